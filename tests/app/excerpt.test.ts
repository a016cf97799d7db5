import * as fc from '../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/app/excerpt.ts';

const lengthOf = (text: string) => [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;

describe('an excerpt', () => {
  it.each([
    ['leaves short text alone', 'The ferry stops', 15, 'The ferry stops'],
    ['cuts at a word', 'The ferry stops today', 16, 'The ferry…'],
    ['drops a comma or dash before the cut', 'The ferry, – stops today', 14, 'The ferry…'],
    ['cuts within a word that is too long to leave out', 'Donaudampfschifffahrtsgesellschaft', 10, 'Donaudamp…'],
    ['counts what a reader sees as one sign', '👩‍👩‍👧'.repeat(5), 3, '👩‍👩‍👧👩‍👩‍👧…'],
    ['keeps an accent with its letter', 'e\u0301'.repeat(6), 4, `${'e\u0301'.repeat(3)}…`],
  ])('%s', (_, text, most, cut) => {
    expect(excerpt(text, most)).toBe(cut);
  });

  it('is never longer than asked, and always the beginning of the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 2, max: 80 }), (text, most) => {
      const cut = excerpt(text, most);
      expect(lengthOf(cut)).toBeLessThanOrEqual(most);
      expect(cut === text || text.startsWith(cut.slice(0, -1))).toBe(true);
    }));
  });
});
