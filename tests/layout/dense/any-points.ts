import * as fc from '../../helpers/fast-check.ts';
import type { EventSpan } from '../../../src/layout/dense/points.ts';
import { clampWindow, LEAST_SPAN, spanOf, type TimeWindow, wholeWindow } from '../../../src/layout/dense/time-window.ts';
import { anyBetween } from '../../helpers/any-between.ts';

/** In milliseconds. */
export const DAY = 86_400_000;
export const YEAR = 365.2425 * DAY;

interface Seed {
  readonly start: number;
  readonly length: number;
  readonly uncertain: boolean;
}

// Days that meet often, minutes of one day, and all of history; whole minutes, as dates have them.
const starts = fc.oneof(
  fc.integer({ min: 19_000, max: 19_400 }).map((day) => day * DAY),
  fc.integer({ min: 0, max: 1440 }).map((minute) => 19_100 * DAY + minute * 60_000),
  fc.integer({ min: -1_100_000, max: 30_000 }).map((day) => day * DAY),
);
const lengths = fc.oneof(fc.constant(DAY), fc.constant(0), fc.integer({ min: 1, max: 40_000 }).map((days) => days * DAY));

/** Sets of events: in clusters, in one day, over thousands of years and before the year 1; also one alone, and many at one instant. */
export const anySpans: fc.Arbitrary<EventSpan[]> = fc
  .oneof(
    { weight: 4, arbitrary: fc.array(fc.record<Seed>({ start: starts, length: lengths, uncertain: fc.boolean() }), { minLength: 1, maxLength: 120 }) },
    fc.tuple(starts, lengths, fc.integer({ min: 1, max: 200 })).map(([start, length, count]) => Array.from({ length: count }, (): Seed => ({ start, length, uncertain: false }))),
  )
  .map((seeds) => seeds.map(({ start, length, uncertain }, at) => ({ at, start, end: start + length, uncertain })));

/** Any look at a set of events that the instrument allows, from all of time to the closest. */
export const anyLook = fc.record({ share: anyBetween(0, 1), depth: anyBetween(0, 1), width: fc.integer({ min: 200, max: 1600 }) });

/** All of time that events need. */
export function wholeOf(spans: readonly EventSpan[]): TimeWindow {
  return wholeWindow({ from: Math.min(...spans.map(({ start }) => start)), to: Math.max(...spans.map(({ end }) => end)) });
}

/** The window at a share of all of time; `depth` 0 is all of it, 1 the closest look. */
export function windowAt(whole: TimeWindow, share: number, depth: number): TimeWindow {
  const span = spanOf(whole) * (LEAST_SPAN / spanOf(whole)) ** depth;
  const from = whole.from + (spanOf(whole) - span) * share;
  return clampWindow({ from, to: from + span }, whole);
}

/** The middle of an event's time. */
export function middleOf({ start, end }: EventSpan): number {
  return (start + end) / 2;
}
