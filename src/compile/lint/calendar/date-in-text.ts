import { DAY, type Span } from '../span.ts';

/** A date that a text speaks of. */
export interface DateInText {
  /** UTF-16 offsets, end exclusive; a weekday beside it is not part of it. */
  readonly start: number;
  readonly end: number;
  /** Null where the text does not say it. */
  readonly year: number | null;
  /** 1–12, or null for a year alone. */
  readonly month: number | null;
  readonly day: number | null;
  /** The last day of "18–19 June", or year of "1914–1918"; the same as the first where it is one. */
  readonly lastDay: number | null;
  readonly lastYear: number | null;
  /** The weekdays that the text gives it, in order: none, one, or one for each of two days. */
  readonly weekdays: readonly WeekdayInText[];
}

/** A date before its weekdays are looked for. */
export type BareDate = Omit<DateInText, 'weekdays'>;

/** A weekday beside a date. */
export interface WeekdayInText {
  readonly start: number;
  readonly end: number;
  /** Where the words end that give it to the date: a bracket after it. */
  readonly phraseEnd: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** The stretch that a date means if its year is `year`; null where there is no such day. */
export function spanInYear({ month, day, lastDay, lastYear }: BareDate, year: number): Span | null {
  if (month === null) return { start: Date.UTC(year, 0), end: Date.UTC((lastYear ?? year) + 1, 0) };
  if (day === null) return { start: Date.UTC(year, month - 1), end: Date.UTC(year, month) };
  const last = lastDay ?? day;
  if (day < 1 || last < day || last > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return { start: Date.UTC(year, month - 1, day), end: Date.UTC(year, month - 1, last) + DAY };
}

/** The weekday of a day, 0 is Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** The English names of weekdays, for editors; 0 is Sunday. */
export const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** One date that a pattern found, its parts as figures; none where there is no such month or day, or no day and no year. */
export function dateAt(match: RegExpMatchArray, parts: { readonly year: string | undefined; readonly month: string | undefined; readonly day: string | undefined }): readonly BareDate[] {
  const [year, month, day] = [numberOr(parts.year), Number(parts.month), numberOr(parts.day)];
  if (month < 1 || month > 12 || (day ?? 1) < 1 || (day ?? 1) > 31 || (year === null && day === null)) return [];
  const start = match.index ?? 0;
  return [{ start, end: start + match[0].length, year, lastYear: year, month, day, lastDay: day }];
}

function numberOr(figures: string | undefined): number | null {
  return figures === undefined ? null : Number(figures);
}
