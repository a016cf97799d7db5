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

  it('is left out where the file has no such line', () => {
    expect(showLine('one\n\n', { line: 2, column: 1, actual: null })).toEqual([]);
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
