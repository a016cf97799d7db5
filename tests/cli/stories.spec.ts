import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { judge } from '../helpers/judge-access.ts';
import { emptyFolder, runThroughline, writeFiles } from '../helpers/run-throughline.ts';
import { serveSite } from '../helpers/serve-site.ts';

test.describe.configure({ timeout: 120_000 });

const filesOf = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile()).toSorted();
const timesOf = (folder: string) => Object.fromEntries(filesOf(folder).map((file) => [file, statSync(join(folder, file)).mtimeMs]));

test('`new` makes a story that is good, has its schemas, and is never written over', async () => {
  const folder = emptyFolder();
  const made = await runThroughline(['new', 'my story'], folder);
  expect([made.code, made.err]).toEqual([0, '']);
  expect(filesOf(join(folder, 'my story'))).toEqual(['article.md', 'events.yaml', 'schema/article.json', 'schema/events.json']);
  expect(readFileSync(join(folder, 'my story/events.yaml'), 'utf8').split('\n')[0]).toBe('# yaml-language-server: $schema=schema/events.json');
  const checked = await runThroughline(['check', 'my story', '--strict'], folder);
  expect([checked.code, checked.out]).toEqual([0, expect.stringContaining('is good: 4 events')]);
  const again = await runThroughline(['new', 'my story'], folder);
  expect([again.code, again.err]).toEqual([1, 'my story is not empty; nothing was written. Name a new folder.\n']);
});

test('`schema` puts the schemas beside an older story', async () => {
  const folder = emptyFolder();
  cpSync('src/content/putin-pyongyang', join(folder, 'old'), { recursive: true });
  expect((await runThroughline(['schema', 'old'], folder)).out).toContain('# yaml-language-server: $schema=schema/events.json');
  expect(existsSync(join(folder, 'old/schema/article.json'))).toBe(true);
  expect((await runThroughline(['schema', '.'], folder)).code).toBe(1);
});

test('many stories come out, a bad one aside; what has not changed is not built again; the list names them', async ({ page }) => {
  const folder = emptyFolder();
  for (const name of ['bridge', 'harbour', 'tunnel']) await runThroughline(['new', `stories/${name}`], folder);
  const article = join(folder, 'stories/harbour/article.md');
  writeFileSync(article, readFileSync(article, 'utf8').replace('A footbridge for the harbour', 'Another <b>headline</b>'));
  const tunnel = join(folder, 'stories/tunnel/events.yaml');
  const events = readFileSync(tunnel, 'utf8');
  writeFileSync(tunnel, events.replace('2023-09-18', '2023-09-31'));
  const build = (...more: string[]) => runThroughline(['build', 'stories/bridge', 'stories/harbour', 'stories/tunnel', '--out', 'site', '--site-url', 'https://example.org/x', ...more], folder);

  const first = await build();
  expect(first.code).toBe(1);
  expect(first.err).toContain('stories/tunnel/events.yaml:');
  expect(first.err).toContain('stories/tunnel: not built; what was built before stays as it is.');
  expect(first.out).toMatch(/stories\/bridge: \d+ files in [\d.]+ s\n/);
  const site = join(folder, 'site');
  expect(readdirSync(site).toSorted()).toEqual(['.throughline.json', '404.html', '_headers', 'bridge', 'harbour', 'index.html', 'robots.txt', 'sitemap.xml']);
  expect(readFileSync(join(site, 'bridge/index.html'), 'utf8')).toContain('<link rel="canonical" href="https://example.org/x/bridge/">');
  expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).toContain('<loc>https://example.org/x/harbour/</loc>');

  const before = timesOf(site);
  const second = await build();
  expect(second.out).toContain('stories/bridge: unchanged\nstories/harbour: unchanged\n');
  expect(timesOf(site)).toEqual(before);

  writeFileSync(tunnel, events);
  rmSync(join(site, 'bridge/share.png'));
  const third = await build();
  expect([third.code, third.err]).toEqual([0, '']);
  expect(third.out).toMatch(/stories\/bridge: \d+ files in .*\nstories\/harbour: unchanged\nstories\/tunnel: \d+ files in .*\nThe site is in site, to be published at https:\/\/example\.org\/x\/\n$/);

  const served = await serveSite(site, '/');
  await page.goto(served.url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Explainers');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['A footbridge for the harbour', 'Another <b>headline</b>', 'A footbridge for the harbour']);
  expect(await judge(page)).toEqual([]);
  await page.getByRole('link', { name: 'Another' }).click();
  await expect(page).toHaveURL(/\/harbour\/index\.html$/);
  await served.close();
});

