import { DAY, type Span } from '../span.ts';
import type { OrderPhrase } from './find-order.ts';
import type { OrderUnit } from './order-words.ts';

/** From and to, both inclusive. */
type Range = readonly [least: number, most: number];

/** How much wider "about a year" is than "a year". */
const ROUGHLY: Range = [0.75, 1.35];

/** Months in the longer units. */
const MONTHS = { year: 12, decade: 120, century: 1200 } as const;

/**
 * Whether what a phrase says can be true of two events, the second told with it. Dates that are not exact give a range of
 * gaps; the phrase one of its unit's grain ("two years" is more than one and less than three). They need only meet.
 */
export function fitsOrder(first: Span, second: Span, phrase: OrderPhrase): boolean {
  if (![first.start, first.end, second.start, second.end].every(Number.isFinite)) return true;
  switch (phrase.says) {
    case 'after':
      return second.end > first.start;
    case 'before':
      return second.start < first.end;
    case 'same':
      return meets(gapIn(phrase.unit, first, second), [0, 0]);
    case 'next':
      return meets(gapIn(phrase.unit, first, second), phrase.unit === 'week' ? [1, 13] : [1, 1]);
    case 'previous':
      return meets(gapIn(phrase.unit, second, first), phrase.unit === 'week' ? [1, 13] : [1, 1]);
    case 'later':
      return fitsCount(first, second, phrase);
    case 'earlier':
    case 'ago':
      return fitsCount(second, first, phrase);
    default:
      return phrase.says satisfies never;
  }
}

function fitsCount(first: Span, second: Span, { unit, count, rough }: OrderPhrase): boolean {
  const [least, most] = rangeOf(unit ?? 'day', count);
  const wanted: Range = rough ? [Math.floor(least * ROUGHLY[0]), Math.ceil(most * ROUGHLY[1])] : [least, most];
  return meets(gapIn(unit === 'year' || unit === 'decade' || unit === 'century' ? 'month' : 'day', first, second), wanted);
}

/** What a count of units may mean: days for days, weeks and months, else months. One unit is at least half of it. */
function rangeOf(unit: OrderUnit, count: number): Range {
  switch (unit) {
    case 'day':
      return count === 1 ? [1, 1] : [count - 1, count + 1];
    case 'week':
      return [count === 1 ? 4 : (count - 1) * 7 + 1, (count + 1) * 7 - 1];
    case 'month':
      return [count === 1 ? 14 : (count - 1) * 30 + 1, (count + 1) * 31 - 1];
    case 'year':
    case 'decade':
    case 'century':
      return [count === 1 ? MONTHS[unit] / 2 : (count - 1) * MONTHS[unit] + 1, (count + 1) * MONTHS[unit] - 1];
    default:
      return unit satisfies never;
  }
}

/** How many calendar units may lie between two stretches: from the end of the one to the start of the other, up to the other way about. */
function gapIn(unit: OrderUnit | null, first: Span, second: Span): Range {
  const index = (instant: number) => indexOf(unit ?? 'day', instant);
  return [index(second.start) - index(first.end - 1), index(second.end - 1) - index(first.start)];
}

/** The number of a calendar unit, counted from some beginning. A week is counted in days. */
function indexOf(unit: OrderUnit, instant: number): number {
  const date = new Date(instant);
  if (unit === 'day' || unit === 'week') return Math.floor(instant / DAY);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  return unit === 'month' ? month : Math.floor(month / MONTHS[unit]);
}

function meets(a: Range, b: Range): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}
