import type { Temporal } from 'temporal-polyfill';
import type { DatePhrases } from '../phrases/date-phrases.ts';
import { fillText } from './fill-phrase.ts';
import { formatUnit, type Unit } from './format-unit.ts';
import { coarser, pointOf, type DatePoint, type KnownDate, type Precision } from './known-date.ts';

/** How a gap is counted where the coarser of its two dates has a precision: units, and what both are cut back to. */
const GRAINS = {
  century: { units: ['year'], years: 100, floor: { month: 1, day: 1 } },
  decade: { units: ['year'], years: 10, floor: { month: 1, day: 1 } },
  year: { units: ['year'], years: 1, floor: { month: 1, day: 1 } },
  season: { units: ['year', 'month'], years: 1, floor: { day: 1 } },
  month: { units: ['year', 'month'], years: 1, floor: { day: 1 } },
  day: { units: ['year', 'month', 'day'], years: 1, floor: null },
  time: { units: ['year', 'month', 'day'], years: 1, floor: null },
} satisfies Record<Precision, { readonly units: readonly Unit[]; readonly years: number; readonly floor: Temporal.PlainDateLike | null }>;

/**
 * How long after `previous` the next event came, in words: from the beginning of the one to the beginning of the other,
 * in the calendar of their places, cut off (not rounded) after two neighbouring units; at a coarse precision both are cut
 * back to it first, as people count: from March 2014 to 2025 it is about 11 years.
 */
export function speakGap(previous: KnownDate, next: KnownDate, phrases: DatePhrases): string {
  const [before, after] = [anchorOf(previous), anchorOf(next)];
  const precision = coarser(before.precision, after.precision);
  const about = before.vague || after.vague;
  const overlap = before.start < after.end && after.start < before.end;
  const counts = countUnits(before.day, after.day, precision);
  if (counts === null || (about && (overlap || counts.length === 0))) return phrases.aboutSameTime;
  if (counts.length === 0) return phrases.sameDay;
  const [first] = counts;
  if (!about && counts.length === 1 && first?.unit === 'day' && first.count === 1) return phrases.nextDay;
  const gap = counts.map((each) => unitText(each, phrases)).join(phrases.unitSeparator);
  return fillText(about ? phrases.aboutLater : phrases.later, { gap });
}

/** Whether ICU puts a space in "4 年" changes with its version. */
function unitText({ unit, count }: Count, { language, closeUp }: DatePhrases): string {
  const text = formatUnit(unit, count, language);
  return closeUp ? text.replace(/\s/gu, '') : text;
}

/** Where a gap begins or ends: the date's beginning, or its end where only that is known. */
function anchorOf(date: KnownDate): DatePoint & { readonly vague: boolean } {
  const from = pointOf(date.from);
  const point = from ?? pointOf(date.to);
  if (!point) throw new Error('A date has a beginning or an end');
  const precise = point.precision === 'day' || point.precision === 'time';
  return { ...point, vague: !from || !precise || point.approximate || point.uncertain };
}

interface Count {
  readonly unit: Unit;
  readonly count: number;
}

/** At most two neighbouring units, the largest first; null where the calendar of the second place is behind that of the first. */
function countUnits(from: Temporal.PlainDate, to: Temporal.PlainDate, precision: Precision): readonly Count[] | null {
  const { units, years: step, floor } = GRAINS[precision];
  const cut = (day: Temporal.PlainDate) => (floor ? day.with({ ...floor, year: day.year - (((day.year % step) + step) % step) }) : day);
  const [first, last] = [cut(from), cut(to)];
  const { years, months, days, sign } = first.until(last, { largestUnit: 'year' });
  if (sign < 0) return null;
  const amounts = { year: years, month: months, day: days } satisfies Record<Unit, number>;
  const counts = units.map((unit): Count => ({ unit, count: amounts[unit] }));
  const largest = counts.findIndex(({ count }) => count > 0);
  return largest === -1 ? [] : counts.slice(largest, largest + 2).filter(({ count }) => count > 0);
}
