import * as fc from '../../helpers/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { normalise, normaliseText } from '../../../src/compile/quotes/normalise.ts';
import { hardText } from './hard-text.ts';

const fold = (text: string) => text.replace(/\s+/g, ' ').replace(/[‘’‚‛]/g, "'").replace(/[“”„‟]/g, '"');

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
    fc.assert(
      fc.property(fc.oneof(hardText, fc.string({ unit: 'binary' })), (source) => {
        expect(normalise(source).text).toBe(fold(source.normalize('NFC')));
      }),
      { numRuns: 1000 },
    );
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
