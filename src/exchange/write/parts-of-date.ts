import type { DatePoint, KnownDate } from '../../compile/dates/known-date.ts';
import { readDate } from '../../compile/dates/read-date.ts';
import type { StoryDate } from '../../story/story.ts';

/** A date in the parts that TimelineJS knows; absent where not known. */
export interface DateParts {
  /** Historical: -44 is 44 BCE. */
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

/** What other formats can say of a date: where it begins and ends, and our words where that is not all. */
export interface SpelledDate {
  readonly start: DateParts;
  readonly end: DateParts | null;
  readonly words: string | null;
}

/** Months that a season lasts. */
const SEASON = 3;

/** Spells a date out: "about 1850" is the year 1850 with words beside it. */
export function spellDate(date: StoryDate, timeZone: string | null): SpelledDate {
  const read = readDate(date.edtf, timeZone);
  if (!read.ok) throw new Error(`A story’s date must be readable: ${date.edtf}`);
  const { from, to, interval } = read.value;
  const start = typeof from === 'object' ? from : to;
  if (typeof start !== 'object') throw new Error(`A story’s date must have a beginning or an end: ${date.edtf}`);
  const last = lastPart(start, to);
  const words = isPlain(read.value) ? null : date.text;
  return { start: partsOf(start), end: interval || last !== null ? last : null, words };
}

/** The end of an interval; also of a decade, a century or a season, which have no name elsewhere. */
function lastPart(start: DatePoint, to: KnownDate['to']): DateParts | null {
  const end = typeof to === 'object' ? to : start;
  const { precision, day } = end;
  if (precision === 'century' || precision === 'decade') return partsAt(day.add({ years: precision === 'century' ? 99 : 9 }), 'year');
  if (precision === 'season') return partsAt(day.add({ months: SEASON - 1 }), 'month');
  return end === start ? null : partsOf(end);
}

function partsOf({ precision, day, clock }: DatePoint): DateParts {
  if (precision === 'century' || precision === 'decade') return partsAt(day, 'year');
  if (precision === 'season') return partsAt(day, 'month');
  if (precision !== 'time' || !clock) return partsAt(day, precision);
  const { hour, minute, second } = clock.wall;
  return { ...partsAt(day, 'day'), hour, minute, ...(clock.seconds ? { second } : {}) };
}

function partsAt({ year, month, day }: DatePoint['day'], precision: DatePoint['precision']): DateParts {
  const historical = year < 1 ? year - 1 : year;
  if (precision === 'year') return { year: historical };
  return precision === 'month' ? { year: historical, month } : { year: historical, month, day };
}

/** Whether the parts say all there is to say. */
function isPlain({ from, to }: KnownDate): boolean {
  return [from, to].every((point) => typeof point === 'object' && !point.approximate && !point.uncertain && point.unspecified === null && ['year', 'month', 'day'].includes(point.precision));
}
