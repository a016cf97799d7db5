import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { emptyFolder, runThroughline, writeFiles } from '../helpers/run-throughline.ts';

const SHIPPED = 'src/content/putin-pyongyang';

/** A folder with a copy of the shipped story, `story`, with its events changed. */
function folderWith(change: (events: string) => string): string {
  const folder = emptyFolder();
  cpSync(SHIPPED, join(folder, 'story'), { recursive: true });
  writeFileSync(join(folder, 'story/events.yaml'), change(readFileSync(join(SHIPPED, 'events.yaml'), 'utf8')));
  return folder;
}

const broken = (events: string) => events.replace('  date: 2019-04-25\n  timeZone', '  date: 2019-02-30\n  timeZone').replace('Mr Kim wished Russia victory', 'Mr Kim wished Moscow victory').replace('short: First visit', 'shot: First visit');

test('every problem is printed at once, with its line, the place marked, and the cure', async () => {
  const { code, out, err } = await runThroughline(['check', 'story'], folderWith(broken));
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(`events.yaml:7:3 error  An event has no key \`shot\`.
     7 |   shot: First visit
       |   ^^^^
    found     shot
    expected  id, title, short, date, timeZone, said, place, group, status, summary, image, passages, disputes, since, sources
    hint      Did you mean “short”?

events.yaml:34:9 error  There is no such day in the calendar.
    34 |   date: 2019-02-30
       |         ^^^^^^^^^^
    found     2019-02-30
    expected  a day from 01 to 28
    hint      The last day of that month is 2019-02-28.

events.yaml:89:7 error  The quote of event \`vostochny-2023\` is nowhere in the article.
    89 |     - Mr Kim wished Moscow victory in Ukraine
       |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    found     Mr Kim wished Moscow victory in Ukraine
    expected  text that stands in the article exactly once
    hint      Nearest text, article.md:26: “Mr Kim wished Russia victory in Ukraine”; changes to yours: “Mr Kim wished [Moscow → Russia] victory in Ukraine”
`);
  expect(err).toMatch(/\n3 errors(?:, \d+ warnings?)?\n$/);
  expect(err.startsWith('events.yaml:7:3 error')).toBe(true);
  expect(err + out).not.toContain('\u001b');
});

test('--json prints problems and nothing else', async () => {
  const { code, out } = await runThroughline(['check', 'story', '--json'], folderWith(broken));
  expect(code).toBe(1);
  const problems = JSON.parse(out) as Record<string, unknown>[];
  for (const problem of problems) expect(Object.keys(problem)).toEqual(['severity', 'file', 'line', 'column', 'path', 'message', 'actual', 'expected', 'hint']);
  expect(problems.filter(({ severity }) => severity === 'error').map(({ file, line, column, path }) => [file, line, column, path])).toEqual([
    ['events.yaml', 7, 3, 'events[0]'],
    ['events.yaml', 34, 9, 'events[1].date'],
    ['events.yaml', 89, 7, 'events[3].passages[3]'],
  ]);
});

test('a good story is good; --strict fails on warnings', async () => {
  const folder = folderWith((events) => events.replace('title: Putin’s first visit to Pyongyang', 'title: Putin’s first visit to Pyongyang.'));
  const good = await runThroughline(['check', 'story'], folder);
  expect([good.code, good.out]).toEqual([0, '“Kim prepares to play host as Putin returns to Pyongyang” is good: 8 events, 24 passages, 740 words.\n']);
  expect(good.err).toMatch(/\n0 errors, \d+ warnings?\n$/);
  expect((await runThroughline(['check', 'story', '--strict'], folder)).code).toBe(1);
});

test('several stories are told apart by their folders, and files beside them left aside', async () => {
  const folder = folderWith(broken);
  cpSync(SHIPPED, join(folder, 'good'), { recursive: true });
  writeFiles(folder, { 'notes.txt': 'x' });
  const { code, out, err } = await runThroughline(['check', 'good', 'notes.txt', 'story/', 'none'], folder);
  expect(code).toBe(1);
  expect(out).toBe('good: “Kim prepares to play host as Putin returns to Pyongyang” is good: 8 events, 24 passages, 740 words.\n');
  expect(err).toContain('Left aside, since it is no folder: notes.txt\n');
  expect(err).toContain('story/events.yaml:34:9 error  There is no such day in the calendar.\n    34 |');
  expect(err).toContain('none:1:1 error  There is no such folder.\n');
});

test('a command that is not understood says so, with code 2; --help teaches', async () => {
  const folder = emptyFolder();
  const wrong = await runThroughline(['chek', 'story'], folder);
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('Did you mean check?')]);
  expect((await runThroughline(['check', '--jason'], folder)).code).toBe(2);
  const help = await runThroughline(['--help'], folder);
  expect([help.code, help.err]).toEqual([0, '']);
  for (const word of ['new', 'check', 'dev', 'build', 'import', 'export', 'schema', 'Your first story:']) expect(help.out).toContain(word);
  for (const command of ['new', 'check', 'dev', 'build', 'import', 'export', 'schema']) {
    const own = await runThroughline([command, '--help'], folder);
    expect([own.code, own.out]).toEqual([0, expect.stringContaining(`Usage: throughline ${command}`)]);
  }
});

test('a file of 100 MB, a bomb of aliases and a way out of the folder are refused at once', async () => {
  const folder = folderWith((events) => events);
  writeFiles(folder, {
    'bomb/article.md': readFileSync(join(SHIPPED, 'article.md'), 'utf8'),
    'bomb/events.yaml': `- &a [x, x, x]\n${Array.from({ length: 30 }, (_, at) => `- &${'bcdefghijklmnopqrstuvwxyzABCDEFGH'[at]} [${`*${'abcdefghijklmnopqrstuvwxyzABCDEFGH'[at]}, `.repeat(9)}x]`).join('\n')}\n`,
    'large/article.md': 'a'.repeat(100 * 1024 * 1024),
    'large/events.yaml': '[]\n',
  });
  // Held against what a good story takes on the same machine: most of both is the start of the program.
  const timed = async (...stories: readonly string[]) => {
    const started = performance.now();
    return { ...(await runThroughline(['check', ...stories], folder)), time: performance.now() - started };
  };
  const good = await timed('story');
  expect(good.code).toBe(0);
  const { code, err, time } = await timed('bomb', 'large');
  expect(code).toBe(1);
  expect(err).toContain('large/article.md:1:1 error  The file is too large.');
  expect(err).toContain('bomb/events.yaml:1:6 error');
  expect(time).toBeLessThan(4 * good.time);
});
