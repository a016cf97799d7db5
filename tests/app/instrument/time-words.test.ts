import * as fc from '../../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { namesOf, rangeWords, windowOf } from '../../../src/app/instrument/time-words.ts';
import { readSearch, writeSearch } from '../../../src/app/live/search.ts';
import { isClosest, LEAST_SPAN, panWindow, spanOf, stepOf, type TimeWindow, wholeWindow, zoomWindow } from '../../../src/layout/dense/time-window.ts';
import { DAY, windowAt, YEAR } from '../../layout/dense/any-points.ts';
import { anyBetween } from '../../helpers/any-between.ts';

/** All of time, from a day to three thousand years, and a part of it. */
const looks = fc
  .record({ start: fc.integer({ min: -1_100_000, max: 30_000 }), days: fc.integer({ min: 1, max: 1_100_000 }), share: anyBetween(0, 1), depth: anyBetween(0.05, 1) })
  .map(({ start, days, share, depth }) => {
    const whole = wholeWindow({ from: start * DAY, to: (start + days) * DAY });
    return { whole, window: windowAt(whole, share, depth) };
  });

/** A window after a trip through the address. */
function told(window: TimeWindow | null, whole: TimeWindow): TimeWindow | null {
  return windowOf(readSearch(Object.fromEntries(new URLSearchParams(writeSearch(namesOf(window))))), whole);
}

describe('a window in the address', () => {
  it('comes back as it was, to the day or the minute', () => {
    fc.assert(
      fc.property(looks, ({ whole, window }) => {
        const back = told(window, whole) ?? whole;
        const step = stepOf(window);
        expect(Math.abs(back.from - window.from)).toBeLessThanOrEqual(step);
        expect(Math.abs(back.to - window.to)).toBeLessThanOrEqual(step);
        expect(back.from).toBeGreaterThanOrEqual(whole.from);
        expect(back.to).toBeLessThanOrEqual(whole.to);
      }),
      { numRuns: 2000 },
    );
  });

  it('that came from there comes back the same', () => {
    fc.assert(
      fc.property(looks, ({ whole, window }) => {
        const once = told(window, whole);
        expect(told(once, whole)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not grow while it is moved', () => {
    fc.assert(
      fc.property(looks, fc.array(fc.constantFrom(0.4, -0.4), { minLength: 30, maxLength: 30 }), ({ whole, window }, presses) => {
        const first = told(window, whole) ?? whole;
        const last = presses.reduce((moved, share) => told(panWindow(moved, share, whole), whole) ?? whole, first);
        expect(Math.abs(spanOf(last) - spanOf(first))).toBeLessThanOrEqual(2 * stepOf(first));
      }),
      { numRuns: 500 },
    );
  });

  it('that is moved again and again comes to the very end of time', () => {
    fc.assert(
      fc.property(looks, fc.constantFrom(-1, 1), ({ whole, window }, side) => {
        let moved = told(window, whole) ?? whole;
        for (let press = 0; press < 60; press += 1) moved = told(panWindow(moved, side * 2 ** press, whole), whole) ?? whole;
        expect(side < 0 ? moved.from : moved.to).toBe(side < 0 ? whole.from : whole.to);
      }),
      { numRuns: 500 },
    );
  });

  it('that is zoomed in again and again is as short as can be', () => {
    fc.assert(
      fc.property(looks, ({ whole, window }) => {
        let closer = window;
        for (let press = 0; press < 40; press += 1) closer = told(zoomWindow(closer, 0.5, 0.5, whole), whole) ?? whole;
        expect(isClosest(closer)).toBe(true);
        expect(spanOf(closer)).toBeLessThan(LEAST_SPAN + 120_000);
      }),
      { numRuns: 500 },
    );
  });

  const whole = { from: Date.parse('1900-01-01'), to: Date.parse('2001-01-01') };
  it.each([
    ['days, the last seen whole', { from: '1990-01-01', to: '1999-12-31' }, '1990-01-01', '2000-01-01'],
    ['one day', { from: '1990-01-01', to: '1990-01-01' }, '1990-01-01', '1990-01-02'],
    ['more than there is, cut', { from: '1990-01-01', to: '2999-12-31' }, '1990-01-01', '2001-01-01'],
    ['less than can be looked at, wider', { from: '1990-01-01T12:00Z', to: '1990-01-01T12:01Z' }, '1990-01-01T09:00:30Z', '1990-01-01T15:00:30Z'],
  ])('is read as %s', (_, search, from, to) => {
    expect(windowOf(search, whole)).toEqual({ from: Date.parse(from), to: Date.parse(to) });
  });

  it.each([
    ['the end before the start', { from: '1999-01-01', to: '1990-01-01' }],
    ['a time in which nothing happened', { from: '2010-01-01', to: '2011-01-01' }],
    ['all there is', { from: '1900-01-01', to: '2000-12-31' }],
    ['nothing', {}],
  ])('shows the whole where it names %s', (_, search) => {
    expect(windowOf(search, whole)).toBeNull();
  });

  it('has no name where it is the whole', () => {
    expect(namesOf(null)).toEqual({});
  });
});

const span = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });
/** ICU's releases differ in the spaces around a dash. */
const plain = (text: string) => text.replaceAll(/\s*([–～])\s*/g, '$1');

describe('a stretch of time in words', () => {
  it.each([
    ['years', span('1950-01-01', '1960-01-01'), { 'en-GB': '1950–1959', en: '1950–1959', ja: '1950年～1959年', ru: '1950–1959', 'ar-EG': '١٩٥٠–١٩٥٩' }],
    ['months', span('2023-11-01', '2024-06-01'), { 'en-GB': 'Nov 2023–May 2024', de: 'Nov. 2023–Mai 2024' }],
    ['days', span('2024-06-03', '2024-06-10'), { 'en-GB': '3–9 Jun 2024', en: '3–9 Jun 2024', de: '3.–9. Juni 2024' }],
    ['one month', span('2024-06-01', '2024-06-15'), { 'en-GB': '1–14 Jun 2024' }],
    ['hours', span('2024-06-18T05:30:00Z', '2024-06-18T11:30:00Z'), { 'en-GB': '18 Jun 2024, 05:30–11:30' }],
    ['years across the year 1', { from: -2000 * YEAR, to: -1960 * YEAR }, { 'en-GB': '31 BC–9 AD' }],
    ['years before our era', { from: -2200 * YEAR, to: -2100 * YEAR }, { 'en-GB': '232–132 BC' }],
  ])('%s', (_, window, words) => {
    expect(Object.fromEntries(Object.keys(words).map((language) => [language, plain(rangeWords(window, language))]))).toEqual(words);
  });
});
