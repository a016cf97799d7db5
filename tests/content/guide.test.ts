import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MeasuredImage, StoryFiles } from '../../src/compile/compiled.ts';
import { compileStory } from '../../src/compile/compile-story.ts';
import { readDate } from '../../src/compile/dates/read-date.ts';
import { speakDate } from '../../src/compile/dates/speak-date.ts';
import * as limits from '../../src/compile/limits.ts';
import { findPhrases } from '../../src/compile/phrases/find-phrases.ts';
import { printProblems } from '../../src/compile/print-problems.ts';
import { EVENT } from '../../src/compile/schema/event-keys.ts';
import { FRONT_MATTER } from '../../src/compile/schema/front-matter-keys.ts';
import type { KeyTable, Shape } from '../../src/compile/schema/key-table.ts';
import { importTimeline } from '../../src/exchange/import-timeline.ts';
import { printNotes } from '../../src/exchange/notes.ts';
import { articleWith, eventWith, makeFiles, problemsOf } from '../compile/make-files.ts';
import { type Block, codesOf, readGuide, rowsOf, sectionOf } from '../helpers/read-guide.ts';
import { emptyFolder, runThroughline } from '../helpers/run-throughline.ts';

const GUIDE = readGuide();
const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** Texts that need quotation marks, and have them. */
const QUOTED = rowsOf(sectionOf(GUIDE.text, 'When to put quotation marks round a text')).map(([, write = '']) => codesOf(write)[0] ?? '');

describe('the keys', () => {
  it.each(tablesOf({ kind: 'map', table: FRONT_MATTER }).concat(tablesOf({ kind: 'map', table: EVENT })).map((table) => [table.what, table] as const))(
    'of “%s” stand in a table of their own, each with whether it is needed',
    (what, { keys }) => {
      const rows = rowsOf(sectionOf(GUIDE.text, what)).map(([key = '', needed = '', about = '', example = '']) => [codesOf(key)[0], needed, about !== '' && example !== '']);
      expect(rows).toEqual(Object.entries(keys).map(([key, { needed }]) => [key, needed ? 'yes' : 'no', true]));
    },
  );
});

/** A shape's tables, each once: itself and those inside it. */
function tablesOf(shape: Shape): readonly KeyTable[] {
  switch (shape.kind) {
    case 'leaf':
      return [];
    case 'map':
      return [shape.table, ...Object.values(shape.table.keys).flatMap((rule) => tablesOf(rule.shape))];
    case 'list':
      return tablesOf(shape.of);
    case 'either':
      return shape.of.flatMap(tablesOf);
    default:
      return shape satisfies never;
  }
}

