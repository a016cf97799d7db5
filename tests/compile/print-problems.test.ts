import { expect, test } from 'vitest';
import { printProblems } from '../../src/compile/print-problems.ts';
import type { Problem } from '../../src/story/problem.ts';
import { articleWith, eventWith, makeFiles, problemsOf } from './make-files.ts';

test('problems print as compilers print them', () => {
  const events = eventWith('The major cut the ribbon', { date: '13/09/2023' }).replace('summary', 'sumary');
  expect(printProblems(problemsOf(makeFiles(articleWith('The mayor cut the ribbon.\n\n<hr>'), events)))).toBe(`article.md:9:1 error  HTML cannot stand in the article.
    found     <hr>
    expected  paragraphs, headings, quotes, lists, links and emphasis
    hint      Write Markdown; for a plain “<” write “\\<”.

events.yaml:1:3 error  An event needs \`summary\`.
    expected  summary: …

events.yaml:3:9 error  This is not a date that can be read.
    found     13/09/2023
    expected  an EDTF date: 2019, 2023-09, 2023-09-13, 2000-07-19/2000-07-20, 1850~ (about), 2024-06? (not certain)
    hint      Write: 2023-09-13

events.yaml:4:3 error  An event has no key \`sumary\`.
    found     sumary
    expected  id, title, short, date, timeZone, said, place, group, status, summary, image, passages, disputes, since, sources
    hint      Did you mean “summary”?

events.yaml:6:7 error  The quote of event \`one\` is nowhere in the article.
    found     The major cut the ribbon
    expected  text that stands in the article exactly once
    hint      Nearest text, article.md:7: “The mayor cut the ribbon”; changes to yours: “The [major → mayor] cut the ribbon”

5 errors
`);
});

test('with the texts at hand, the line is shown with the place marked', () => {
  const files = makeFiles(articleWith('The mayor cut the ribbon.'), eventWith('The mayor cut', { date: '2024-02-30' }));
  const sources = new Map([files.article, files.events].map(({ name, text }) => [name, text]));
  expect(printProblems(problemsOf(files), { sources })).toBe(`events.yaml:3:9 error  There is no such day in the calendar.
     3 |   date: 2024-02-30
       |         ^^^^^^^^^^
    found     2024-02-30
    expected  a day from 01 to 29
    hint      The last day of that month is 2024-02-29.

1 error
`);
});

test('warnings are counted apart', () => {
  const problem: Problem = { severity: 'warning', file: 'a', line: 1, column: 2, path: '', message: 'M.', actual: null, expected: null, hint: null };
  expect(printProblems([problem])).toBe('a:1:2 warning  M.\n\n0 errors, 1 warning\n');
});

test('the path says where in the data', () => {
  const events = eventWith('Nowhere') + eventWith('{ quote: Nothing, prefix: a }', { id: 'two' });
  expect(problemsOf(makeFiles(articleWith('Text.'), events)).map(({ path }) => path)).toEqual(['events[0].passages[0]', 'events[1].passages[0].quote']);
});
