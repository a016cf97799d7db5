import * as fc from '../../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { type Bucket, bucketsOf, countParts } from '../../../src/layout/dense/buckets.ts';
import { countBefore, type EventSpan, type Points, pointsOf } from '../../../src/layout/dense/points.ts';
import { spanOf, type TimeWindow } from '../../../src/layout/dense/time-window.ts';
import { anyLook, anySpans, DAY, middleOf, windowAt, wholeOf } from './any-points.ts';

const ROOM = 44;

interface Case {
  readonly spans: readonly EventSpan[];
  readonly points: Points;
  readonly window: TimeWindow;
  readonly width: number;
  readonly buckets: readonly Bucket[];
}

/** Holds `check` against thousands of event sets, each looked at somewhere. */
function forAnyLook(check: (looked: Case) => void, numRuns = 2000): void {
  fc.assert(
    fc.property(anySpans, anyLook, (spans, { share, depth, width }) => {
      const points = pointsOf(spans);
      const window = windowAt(wholeOf(spans), share, depth);
      check({ spans, points, window, width, buckets: bucketsOf(points, window, width, ROOM) });
    }),
    { numRuns },
  );
}

const eventsIn = (points: Points, { first, last }: Bucket) => [...points.events.subarray(first, last)];
const seenOf = (spans: readonly EventSpan[], { from, to }: TimeWindow) => spans.filter((span) => middleOf(span) >= from && middleOf(span) <= to);

describe('the buckets of a window', () => {
  it('hold every event whose middle lies in it exactly once, and no other', () => {
    forAnyLook(({ spans, points, window, buckets }) => {
      const held = buckets.flatMap((bucket) => eventsIn(points, bucket));
      expect(held.toSorted((a, b) => a - b)).toEqual(seenOf(spans, window).map(({ at }) => at));
    });
  });

  it('have counts that add up to those in view', () => {
    forAnyLook(({ spans, window, buckets }) => {
      expect(buckets.every(({ first, last }) => last > first)).toBe(true);
      expect(buckets.reduce((sum, { first, last }) => sum + last - first, 0)).toBe(seenOf(spans, window).length);
    });
  });

  it('keep the order of time, from one to the next and within', () => {
    forAnyLook(({ spans, points, buckets }) => {
      const middles = buckets.flatMap((bucket) => eventsIn(points, bucket)).map((at) => middleOf(spans[at]!));
      expect(middles.every((middle, index) => index === 0 || middle >= middles[index - 1]!)).toBe(true);
      expect(buckets.every(({ first }, index) => index === 0 || first === buckets[index - 1]!.last)).toBe(true);
    });
  });

  it('never overlap: each has the room of a finger', () => {
    forAnyLook(({ buckets, width }) => {
      buckets.slice(1).forEach(({ position }, index) => expect((position - buckets[index]!.position) * width).toBeGreaterThanOrEqual(ROOM - 1e-6));
    });
    expect.hasAssertions();
  });

  it('stand at the mean of their events, linear in time, to less than a pixel', () => {
    forAnyLook(({ spans, points, window, buckets, width }) => {
      for (const bucket of buckets) {
        const shares = eventsIn(points, bucket).map((at) => (middleOf(spans[at]!) - window.from) / spanOf(window));
        const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
        expect(Math.abs(mean - bucket.position) * width).toBeLessThan(1);
        expect(bucket.position).toBeGreaterThanOrEqual(-1e-9);
        expect(bucket.position).toBeLessThanOrEqual(1 + 1e-9);
      }
    });
  });

  it('are in one place in time while the window moves: what is not at its ends is counted the same', () => {
    fc.assert(
      fc.property(anySpans, anyLook, fc.integer({ min: 1, max: 4 }), (spans, { share, depth, width }, bins) => {
        const points = pointsOf(spans);
        const window = windowAt(wholeOf(spans), share, depth);
        const length = (spanOf(window) * ROOM) / width;
        const moved = { from: window.from + bins * length, to: window.to + bins * length };
        // A merge may run on from a bin that the other window cuts; buckets with two empty bins around them stand alone.
        const alone = (buckets: readonly Bucket[], inner: TimeWindow) =>
          buckets.filter(({ first, last }) => {
            const [low, high] = [points.middles[first]!, points.middles[last - 1]!];
            const isApart = (points.middles[first - 1] ?? -Infinity) < low - 3 * length && (points.middles[last] ?? Infinity) > high + 3 * length;
            return isApart && low > inner.from + 3 * length && high < inner.to - 3 * length;
          });
        const both = { from: moved.from, to: window.to };
        const told = (buckets: readonly Bucket[]) => alone(buckets, both).map(({ first, last }) => [first, last]);
        expect(told(bucketsOf(points, moved, width, ROOM))).toEqual(told(bucketsOf(points, window, width, ROOM)));
      }),
      { numRuns: 2000 },
    );
  });
});

