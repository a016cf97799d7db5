import { Temporal } from 'temporal-polyfill';
import { DAY, dayOf, type Span } from '../span.ts';
import type { SaidSense } from './said-words.ts';

/** The report was written on the day of `asOf`, or a day before or after it. */
const LEEWAY = DAY;

/** What "last week" may mean in a story that holds for a day. A week is meant loosely: the seven days, or the calendar's week. */
export function spanMeant([shift, unit]: SaidSense, asOf: Span): Span {
  if (unit === 'day') return { start: asOf.start + shift * DAY - LEEWAY, end: asOf.end + shift * DAY + LEEWAY };
  if (unit === 'week') return { start: asOf.start + (shift * 7 - (shift === 1 ? 6 : 7)) * DAY, end: asOf.end + (shift * 7 + (shift === -1 ? 6 : 7)) * DAY };
  const [first, last] = [dayOf(asOf.start - LEEWAY), dayOf(asOf.start + LEEWAY)].map((near) => near.with(unit === 'month' ? { day: 1 } : { month: 1, day: 1 }));
  if (!first || !last) return asOf;
  return { start: millisecondsOf(first.add({ [`${unit}s`]: shift })), end: millisecondsOf(last.add({ [`${unit}s`]: shift + 1 })) };
}

function millisecondsOf(day: Temporal.PlainDate): number {
  return day.toZonedDateTime('UTC').epochMilliseconds;
}
