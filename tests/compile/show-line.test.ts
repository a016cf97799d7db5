import stringWidth from 'string-width';
import { describe, expect, it, test } from 'vitest';
import { showLine } from '../../src/compile/show-line.ts';
import { showDifference } from '../../src/compile/quotes/show-difference.ts';

/** A line, the column of the fault, what was found; and what is shown. */
const CASES: readonly (readonly [what: string, line: string, column: number, actual: string | null, shown: string])[] = [
  ['the words that were found', '    - Mr Kim wished Moscow victory', 7, 'Mr Kim wished Moscow victory', '     1 |     - Mr Kim wished Moscow victory\n       |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^'],
  ['a value', '  date: 2024-02-30 # a comment', 9, '2024-02-30', '     1 |   date: 2024-02-30 # a comment\n       |         ^^^^^^^^^^'],
  ['a key', '  sumary: What', 3, 'sumary', '     1 |   sumary: What\n       |   ^^^^^^'],
  ['a value in quotation marks', "  url: 'ftp://x'", 8, 'ftp://x', "     1 |   url: 'ftp://x'\n       |        ^^^^^^^^^"],
  ['the first word where nothing was found', '- id: one', 3, null, '     1 | - id: one\n       |   ^^'],
  ['wide letters by their width', '세종이 한글을 만들었다', 5, '한글을', '     1 | 세종이 한글을 만들었다\n       |        ^^^^^^'],
  ['a value in double quotation marks', '  - { url: "ftp://x y" }', 12, null, '     1 |   - { url: "ftp://x y" }\n       |            ^^^^^^^^^^^'],
  ['a value in single ones', "  - { url: 'x y' }", 12, null, "     1 |   - { url: 'x y' }\n       |            ^^^^^"],
  ['a value up to the comma', '  - { url: x, y: z }', 12, null, '     1 |   - { url: x, y: z }\n       |            ^'],
  ['a key at the end of a line', '  sources:', 3, null, '     1 |   sources:\n       |   ^^^^^^^'],
  ['words with a colon inside', '  url: http://x', 8, null, '     1 |   url: http://x\n       |        ^^^^^^^^'],
  ['the words that were found, in part', '- A long text', 3, 'A long…', '     1 | - A long text\n       |   ^^^^^^'],
  ['the words that were found, in curly marks', '- “A text” more', 3, 'A text', '     1 | - “A text” more\n       |   ^^^^^^^^'],
  ['a word where what was found stands elsewhere', '- one two', 3, 'two', '     1 | - one two\n       |   ^^^'],
  ['the end of a line', '- id', 5, null, '     1 | - id\n       |     ^'],
  ['a place past the end of a line', '- id', 9, null, '     1 | - id\n       |     ^'],
  ['a tab as one blank', '\tplace: here', 1, null, '     1 |  place: here\n       | ^'],
];

describe('the line of a problem', () => {
  it.each(CASES)('marks %s', (_, text, column, actual, shown) => {
    expect(showLine(text, { line: 1, column, actual }).join('\n')).toBe(shown);
  });

  it('is shown in part where it is long, with the mark below the place', () => {
    const text = `${'Before it. '.repeat(40)}HERE${' After it.'.repeat(40)}`;
    const [line = '', mark = ''] = showLine(text, { line: 1, column: text.indexOf('HERE') + 1, actual: 'HERE' });
    expect(stringWidth(line)).toBeLessThan(115);
    expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('HERE');
    expect(line).toMatch(/\| ….*…$/);
  });

  it('is whole up to 96 columns, and cut beyond', () => {
    expect(showLine('x'.repeat(96), { line: 1, column: 96, actual: null })[0]).toBe(`     1 | ${'x'.repeat(96)}`);
    expect(showLine('x'.repeat(97), { line: 1, column: 97, actual: null })[0]).toBe(`     1 | …${'x'.repeat(31)}`);
    expect(showLine('x'.repeat(97), { line: 1, column: 1, actual: null })[0]).toBe(`     1 | ${'x'.repeat(66)}…`);
    expect(showLine(`${'x'.repeat(30)}y${'x'.repeat(66)}`, { line: 1, column: 31, actual: 'y' })[0]).toBe(`     1 | ${'x'.repeat(30)}y${'x'.repeat(65)}…`);
  });

  it('is never cut inside a letter of two units', () => {
    for (const lead of ['', 'x']) {
      const text = `${lead}${'🚂'.repeat(120)}`;
      for (const column of [lead.length + 1, lead.length + 101, lead.length + 239]) expect(showLine(text, { line: 1, column, actual: null }).join('')).not.toMatch(/\p{Cs}/u);
    }
  });

  it('is found whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r']) expect(showLine(`one${end}two${end}three`, { line: 2, column: 1, actual: null })[0]).toBe('     2 | two');
  });

  it('is left out where the file has no such line', () => {
    expect(showLine('one\n\n', { line: 2, column: 1, actual: null })).toEqual([]);
    expect(showLine('one\n  \n', { line: 2, column: 1, actual: null })).toEqual([]);
    expect(showLine('one', { line: 9, column: 1, actual: null })).toEqual([]);
  });
});

test.each([
  ['The major cut the ribbon', 'The mayor cut the red ribbon', 'The [major → mayor] cut the [+ red] ribbon'],
  ['wished Moscow a victory', 'wished Russia victory', 'wished [Moscow → Russia] [− a] victory'],
  ['1443年に作った', '1446年に作った', '[1443 → 1446]年に作った'],
  ['“letter” that', '“letter”, that', '“letter”[+ ,] that'],
])('the difference from “%s” is marked', (from, to, shown) => {
  expect(showDifference(from, to)).toBe(shown);
});

test('no difference is shown where there is none, or no end of it', () => {
  expect(showDifference('the same', 'the same')).toBeNull();
  expect(showDifference('a '.repeat(400), 'b')).toBeNull();
});
