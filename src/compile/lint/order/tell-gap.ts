import { Temporal } from 'temporal-polyfill';
import { formatUnit, type Unit } from '../../dates/format-unit.ts';
import { dayOf, type Span } from '../span.ts';

/** "4 years, 4 months after", "the same day as": from the beginning of one stretch to that of another, in English, for editors. */
export function tellGap(first: Span, second: Span): string {
  const [a, b] = [dayOf(first.start), dayOf(second.start)];
  const order = Temporal.PlainDate.compare(a, b);
  if (order === 0) return 'the same day as';
  const { years, months, days } = (order < 0 ? a.until(b, { largestUnit: 'year' }) : b.until(a, { largestUnit: 'year' }));
  const amounts = [['year', years], ['month', months], ['day', days]] satisfies [Unit, number][];
  const largest = amounts.findIndex(([, amount]) => amount > 0);
  const told = amounts.slice(largest, largest + 2).filter(([, amount]) => amount > 0).map(([unit, amount]) => formatUnit(unit, amount, 'en'));
  return `${told.join(', ')} ${order < 0 ? 'after' : 'before'}`;
}
