import type { Temporal } from 'temporal-polyfill';
import type { StoryDate } from '../../story/story.ts';

export type Precision = StoryDate['precision'];

/** From coarse to fine. */
export const PRECISIONS = ['century', 'decade', 'year', 'season', 'month', 'day', 'time'] as const satisfies readonly Precision[];

/** A date that has been checked against the calendar, not yet in words. */
export interface KnownDate {
  /** As written. */
  readonly edtf: string;
  readonly from: DateEnd;
  /** The same as `from` where the date is no interval. */
  readonly to: DateEnd;
  readonly interval: boolean;
}

/** One end of a date: a point, or why there is none (`..` and nothing, in EDTF). */
export type DateEnd = DatePoint | 'open' | 'unknown';

/** A stretch of time as precise as its writing. */
export interface DatePoint {
  readonly precision: Precision;
  /** Milliseconds since 1970 in UTC; start inclusive, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The calendar day it begins with, in the place's own calendar and clock. */
  readonly day: Temporal.PlainDate;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Parts written as X below the precision: "2004, month unknown". */
  readonly unspecified: 'month' | 'month-and-day' | 'day' | null;
  readonly season: Season | null;
  readonly clock: Clock | null;
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** The time of day at the place. */
export interface Clock {
  readonly wall: Temporal.PlainDateTime;
  /** `+09:00`. */
  readonly offset: string;
  readonly seconds: boolean;
  /** Whether the clock is that of the event's place; else only its offset is known. */
  readonly local: boolean;
}

/** The coarser of two precisions. */
export function coarser(a: Precision, b: Precision): Precision {
  return PRECISIONS.indexOf(a) < PRECISIONS.indexOf(b) ? a : b;
}

/** The point of an end, or null for one that is open or unknown. */
export function pointOf(end: DateEnd): DatePoint | null {
  return typeof end === 'string' ? null : end;
}