test('a site never replaces what no build has put there, nor a story', async () => {
  const folder = emptyFolder();
  await runThroughline(['new', 'story'], folder);
  writeFiles(folder, { 'mine/letter.txt': 'Dear' });
  for (const out of ['mine', 'story', '.', 'story/site']) {
    const { code, err } = await runThroughline(['build', 'story', '--out', out], folder);
    expect([code, err]).toEqual([1, expect.stringMatching(/holds files that no build has put there|cannot lie in a story/)]);
  }
  expect(readFileSync(join(folder, 'mine/letter.txt'), 'utf8')).toBe('Dear');
  const several = (...args: string[]) => runThroughline(['build', '--list', ...args], folder);
  expect((await several('story', '--out', 'mine')).err).toContain('holds files that no build has put there');
  expect((await several('story', '--out', 'site')).code).toBe(0);
  const one = await runThroughline(['build', 'story', '--out', 'site'], folder);
  expect([one.code, one.err]).toEqual([1, expect.stringContaining('holds a list of stories')]);
  for (const file of ['index.html', '404.html', 'robots.txt', '_headers', '.throughline.json']) rmSync(join(folder, 'site', file));
  const cutOff = await several('story', '--out', 'site');
  expect([cutOff.code, existsSync(join(folder, 'site/index.html'))]).toEqual([0, true]);
  await runThroughline(['new', 'photos'], folder);
  writeFiles(folder, { 'site/photos/holiday.txt': 'Sun' });
  expect((await several('photos', '--out', 'site')).err).toContain('site/photos holds files that no build has put there');
  expect(readFileSync(join(folder, 'site/photos/holiday.txt'), 'utf8')).toBe('Sun');
  const files = await runThroughline(['check', 'mine/letter.txt', 'mine/letter.txt'], folder);
  expect([files.code, files.err]).toEqual([1, 'None of these is a folder: mine/letter.txt, mine/letter.txt\n']);
  const twins = await runThroughline(['build', 'story', 'other/story', '--out', 'site'], folder);
  expect([twins.code, twins.err]).toEqual([1, expect.stringContaining('Two folders have the name “story”')]);
});

test('a timeline becomes a story, and the story a timeline again', async () => {
  const folder = emptyFolder();
  cpSync('tests/fixtures/timelines/lighthouses.json', join(folder, 'lighthouses.json'));
  const made = await runThroughline(['import', 'lighthouses.json', 'lights'], folder);
  expect([made.code, made.err]).toEqual([0, '']);
  expect(made.out).toContain('lights: “Lights for ships”, 6 events');
  for (const [to, ending] of [['timelinejs', 'json'], ['csv', 'csv'], ['ics', 'ics']] as const) {
    const written = await runThroughline(['export', 'lights', '--to', to, '--out', `again.${ending}`], folder);
    expect(written.code, written.err).toBe(0);
    const back = await runThroughline(['import', `again.${ending}`, `from-${to}`], folder);
    expect(back.code, back.err).toBe(0);
    expect(eventsOf(join(folder, `from-${to}/events.yaml`)), to).toEqual(eventsOf(join(folder, 'lights/events.yaml')));
  }
  expect((await runThroughline(['export', 'lights', '--to', 'ics'], folder)).out).toMatch(/^BEGIN:VCALENDAR\r\n/);
  const nowhere = await runThroughline(['import', 'no.json', 'x'], folder);
  expect([nowhere.code, nowhere.err]).toEqual([1, 'There is no file no.json.\n']);
});

test('a date that is none stops an import with its row, and nothing is written', async () => {
  const folder = emptyFolder();
  writeFiles(folder, { 'sheet.csv': 'Year,Month,Day,Headline,Text\n2020,13,1,One,A text.\n2021,2,31,Two,A text.\n2022,2,3,Three,A text.\n' });
  const { code, err } = await runThroughline(['import', 'sheet.csv', 'story'], folder);
  expect(code).toBe(1);
  expect(err).toContain('sheet.csv:2:6 error');
  expect(err).toMatch(/sheet\.csv:3:\d+ error/);
  expect(err).toMatch(/2 errors\nNothing was written/);
  expect(existsSync(join(folder, 'story'))).toBe(false);
});

test('pictures travel with an export and an import', async () => {
  const folder = emptyFolder();
  cpSync('tests/fixtures/stories/with-images', join(folder, 'rock'), { recursive: true });
  expect((await runThroughline(['export', 'rock', '--to', 'csv', '--out', 'out/rock.csv'], folder)).code).toBe(0);
  const back = await runThroughline(['import', 'out/rock.csv', 'again'], folder);
  expect([back.code, back.err]).toEqual([0, '']);
  expect(filesOf(join(folder, 'again/images'))).toEqual(filesOf(join(folder, 'rock/images')));
});

/** The lines of an events file that are no comment. */
function eventsOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => !line.startsWith('#'));
}