/** The same points, and how often their middles are looked at. */
function countLooks(points: Points): { readonly points: Points; readonly looks: () => number } {
  let looks = 0;
  const middles = new Proxy(points.middles, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(target, key, target);
    },
  });
  return { points: { ...points, middles }, looks: () => looks };
}

/** So many events, evenly over a thousand days, but in an order of their own. */
function manySpans(count: number): EventSpan[] {
  return Array.from({ length: count }, (_, at) => {
    const start = (((at * 7919) % count) / count) * 1000 * DAY;
    return { at, start, end: start + DAY, uncertain: false };
  });
}

/** How often a look at so many events, on a strip so wide, looks at one of them. */
function looksFor(count: number, width: number): number {
  const spans = manySpans(count);
  const counted = countLooks(pointsOf(spans));
  bucketsOf(counted.points, wholeOf(spans), width, ROOM);
  return counted.looks();
}

describe('the cost of a look', () => {
  it('grows with the width of the screen', () => {
    expect(looksFor(10_000, 1600) / looksFor(10_000, 200)).toBeGreaterThan(5);
    expect(looksFor(10_000, 1600) / looksFor(10_000, 200)).toBeLessThan(11);
  });

  it('hardly with the number of events: a hundred times as many cost less than twice as much', () => {
    expect(looksFor(100_000, 900) / looksFor(1000, 900)).toBeLessThan(2);
    expect(looksFor(100_000, 900)).toBeLessThan(1000);
  });

  it('is no higher than the width even where all events are at one instant', () => {
    const spans = Array.from({ length: 10_000 }, (_, at) => ({ at, start: 0, end: DAY, uncertain: false }));
    const counted = countLooks(pointsOf(spans));
    expect(bucketsOf(counted.points, wholeOf(spans), 900, ROOM).map(({ first, last }) => [first, last])).toEqual([[0, 10_000]]);
    expect(counted.looks()).toBeLessThan(100);
  });
});

describe('counts in parts of a window', () => {
  it('add up to the events whose middle lies in it, each in its part', () => {
    fc.assert(
      fc.property(anySpans, anyLook, fc.integer({ min: 1, max: 300 }), (spans, { share, depth }, count) => {
        const window = windowAt(wholeOf(spans), share, depth);
        const parts = countParts(pointsOf(spans), window, count);
        expect(parts).toHaveLength(count);
        expect(parts.every((part) => part >= 0)).toBe(true);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(seenOf(spans, window).length);
      }),
      { numRuns: 2000 },
    );
  });

  it('are in the right parts', () => {
    const spans = [0, 1, 1, 4, 9].map((day, at) => ({ at, start: day * DAY, end: day * DAY, uncertain: false }));
    expect(countParts(pointsOf(spans), { from: 0, to: 10 * DAY }, 5)).toEqual([3, 0, 1, 0, 1]);
    expect(countParts(pointsOf(spans), { from: 0, to: 9 * DAY }, 3)).toEqual([3, 1, 1]);
  });
});

describe('points', () => {
  it('are in order of their middles, and where two are the same, as they came', () => {
    const spans = [[2, 4], [0, 2], [1, 5], [3, 3], [1, 1]].map(([start = 0, end = 0], at) => ({ at, start, end, uncertain: false }));
    expect([...pointsOf(spans).events]).toEqual([1, 4, 0, 2, 3]);
  });

  it('before an instant are counted without it', () => {
    fc.assert(
      fc.property(anySpans, fc.nat(), (spans, seed) => {
        const points = pointsOf(spans);
        const time = points.middles[seed % points.middles.length]! + (seed % 3) - 1;
        expect(countBefore(points, time)).toBe(points.middles.filter((middle) => middle < time).length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a single event', () => {
  it.each([
    ['long before our era', '-001199-06-01'],
    ['in the year 1', '0001-01-01'],
    ['today', '2024-06-18'],
  ])('%s stands in the middle of all of time, and exactly where it is at any zoom', (_, day) => {
    const spans = [{ at: 0, start: Date.parse(day), end: Date.parse(day) + DAY, uncertain: false }];
    const points = pointsOf(spans);
    expect(bucketsOf(points, wholeOf(spans), 300, ROOM)).toEqual([{ first: 0, last: 1, position: 0.5 }]);
    const window = { from: Date.parse(day) + DAY / 4, to: Date.parse(day) + (DAY * 5) / 4 };
    expect(bucketsOf(points, window, 300, ROOM)).toEqual([{ first: 0, last: 1, position: 0.25 }]);
  });
});
