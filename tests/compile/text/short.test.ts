import { expect, test } from 'vitest';
import { oneLine } from '../../../src/compile/text/one-line.ts';
import { shorten } from '../../../src/compile/text/shorten.ts';

test.each([
  ['one line', 'one line'],
  ['  one  line ', 'one  line'],
  ['one \t\n\n two', 'one two'],
  ['one\ntwo\r\nthree\u2028four\u2029five', 'one two three four five'],
  ['one\n', 'one'],
])('breaks in %j become blanks', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test.each([
  ['as long as there is room', 'one two', 7, 'one two'],
  ['one letter too long', 'one two', 6, 'one t…'],
  ['a blank in the last half', 'one two three', 9, 'one two…'],
  ['a blank right where it is cut', 'one two three', 8, 'one two…'],
  ['a blank just in the middle', 'one twothree', 6, 'one t…'],
  ['marks at the end', 'one two, – three', 11, 'one two…'],
  ['letters of several units', '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2, '👩‍👩‍👧…'],
  ['letters that are made of two', 'e\u0301e\u0301e\u0301', 3, 'e\u0301e\u0301e\u0301'],
])('shortened: %s', (_, text, limit, short) => {
  expect(shorten(text, limit)).toBe(short);
});

test('a text of a megabyte is shortened by its beginning', () => {
  expect(shorten('word '.repeat(200_000), 12)).toBe('word word…');
});
