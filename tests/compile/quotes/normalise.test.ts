import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, normaliseText } from '../../../src/compile/quotes/normalise.ts';

/** Text of all that makes matching hard. */
export const hardText = fc
  .array(fc.constantFrom('a', 'B', ' ', '\u00a0', '\u202f', '“', '”', '’', '"', "'", '«', 'é', 'e\u0301', 'x\u0302', '\u0301', '가', '\u1100\u1161', '\u11a8', '👩‍🚀', '🇸🇪', '👍🏽', 'ﬁ', 'Å', 'ا', 'ـَ', '字', '।', 'क्ष'))
  .map((characters) => characters.join(''));

describe('comparable text', () => {
  test.each([
    ['no-break and narrow spaces', 'a\u00a0b\u202fc  d', 'a b c d'],
    ['curly and straight quotation marks', '“a” ‘b’ „c‟ it’s', `"a" 'b' "c" it's`],
    ['decomposed and composed letters', 'Cafe\u0301 \u1112\u1161\u11ab', 'Caf\u00e9 \ud55c'],
    ['but not guillemets, dashes and case', '«A» – B', '«A» – B'],
  ])('is the same for %s', (_, source, text) => {
    expect(normaliseText(source)).toBe(text);
  });

  test('is NFC of the whole, for any text', () => {
    const fold = (text: string) => text.replace(/\s+/g, ' ').replace(/[‘’‚‛]/g, "'").replace(/[“”„‟]/g, '"');
    fc.assert(fc.property(fc.oneof(hardText, fc.string({ unit: 'binary' })), (source) => expect(normalise(source).text).toBe(fold(source.normalize('NFC')))), { numRuns: 1000 });
  });

  test('leads back: offsets rise from the beginning to the end of the source', () => {
    fc.assert(
      fc.property(fc.oneof(hardText, fc.string({ unit: 'binary' })), (source) => {
        const { text, offsets } = normalise(source);
        expect(offsets).toHaveLength(text.length + 1);
        const real = offsets.filter((offset) => offset !== -1);
        expect(real).toEqual([...new Set(real)].toSorted((a, b) => a - b));
        expect(real.at(-1)).toBe(source.length);
      }),
      { numRuns: 500 },
    );
  });
});
