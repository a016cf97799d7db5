// One zone is enough: letters have no time.
import * as fc from '../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { graphemesOf } from '../../src/layout/graphemes.ts';

const segmented = (text: string) => [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map((part) => part.segment);

describe('the graphemes of a text', () => {
  it.each([
    ['plain', 'naïve – “so”', 12],
    ['with an accent of its own', 'e\u0301a', 2],
    ['an emoji of several people', '👩‍👩‍👧!', 2],
    ['a line’s end', 'a\r\nb', 3],
    ['Korean letters', '\u1112\u1161\u11ab', 1],
    ['kana with its mark', 'か\u3099', 1],
  ])('%s', (_, text, count) => {
    expect(graphemesOf(text)).toHaveLength(count);
  });

  it('of each letter between others are the segmenter’s', () => {
    const odd: string[] = [];
    for (let code = 0; code < 0xa000; code += 1) {
      const text = `a${String.fromCharCode(code)}漢${String.fromCharCode(code)}`;
      if (graphemesOf(text).length !== segmented(text).length) odd.push(text);
    }
    expect(odd).toEqual([]);
  });

  it('of any text are the segmenter’s', () => {
    const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string());
    fc.assert(
      fc.property(anyText, (text) => {
        expect(graphemesOf(text)).toEqual(segmented(text));
      }),
      { numRuns: 1000 },
    );
  });
});
