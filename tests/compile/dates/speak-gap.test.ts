import * as fc from '../../helpers/fast-check.ts';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { KnownDate } from '../../../src/compile/dates/known-date.ts';
import { readDate } from '../../../src/compile/dates/read-date.ts';
import { speakGap } from '../../../src/compile/dates/speak-gap.ts';
import { en } from '../../../src/compile/phrases/en.ts';

function known(edtf: string, zone: string | null = null): KnownDate {
  const read = readDate(edtf, zone);
  if (!read.ok) throw new Error(read.fault.message);
  return read.value;
}

describe('the gap between two dates in words', () => {
  test.each([
    ['2000-07-19/2000-07-20', '2019-04-25', '18 years, 9 months later'],
    ['2019-06-20/2019-06-21', '2023-09-13', '4 years, 2 months later'],
    ['2023-09-13', '2024-06-12', '8 months, 30 days later'],
    ['2019-04-25', '2019-06-20', '1 month, 26 days later'],
    ['2024-06-12', '2024-06-18', '6 days later'],
    ['2024-06-18', '2024-06-19', 'the next day'],
    ['2024-06-18', '2024-06-18/2024-06-19', 'the same day'],
    ['2019-03-01', '2020-03-01', '1 year later'],
    ['2019-03-01', '2020-03-20', '1 year later'],
    ['2019-01-31', '2019-02-28', '28 days later'],
    ['2019', '2023-09-13', 'about 4 years later'],
    ['2024-03-05', '2025?', 'about 1 year later'],
    ['2019-06-21', '2023-09', 'about 4 years, 3 months later'],
    ['2019', '2019-06-01', 'about the same time'],
    ['2019-12', '2020-01-15', 'about 1 month later'],
    ['2023-09', '2023-09-13', 'about the same time'],
    ['2023-06', '2024-09-13', 'about 1 year, 3 months later'],
    ['2024-06-18~', '2024-06-18', 'about the same time'],
    ['2024-06-18~', '2024-06-19', 'about 1 day later'],
    ['1850~', '1851?', 'about 1 year later'],
    ['201X', '2023-09-13', 'about 10 years later'],
    ['19XX', '2023-09-13', 'about 100 years later'],
    ['2001-21', '2001-12-01', 'about 9 months later'],
    ['2004-05-01/..', '2010-05-01', '6 years later'],
    ['2004/..', '2010-05-01', 'about 6 years later'],
    ['../2004', '2010-05-01', 'about 6 years later'],
    ['-0043-03-15', '0014-08-19', '57 years, 5 months later'],
    ['-0001', '0001', 'about 2 years later'],
  ])('%s to %s: %s', (previous, next, words) => {
    expect(speakGap(known(previous), known(next), en)).toBe(words);
  });

  test('counts a time of day in its place’s calendar', () => {
    const landing = known('2024-06-19T02:22', 'Asia/Pyongyang'); // 18 June in UTC
    expect(speakGap(known('2024-06-18'), landing, en)).toBe('the next day');
    expect(speakGap(landing, known('2024-06-19'), en)).toBe('the same day');
  });

  test('says no day where a place’s calendar is behind', () => {
    expect(speakGap(known('2024-06-19'), known('2024-06-18T23:00', 'Pacific/Honolulu'), en)).toBe('about the same time');
  });

  test('agrees with Temporal’s count of days', () => {
    const day = fc.integer({ min: -800_000, max: 800_000 }).map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }));
    fc.assert(
      fc.property(day, fc.integer({ min: 2, max: 30_000 }), (from, days) => {
        const to = from.add({ days });
        fc.pre(from.year > 0 && to.year < 9999);
        const { years, months, days: rest } = from.until(to, { largestUnit: 'year' });
        const words = speakGap(known(from.toString()), known(to.toString()), en);
        const amounts = [['year', years], ['month', months], ['day', rest]] as const;
        const first = amounts.findIndex(([, count]) => count > 0);
        const expected = amounts.slice(first, first + 2).filter(([, count]) => count > 0).map(([unit, count]) => `${count.toLocaleString('en')} ${unit}${count === 1 ? '' : 's'}`);
        expect(words).toBe(`${expected.join(', ')} later`);
      }),
      { numRuns: 500 },
    );
  });
});
