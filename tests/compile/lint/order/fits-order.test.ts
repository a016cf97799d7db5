import { describe, expect, test } from 'vitest';
import { fitsOrder } from '../../../../src/compile/lint/order/fits-order.ts';
import type { OrderPhrase } from '../../../../src/compile/lint/order/find-order.ts';
import type { Span } from '../../../../src/compile/lint/span.ts';

const phrase = (says: OrderPhrase['says'], unit: OrderPhrase['unit'] = null, count = 1, rough = false): OrderPhrase => ({ start: 0, end: 0, says, unit, count, rough });

const stretch = (from: number, to: number): Span => ({ start: from, end: to });
/** A day so many days after 15 January 2000. */
const day = (number: number) => stretch(Date.UTC(2000, 0, 15 + number), Date.UTC(2000, 0, 16 + number));
/** A month so many months after January 2000. */
const month = (number: number) => stretch(Date.UTC(2000, number), Date.UTC(2000, number + 1));
const year = (number: number) => stretch(Date.UTC(2000 + number, 0), Date.UTC(2001 + number, 0));

/** The gaps that fit, the least and the most; all between them do. */
function gapsThatFit(place: (number: number) => Span, said: OrderPhrase, furthest: number): readonly [number, number] | null {
  const fit = Array.from({ length: 2 * furthest + 1 }, (_, index) => index - furthest).filter((gap) => fitsOrder(place(0), place(gap), said));
  if (fit.length === 0) return null;
  expect(fit).toHaveLength(fit.at(-1)! - fit[0]! + 1);
  return [fit[0]!, fit.at(-1)!];
}

describe('a phrase fits gaps of its unit’s grain', () => {
  test.each([
    ['a day later', phrase('later', 'day'), [1, 1]],
    ['three days later', phrase('later', 'day', 3), [2, 4]],
    ['about three days later', phrase('later', 'day', 3, true), [1, 6]],
    ['a week later', phrase('later', 'week'), [4, 13]],
    ['two weeks later', phrase('later', 'week', 2), [8, 20]],
    ['about two weeks later', phrase('later', 'week', 2, true), [6, 27]],
    ['a month later', phrase('later', 'month'), [14, 61]],
    ['two months later', phrase('later', 'month', 2), [31, 92]],
    ['two months earlier', phrase('earlier', 'month', 2), [-92, -31]],
    ['three days ago', phrase('ago', 'day', 3), [-4, -2]],
    ['the same day', phrase('same', 'day'), [0, 0]],
    ['the next day', phrase('next', 'day'), [1, 1]],
    ['the next week', phrase('next', 'week'), [1, 13]],
    ['the day before', phrase('previous', 'day'), [-1, -1]],
    ['the previous week', phrase('previous', 'week'), [-13, -1]],
    // January has 31 days, of which the 15th is the first here, February 29.
    ['the same month', phrase('same', 'month'), [-14, 16]],
    ['the next month', phrase('next', 'month'), [17, 45]],
    ['the same year', phrase('same', 'year'), [-14, 351]],
  ] as const)('%s', (_, said, gaps) => {
    expect(gapsThatFit(day, said, 400)).toEqual(gaps);
  });

  test.each([
    ['a year later', phrase('later', 'year'), [6, 23]],
    ['two years later', phrase('later', 'year', 2), [13, 35]],
    ['about two years later', phrase('later', 'year', 2, true), [9, 48]],
    ['a decade later', phrase('later', 'decade'), [60, 239]],
    ['two decades earlier', phrase('earlier', 'decade', 2), [-359, -121]],
    ['a century later', phrase('later', 'century'), [600, 2399]],
    ['the next year', phrase('next', 'year'), [12, 23]],
    ['the previous year', phrase('previous', 'year'), [-12, -1]],
    ['the same decade', phrase('same', 'decade'), [0, 119]],
    ['the next century', phrase('next', 'century'), [1200, 2399]],
  ] as const)('%s', (_, said, gaps) => {
    expect(gapsThatFit(month, said, 2600)).toEqual(gaps);
  });

  test.each([
    ['later', phrase('after'), [0, 3]],
    ['earlier', phrase('before'), [-3, 0]],
  ] as const)('%s', (_, said, gaps) => {
    expect(gapsThatFit(day, said, 3)).toEqual(gaps);
  });
});

describe('of dates that are not exact', () => {
  test.each([
    ['the day after a year’s last', year(0), stretch(Date.UTC(2001, 0, 1), Date.UTC(2001, 0, 2)), true],
    ['two days after a year’s last', year(0), stretch(Date.UTC(2001, 0, 2), Date.UTC(2001, 0, 3)), false],
    ['some day of the year whose last day came first', stretch(Date.UTC(2000, 11, 31), Date.UTC(2001, 0, 1)), year(0), false],
    ['some day of the year whose last day but one came first', stretch(Date.UTC(2000, 11, 30), Date.UTC(2000, 11, 31)), year(0), true],
  ])('the nearest days count: %s', (_, first, second, fits) => {
    expect(fitsOrder(first, second, phrase('later', 'day'))).toBe(fits);
  });

  test.each(['start', 'end'] as const)('where nobody knows the %s of either, all fits', (end) => {
    const open = { start: -Infinity, end: Infinity }[end];
    for (const says of ['same', 'next', 'previous', 'later', 'earlier', 'ago', 'after', 'before'] as const) {
      expect(fitsOrder({ ...day(0), [end]: open }, day(900), phrase(says, 'day'))).toBe(true);
      expect(fitsOrder(day(900), { ...day(0), [end]: open }, phrase(says, 'day'))).toBe(true);
    }
  });

  test.each([
    ['later', phrase('after'), -1],
    ['earlier', phrase('before'), 1],
  ] as const)('%s: what touches is not it', (_, said, gap) => {
    expect(fitsOrder(day(0), day(gap), said)).toBe(false);
    expect(fitsOrder(day(0), { start: day(gap).start - 1, end: day(gap).end + 1 }, said)).toBe(true);
  });
});
