import * as fc from '../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { addNumber, rangeOf, sayRanges } from '../../src/layout/number-ranges.ts';
import { mergeDots } from '../../src/layout/strip-dots.ts';
import type { StoryEvent } from '../../src/story/story.ts';
import { makeEvent } from '../helpers/make-story.ts';

/** The same, from all numbers at once. */
function sayAll(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  const starts = sorted.filter((number) => !sorted.includes(number - 1));
  const ends = sorted.filter((number) => !sorted.includes(number + 1));
  return starts.map((start, at) => (start === ends[at] ? `${start}` : `${start}–${ends[at]}`)).join(', ');
}

/** How often the events' numbers are read while `count` of them become dots. */
function readsFor(count: number): number {
  let reads = 0;
  const counted = (event: StoryEvent): StoryEvent => new Proxy(event, { get: (target, key, self) => ((reads += Number(key === 'number')), Reflect.get(target, key, self)) });
  const placed = Array.from({ length: count }, (_, at) => ({ position: at / count, event: counted(makeEvent({ number: at + 1 })) }));
  const dots = mergeDots(placed, 240);
  expect(dots.flatMap(({ events }) => events)).toHaveLength(count);
  expect(dots.length).toBeLessThan(12);
  return reads;
}

describe('ranges of numbers', () => {
  it('say the same in whatever order numbers come, and know how long that is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 60 }), (numbers) => {
        const set = rangeOf(numbers[0]!);
        for (const number of numbers.slice(1)) addNumber(set, number);
        expect(sayRanges(set)).toBe(sayAll(numbers));
        expect(set.length).toBe(sayRanges(set).length);
      }),
    );
  });
});

describe('dots that are merged', () => {
  it('take a time that grows with their number, not with its square', () => {
    expect(readsFor(4000) / readsFor(2000)).toBeLessThan(2.5);
  });
});
