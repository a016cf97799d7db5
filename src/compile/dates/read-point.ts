import { Temporal } from 'temporal-polyfill';
import type { Read } from './read.ts';
import type { DatePoint, Precision, Season } from './known-date.ts';
import { parseEdtf, type ParsedDate } from './parse-edtf.ts';
import { readClock } from './read-clock.ts';
import { describeImpossible, describeUnreadable } from './suggest-date.ts';

/** Months of the meteorological seasons of the northern hemisphere; winter runs on into the next year. */
const SEASONS: ReadonlyMap<number, readonly [season: Season, firstMonth: number]> = new Map([
  [21, ['spring', 3]],
  [22, ['summer', 6]],
  [23, ['autumn', 9]],
  [24, ['winter', 12]],
]);

/** Furthest year from 0 that the arithmetic of dates can hold. */
const MAX_YEAR = 200_000;

/** A stretch in whole days of the calendar. */
interface Days {
  readonly precision: Precision;
  readonly day: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
}

/** Reads one end of a date. `timeZone` is a valid IANA name or null. */
export function readPoint(text: string, timeZone: string | null): Read<DatePoint> {
  const parsed = parseEdtf(text);
  if (!parsed) return { ok: false, fault: describeUnreadable(text) };
  if (Math.abs(parsed.year) > MAX_YEAR) {
    return { ok: false, fault: {
      message: 'The year is too far away.',
      actual: text,
      expected: `a year between -${MAX_YEAR} and ${MAX_YEAR}`,
    } };
  }
  const { approximate, uncertain } = parsed;
  if (parsed.time) {
    const moment = readClock(text, parsed, parsed.time, timeZone);
    return moment.ok ? { ok: true, value: { ...moment.value, approximate, uncertain, unspecified: null, season: null } } : moment;
  }
  const days = daysOf(parsed);
  if (!days) return { ok: false, fault: describeImpossible(text) };
  const season = parsed.kind === 'season' ? (SEASONS.get(parsed.month ?? 0)?.[0] ?? null) : null;
  const { precision, day, until } = days;
  return { ok: true, value: { precision, day, start: utc(day), end: utc(until), approximate, uncertain, season, unspecified: unspecifiedOf(parsed), clock: null } };
}

function daysOf(parsed: ParsedDate): Days | null {
  const { year, month, day, unspecified } = parsed;
  if (unspecified === 'year-digit') return yearDays(year, 10, 'decade');
  if (unspecified === 'year-digits') return yearDays(year, 100, 'century');
  if (parsed.kind === 'season') return seasonDays(year, month ?? 0);
  if (month === null || unspecified === 'month' || unspecified === 'month-and-day') return yearDays(year, 1, 'year');
  if (day === null || unspecified === 'day') return daysFrom(year, month, 1, 'month', { months: 1 });
  return daysFrom(year, month, day, 'day', { days: 1 });
}

/** `-020X` is the years from 209 to 200 before year 0: digits count away from it. */
function yearDays(year: number, length: number, precision: Precision): Days | null {
  const negative = year < 0 || Object.is(year, -0);
  return daysFrom(negative ? year - (length - 1) : year, 1, 1, precision, { years: length });
}

function seasonDays(year: number, code: number): Days | null {
  const first = SEASONS.get(code)?.[1];
  return first === undefined ? null : daysFrom(year, first, 1, 'season', { months: 3 });
}

function daysFrom(year: number, month: number, day: number, precision: Precision, length: Temporal.DurationLike): Days | null {
  try {
    const first = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    return { precision, day: first, until: first.add(length) };
  } catch {
    return null;
  }
}

function unspecifiedOf({ unspecified }: ParsedDate): DatePoint['unspecified'] {
  return unspecified === 'year-digit' || unspecified === 'year-digits' ? null : unspecified;
}

function utc(day: Temporal.PlainDate): number {
  return day.toZonedDateTime('UTC').epochMilliseconds;
}
