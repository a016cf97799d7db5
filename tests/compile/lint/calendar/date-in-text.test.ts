import { describe, expect, test } from 'vitest';
import { dateAt, spanInYear, weekdayOf } from '../../../../src/compile/lint/calendar/date-in-text.ts';

const bare = (parts: object) => ({ start: 0, end: 0, year: null, lastYear: null, month: null, day: null, lastDay: null, ...parts });
const said = (parts: object, year: number) => {
  const span = spanInYear(bare(parts), year);
  return span && [span.start, span.end].map((instant) => new Date(instant).toISOString().slice(0, 10)).join(' ');
};

describe('the stretch of a date in a year', () => {
  test.each([
    ['a year', { year: 1914 }, '1914-01-01 1915-01-01'],
    ['years', { year: 1914, lastYear: 1918 }, '1914-01-01 1919-01-01'],
    ['a month', { month: 12 }, '1914-12-01 1915-01-01'],
    ['a day', { month: 2, day: 28 }, '1914-02-28 1914-03-01'],
    ['days', { month: 2, day: 1, lastDay: 28 }, '1914-02-01 1914-03-01'],
    ['a day that is none', { month: 2, day: 29 }, null],
    ['days of which the last is none', { month: 2, day: 1, lastDay: 29 }, null],
    ['days that run backwards', { month: 2, day: 3, lastDay: 2 }, null],
    ['no day', { month: 2, day: 0 }, null],
  ])('%s', (_, parts, expected) => {
    expect(said(parts, 1914)).toBe(expected);
  });
});

describe('figures make a date', () => {
  const match = /here/.exec('It is here.')!;
  test.each([
    ['2024', '6', '18', 'yes'],
    ['2024', '1', '1', 'yes'],
    ['2024', '12', '31', 'yes'],
    ['2024', '6', undefined, 'yes'],
    [undefined, '6', '18', 'yes'],
    [undefined, '6', undefined, 'no'],
    ['2024', '0', '18', 'no'],
    ['2024', '13', '18', 'no'],
    ['2024', '6', '0', 'no'],
    ['2024', '6', '32', 'no'],
  ])('year %s, month %s, day %s: %s', (year, month, day, is) => {
    const numbers = { year: year === undefined ? null : 2024, lastYear: year === undefined ? null : 2024, month: Number(month), day: day === undefined ? null : Number(day), lastDay: day === undefined ? null : Number(day) };
    expect(dateAt(match, { year, month, day })).toEqual(is === 'yes' ? [{ start: 6, end: 10, ...numbers }] : []);
  });
});

test('the weekday of a day', () => {
  expect([weekdayOf(2024, 6, 16), weekdayOf(2024, 6, 18), weekdayOf(1900, 1, 1)]).toEqual([0, 2, 1]);
});
