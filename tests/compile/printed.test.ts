import { describe, expect, test } from 'vitest';
import type { StoryFiles } from '../../src/compile/compiled.ts';
import { readDate } from '../../src/compile/dates/read-date.ts';
import { printProblems } from '../../src/compile/print-problems.ts';
import { CORRECTION, ERA, FRONT_MATTER, PUBLISHER } from '../../src/compile/schema/front-matter-keys.ts';
import { DISPUTE, EVENT, PASSAGE, SINCE } from '../../src/compile/schema/event-keys.ts';
import { IMAGE, SOURCE } from '../../src/compile/schema/shared-keys.ts';
import { ARTICLE_FAULTS, EVENT_FAULTS, GOOD_ARTICLE, GOOD_EVENT } from './fault-cases.ts';
import { compileWell, makeFiles, problemsOf, readFixture } from './make-files.ts';

/**
 * What editors read, to the letter: people have read the files in `golden/`. If a sentence here becomes better,
 * `npx vitest run -u --config tests/vitest.config.ts printed` writes them anew; read what changed.
 */
const golden = (name: string) => `golden/${name}`;

const CASES = [
  ...EVENT_FAULTS.map(([what, text]) => ({ what, files: makeFiles(GOOD_ARTICLE, text) })),
  ...ARTICLE_FAULTS.map(([what, text]) => ({ what, files: makeFiles(text, '[]\n') })),
];

const WRONG = '{ wrong: [] }';

/** Good files but for one key of the front matter. */
function inArticle(key: string, value: string): StoryFiles {
  const there = new RegExp(`^${key}:.*`, 'm');
  const line = `${key}: ${value}`;
  return makeFiles(there.test(GOOD_ARTICLE) ? GOOD_ARTICLE.replace(there, line) : GOOD_ARTICLE.replace('asOf:', `${line}\nasOf:`), '[]');
}

/** Good files but for one key of the event. */
function inEvent(key: string, value: string): StoryFiles {
  const there = new RegExp(`(?<=^(?: {2}|- ))${key}:.*(?:\\n {4}.*)?`, 'm');
  const line = `${key}: ${value}`;
  return makeFiles(GOOD_ARTICLE, there.test(GOOD_EVENT) ? GOOD_EVENT.replace(there, line) : `${GOOD_EVENT}  ${line}\n`);
}

/** Maps with one key each, whose value is of the wrong kind. */
const insideOf = ({ keys }: { readonly keys: object }) => Object.keys(keys).map((key) => `{ ${key}: ${WRONG} }`);

describe('what is printed of', () => {
  test('each fault', async () => {
    // A case may be a file of a hundred thousand brackets; what is found there is cut by whoever prints it.
    const told = CASES.map(({ what, files }) => `## ${what}\n${printProblems(problemsOf(files)).replaceAll(/(.{400}).*/g, '$1 …')}`);
    await expect(told.join('\n')).toMatchFileSnapshot(golden('faults.txt'));
  });

  test('each key whose value is of the wrong kind', async () => {
    const all = [
      ...Object.keys(EVENT.keys).map((key) => inEvent(key, WRONG)),
      ...Object.keys(FRONT_MATTER.keys).map((key) => inArticle(key, WRONG)),
      ...insideOf(SOURCE).flatMap((map) => [inEvent('sources', `[${map}]`), inArticle('source', map)]),
      ...insideOf(IMAGE).flatMap((map) => [inEvent('image', map), inArticle('image', map)]),
      ...insideOf(SINCE).map((map) => inEvent('since', map)),
      ...insideOf(DISPUTE).map((map) => inEvent('disputes', map)),
      ...insideOf(PASSAGE).map((map) => inEvent('passages', `[${map}]`)),
      ...insideOf(PUBLISHER).map((map) => inArticle('publisher', map)),
      ...insideOf(CORRECTION).map((map) => inArticle('corrections', `[${map}]`)),
      ...insideOf(ERA).map((map) => inArticle('eras', `[${map}]`)),
      ...['topics', 'groups'].map((key) => inArticle(key, `[${WRONG}]`)),
    ];
    await expect(all.map((files) => printProblems(problemsOf(files))).join('\n')).toMatchFileSnapshot(golden('wrong-kinds.txt'));
  });

  test('a group that the front matter does not name', () => {
    expect(printProblems(problemsOf({ article: inArticle('groups', '[Mayors, Bridges]').article, events: inEvent('group', 'Mayers').events }))).toBe(`events.yaml:9:10 error  \`groups\` in the front matter does not name this group.
    found     Mayers
    expected  Mayors, Bridges
    hint      Did you mean “Mayors”?

1 error
`);
  });

  test('each date that cannot be read', async () => {
    const dates = [
      '2026-02-30', '2023-02-29', '2023-00', '2023-13', '2023-13-01', '2023-01-00', '2023-01-32', '2024-06-19T25:00Z', '2024-06-19T02:22', '2024-06-19T02:22:30.5Z', '2005/2004', '../..', '/', '2004/2005/2006', '2024-06-19T02:22Z/2024-06-20',
      '2024-06-19/2024-06-20T02:22Z', '{2000,2001}', '{2000}', '[2000..2002]', '19/06/2024', '06/19/2024', '06/07/2024', '31/31/2024', '19.6.2024', '2024/06/19', '20240619', '20241332', '19 June 2024', 'June 19, 2024', 'Sept 2024', 'sep. 2024', 'Spring 2024', 'fall 2024', 'autumn of 2024', 'Summer',
      'the 1960s', "1960's", '1850s', '19th century', 'circa 1850', 'c. 1850', 'ca 1850', 'about June 2024', 'before 2000', 'after 2000', 'since 2013', 'until 2013', 'by 2030', '44 BC', '44 BCE', '300 B.C.', 'AD 79', '2024-6-9', '2024-06-19 02:22', '2024-06-19t02:22z', '2024-06-19T02:22 +09:00',
      '2000-2005', '2000 to 2005', 'June 2000 – July 2001', 'yesterday', 'unknown', '?', '123', '99999', '-99999', 'y1', '1'.repeat(70), '2024-06-19T02:22+25:00', '2024-21-05', '2024-25', '201X', '20XX-06', 'May', 'maybe 2024', '2024 June', '12th of May 2001', 'end of 2023', 'early 2023', 'mid-June 2024', 'Monday',
    ];
    const told = dates.map((text) => {
      const read = readDate(text, null);
      return `${text}\n  ${read.ok ? 'is read' : [read.fault.message, read.fault.expected, read.fault.hint].join('\n  ')}`;
    });
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(golden('dates.txt'));
    const advised = told.flatMap((one) => [...one.matchAll(/(?:Write:| or) (-?[\d.][^\s]*)/g)].map(([, spelling = '']) => spelling));
    expect(advised.length).toBeGreaterThan(40);
    expect(advised.filter((spelling) => !readDate(spelling, 'Asia/Seoul').ok)).toEqual([]);
  });
});

describe('what becomes of', () => {
  test.each(['dense', 'groups-and-eras', 'before-common-era'])('the story “%s”, whole', async (name) => {
    await expect(`${JSON.stringify(compileWell(readFixture(name)), null, 1)}\n`).toMatchFileSnapshot(golden(`${name}.json`));
  });
});
