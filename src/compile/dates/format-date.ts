import type { Temporal } from 'temporal-polyfill';

/** What of a date its words show. */
export type DateShape = 'year' | 'month' | 'day' | 'minute' | 'second';

const DAY = { year: 'numeric', month: 'long', day: 'numeric' } as const;

const SHAPES = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: DAY,
  // Styles, as only they know whether a language writes "2:22" or "02:22".
  minute: { dateStyle: 'long', timeStyle: 'short' },
  second: { dateStyle: 'long', timeStyle: 'medium' },
} satisfies Record<DateShape, Intl.DateTimeFormatOptions>;

/** Styles go with no era. */
const ERA_SHAPES = {
  year: { ...SHAPES.year, era: 'short' },
  month: { ...SHAPES.month, era: 'short' },
  day: { ...DAY, era: 'short' },
  minute: { ...DAY, era: 'short', hour: '2-digit', minute: '2-digit' },
  second: { ...DAY, era: 'short', hour: '2-digit', minute: '2-digit', second: '2-digit' },
} satisfies Record<DateShape, Intl.DateTimeFormatOptions>;

/** A pure cache: making a formatter takes 50 µs, a story has thousands of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The formatter for dates given as UTC milliseconds, always in the Gregorian calendar; numbering as the language has it.
 * Bare `en` is British: days before months, as in the house's own words.
 */
export function dateFormatter(language: string, shape: DateShape, era: boolean): Intl.DateTimeFormat {
  const key = `${language} ${shape} ${era}`;
  const known = formatters.get(key);
  if (known) return known;
  const locale = language.toLowerCase() === 'en' ? 'en-GB' : language;
  const made = new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...(era ? ERA_SHAPES : SHAPES)[shape] });
  formatters.set(key, made);
  return made;
}

/** A day of the calendar, or a wall clock's time, in words. Years before 1 get their era ("44 BC"), others where `era` says so. */
export function formatDate(date: Temporal.PlainDate | Temporal.PlainDateTime, shape: DateShape, language: string, era = needsEra(date)): string {
  return dateFormatter(language, shape, era).format(wallMilliseconds(date));
}

/** The reading of a calendar or wall clock as if it were UTC. */
export function wallMilliseconds(date: Temporal.PlainDate | Temporal.PlainDateTime): number {
  return date.toZonedDateTime('UTC').epochMilliseconds;
}

/** Whether a year means nothing without "BC". */
export function needsEra({ year }: { readonly year: number }): boolean {
  return year < 1;
}
