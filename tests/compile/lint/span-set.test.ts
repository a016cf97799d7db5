import { expect, test } from 'vitest';
import { makeSpanSet } from '../../../src/compile/lint/span-set.ts';
import { overlaps } from '../../../src/compile/lint/span.ts';
import * as fc from '../../helpers/fast-check.ts';

const span = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 6 })).map(([start, length]) => ({ start, end: start + length }));

test('a set of stretches holds what overlaps one of them, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), span, (spans, asked) => {
      expect(makeSpanSet(spans)(asked)).toBe(spans.some((one) => overlaps(one, asked)));
    }),
    { numRuns: 1000 },
  );
});

test('also where one is open', () => {
  expect(makeSpanSet([{ start: 5, end: 6 }, { start: -Infinity, end: 2 }])({ start: 1, end: 2 })).toBe(true);
  expect(makeSpanSet([{ start: 5, end: Infinity }])({ start: 1, end: 5 })).toBe(false);
});