describe('the examples', () => {
  const articles = GUIDE.blocks.filter((block) => isComplete(block, 'article.md'));
  const events = GUIDE.blocks.filter((block) => isComplete(block, 'events.yaml'));

  it('that are marked as complete make a good story', () => {
    expect([articles.length, events.length]).toEqual([1, 1]);
    const [article, list] = [articles[0]?.text ?? '', events[0]?.text ?? ''];
    const images = new Map([...`${article}\n${list}`.matchAll(/file: ([\w./-]+)/g)].map((match): [string, MeasuredImage] => [match[1] ?? '', { width: 3, height: 2 }]));
    const compiled = compileStory({ article: { name: 'article.md', text: article }, events: { name: 'events.yaml', text: list }, images });
    expect(compiled.ok ? '' : printProblems(compiled.problems)).toBe('');
    expect(compiled.ok && compiled.warnings).toEqual([]);
  });

  it.each([
    ['article.md', FRONT_MATTER, articles],
    ['events.yaml', EVENT, events],
  ] as const)('show every key of %s', (_, table, blocks) => {
    const keys = tablesOf({ kind: 'map', table }).flatMap(({ keys: rules }) => Object.keys(rules));
    expect(keys.filter((key) => !new RegExp(`(?:^|[\\s{])${key}:`, 'm').test(blocks[0]?.text ?? ''))).toEqual([]);
  });

  it.each(QUOTED)('of quotation marks need them: %s', (written) => {
    const bare = written.replace(/title: (["'])(.*?)\1/, 'title: $2');
    expect(bare).not.toBe(written);
    expect(problemsOf(storyWith(written))).toEqual([]);
    expect(problemsOf(storyWith(bare))).not.toEqual([]);
  });

  it('of a first story print what is shown', async () => {
    const folder = emptyFolder();
    const shown = GUIDE.blocks.filter(({ language }) => language === 'text').map(({ text }) => text);
    expect(shown).toContain((await runThroughline(['new', 'my-story'], folder)).out.trimEnd());
    expect(shown).toContain((await runThroughline(['check', 'my-story'], folder)).out.trimEnd());
    const path = join(folder, 'my-story/article.md');
    const article = readFileSync(path, 'utf8');
    expect(article).toContain('The railings are missing, and so is the light.');
    writeFileSync(path, article.replace('The first beam was set in place', 'The first beam was put in place'));
    expect(shown).toContain((await runThroughline(['check', 'my-story'], folder)).err.trimEnd());
  });

  it('of an import lists what an import lists', () => {
    const imported = importTimeline({ name: 'dam.csv', text: read('tests/fixtures/timelines/dam.csv') }, { asOf: '2024-06-18', language: 'en-GB' });
    const printed = imported.ok ? printNotes(imported.notes).split('\n') : [];
    const shown = GUIDE.blocks.find(({ text }) => text.startsWith('A column has no place'))?.text.split('\n\n')[0]?.split('\n') ?? [];
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.filter((line) => !printed.includes(line))).toEqual([]);
  });
});

/** A story in which a line stands for the title of an event, or for a source. */
function storyWith(written: string): StoryFiles {
  const line = written.startsWith('{') ? /\{.*\}/ : /title: Title/;
  return makeFiles(articleWith('Words.'), eventWith('Words').replace(line, () => written));
}

/** Whether a block says in its first lines that it is the whole of a file. */
function isComplete({ text }: Block, name: string): boolean {
  return text.split('\n').slice(0, 2).includes(`# ${name}, complete`);
}

describe('the dates', () => {
  const rows = rowsOf(sectionOf(GUIDE.text, 'Dates')).map(([, write = '', words = '']) => {
    const [edtf = '', zone] = codesOf(write);
    return [edtf, zone?.replace('timeZone: ', '') ?? null, words] as const;
  });

  it('are many', () => {
    expect(rows.length).toBeGreaterThan(30);
  });

  it.each(rows)('%s (%s) reads “%s”', (edtf, zone, words) => {
    const date = readDate(edtf, zone);
    expect(date.ok ? speakDate(date.value, { language: 'en-GB', phrases: findPhrases('en-GB') }).text : date.fault).toBe(words);
  });
});

describe('the limits', () => {
  it.each(Object.entries(limits))('%s, %d, stands in the table', (_, limit) => {
    const named = rowsOf(sectionOf(GUIDE.text, 'Limits')).flatMap(([, most = '']) => /^[\d,]+/.exec(most)?.[0] ?? []);
    expect(named).toContain(limit.toLocaleString('en-GB'));
  });
});

describe('the commands', () => {
  const main = read('src/cli/main.ts');
  const commands = [...main.matchAll(/\.command\('([\w-]+)'\)/g)].map((match) => match[1] ?? '');
  const text = [GUIDE.text, read('README.md')].join('\n');

  it('are those of the command line, every one', () => {
    const used = [...text.matchAll(/(?:npx|npm run) throughline ([\w-]+)/g)].map((match) => match[1] ?? '');
    expect([...new Set(used)].toSorted()).toEqual(commands.toSorted());
  });

  it('have the options that are named', () => {
    const named = new Set([...GUIDE.text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option));
    const options = [...main.matchAll(/'(--[a-z-]+)/g)].map((match) => match[1] ?? '');
    expect([...named].filter((option) => !NOT_OURS.has(option)).toSorted()).toEqual([...new Set(options)].toSorted());
  });

  it('of npm are in package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const used = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(used.filter((name) => !(name in scripts))).toEqual([]);
  });
});

/** Options of other programs. */
const NOT_OURS: ReadonlySet<string> = new Set(['--version', '--install']);

describe('the links within the guide', () => {
  it('lead to a heading', () => {
    const headings = new Set([...GUIDE.text.matchAll(/^#+ (.+)$/gm)].map((match) => slugOf(match[1] ?? '')));
    const targets = [...GUIDE.text.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !headings.has(target))).toEqual([]);
  });
});

/** A heading's name in addresses, as code hosts make it. */
function slugOf(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '').replace(/\s/g, '-');
}
