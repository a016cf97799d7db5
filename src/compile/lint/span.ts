import { Temporal } from 'temporal-polyfill';
import { type DatePoint, pointOf, type KnownDate } from '../dates/known-date.ts';
import { readDate } from '../dates/read-date.ts';

/** A stretch of time in milliseconds since 1970, UTC; start inclusive, end exclusive; infinite where it is open or unknown. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One day, in milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;

/** The stretch that a date may mean; a time of day is its whole day in the calendar of the place, as people speak of it. */
export function spanOf({ from, to }: Pick<KnownDate, 'from' | 'to'>): Span {
  return { start: wholeDays(pointOf(from))?.start ?? -Infinity, end: wholeDays(pointOf(to))?.end ?? Infinity };
}

function wholeDays(point: DatePoint | null): Span | null {
  if (point?.precision !== 'time') return point;
  const start = point.day.toZonedDateTime('UTC').epochMilliseconds;
  return { start, end: start + DAY };
}

/** The stretch that an EDTF text may mean; null where it is absent or no date. */
export function spanOfText(text: string | null | undefined): Span | null {
  const read = text ? readDate(text) : null;
  return read?.ok ? spanOf(read.value) : null;
}

/** Whether two stretches share an instant. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a date is given as "about", or as not certain. */
export function isVague({ from, to }: Pick<KnownDate, 'from' | 'to'>): boolean {
  return [pointOf(from), pointOf(to)].some((point) => point !== null && (point.approximate || point.uncertain));
}

/** Whether a date is one day, or a time of it. */
export function isDay({ from, interval }: KnownDate): boolean {
  const point = pointOf(from);
  return !interval && point !== null && (point.precision === 'day' || point.precision === 'time');
}

/** The two ends of a date, each as long as it is precise; one that is open or unknown is left out. */
export function endsOfText(text: string | null | undefined): readonly Span[] {
  const read = text ? readDate(text) : null;
  return read?.ok ? [wholeDays(pointOf(read.value.from)), wholeDays(pointOf(read.value.to))].filter((end) => end !== null) : [];
}

/** The day of the calendar that an instant lies in, UTC. */
export function dayOf(instant: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('UTC').toPlainDate();
}
