import * as fc from '../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/app/excerpt.ts';
import { countLines, fitLines, shareLines } from '../../src/layout/text-lines.ts';

const ANY_TEXT = fc.oneof(fc.lorem({ maxCount: 60 }), fc.string({ unit: 'grapheme' }), fc.constantFrom('漢字'.repeat(40), 'x'.repeat(300), 'слово '.repeat(30), 'كلمة '.repeat(30)));

describe('the lines of a text', () => {
  it.each([
    ['', 20, 1],
    ['short', 20, 1],
    ['two words', 4, 2],
    [`a word that is broken anywhere: ${'x'.repeat(60)}`, 20, 3],
    ['漢'.repeat(40), 20, 2],
    ['漢'.repeat(41), 20, 3],
  ])('of “%s” in %d ems are %d', (text, ems, lines) => {
    expect(countLines(text, ems)).toBe(lines);
  });

  it('are never fewer in a narrower column, nor for more text', () => {
    fc.assert(
      fc.property(ANY_TEXT, fc.integer({ min: 8, max: 60 }), fc.integer({ min: 1, max: 20 }), (text, ems, more) => {
        expect(countLines(text, ems + more)).toBeLessThanOrEqual(countLines(text, ems));
        expect(countLines(`${text} word`, ems)).toBeGreaterThanOrEqual(countLines(text, ems));
      }),
    );
  });
});

describe('a text cut to its room', () => {
  it('fits, is whole where it can be, and begins as it did', () => {
    fc.assert(
      fc.property(ANY_TEXT, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 10, max: 40 }), (text, lines, ems) => {
        const shown = fitLines(text, { lines, ems, before: 'Label: ' }, excerpt);
        const fits = (one: string) => countLines(`Label: ${one}`, ems) <= lines;
        // One grapheme always stays, room or not.
        expect(fits(shown) || shown.length <= 2).toBe(true);
        expect(shown === text).toBe(fits(text) || shown === text);
        expect(text.startsWith(shown.replace(/…$/, ''))).toBe(true);
      }),
    );
  });

  it('is nothing where there is no room', () => {
    expect(fitLines('text', { lines: 0, ems: 20 }, excerpt)).toBe('');
  });
});

describe('lines shared among texts', () => {
  it.each([
    [[1, 5, 5], 7, [1, 3, 3]],
    [[1, 2, 9], 8, [1, 2, 5]],
    [[2, 2], 10, [2, 2]],
    [[3, 3], 0, [0, 0]],
    [[4, 4], 5, [3, 2]],
    [[], 5, []],
  ])('%j in %d are %j', (needs, room, shares) => {
    expect(shareLines(needs, room)).toEqual(shares);
  });
});
