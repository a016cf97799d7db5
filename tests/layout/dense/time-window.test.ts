import * as fc from '../../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { clampWindow, isWhole, LEAST_SPAN, panWindow, spanOf, type TimeWindow, wholeWindow, windowAround, zoomWindow } from '../../../src/layout/dense/time-window.ts';
import { DAY, YEAR } from './any-points.ts';
import { anyBetween } from '../../helpers/any-between.ts';

const times = fc.integer({ min: -3000 * 365, max: 50_000 }).map((day) => day * DAY);
/** All of time, from a day to three thousand years, and a look at it. */
const looks = fc
  .record({ start: times, span: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3000 * 365 })), share: anyBetween(0, 1), depth: anyBetween(0, 1) })
  .map(({ start, span, share, depth }) => {
    const whole = wholeWindow({ from: start, to: start + span * DAY });
    const length = spanOf(whole) * (LEAST_SPAN / spanOf(whole)) ** depth;
    const from = whole.from + (spanOf(whole) - length) * share;
    // As the instrument has it: a sum of fractions alone may lie beyond the end by a hair.
    return { whole, window: clampWindow({ from, to: from + length }, whole) };
  });

/** What sums of instants of three thousand years lose, in milliseconds: nobody sees a hundredth of a second. */
const LOSS = 10;

function isAllowed(window: TimeWindow, whole: TimeWindow): void {
  expect(window.from).toBeGreaterThanOrEqual(whole.from - LOSS);
  expect(window.to).toBeLessThanOrEqual(whole.to + LOSS);
  expect(spanOf(window)).toBeGreaterThanOrEqual(LEAST_SPAN - LOSS);
}

describe('all of time', () => {
  it('holds what it must, with room on both sides, and is long enough to look at', () => {
    fc.assert(
      fc.property(times, fc.nat(1_000_000), (from, days) => {
        const whole = wholeWindow({ from, to: from + days * DAY });
        expect(whole.from).toBeLessThan(from);
        expect(whole.to).toBeGreaterThan(from + days * DAY);
        expect(spanOf(whole)).toBeGreaterThanOrEqual(LEAST_SPAN);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a window', () => {
  it('that is clamped is within all of time and not too short, and one that is so already stays', () => {
    fc.assert(
      fc.property(looks, times, fc.integer({ min: 0, max: 2000 * 365 }), ({ whole, window }, from, days) => {
        isAllowed(clampWindow({ from, to: from + days * DAY }, whole), whole);
        const same = clampWindow(window, whole);
        expect(Math.abs(same.from - window.from) + Math.abs(same.to - window.to)).toBeLessThan(LOSS);
      }),
      { numRuns: 2000 },
    );
  });

  it('that is zoomed keeps the instant under the finger there, unless all of time ends', () => {
    fc.assert(
      fc.property(looks, anyBetween(-3, 3), anyBetween(0, 1), ({ whole, window }, power, share) => {
        const zoomed = zoomWindow(window, 2 ** power, share, whole);
        isAllowed(zoomed, whole);
        const before = window.from + spanOf(window) * share;
        const after = zoomed.from + spanOf(zoomed) * share;
        const isAtEnd = zoomed.from <= whole.from + LOSS || zoomed.to >= whole.to - LOSS;
        expect((isAtEnd && power >= 0) || Math.abs(after - before) < LOSS).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('that is zoomed is as long as was asked for, between the shortest and all there is', () => {
    fc.assert(
      fc.property(looks, anyBetween(-3, 3), ({ whole, window }, power) => {
        const wanted = Math.min(spanOf(whole), Math.max(LEAST_SPAN, spanOf(window) * 2 ** power));
        expect(Math.abs(spanOf(zoomWindow(window, 2 ** power, 0.5, whole)) - wanted)).toBeLessThan(LOSS);
      }),
      { numRuns: 1000 },
    );
  });

  it('that is moved keeps its length, and moves as far as there is time', () => {
    fc.assert(
      fc.property(looks, anyBetween(-3, 3), ({ whole, window }, share) => {
        const moved = panWindow(window, share, whole);
        isAllowed(moved, whole);
        expect(Math.abs(spanOf(moved) - spanOf(window))).toBeLessThan(LOSS);
        const wanted = Math.min(Math.max(window.from + spanOf(window) * share, whole.from), whole.to - spanOf(window));
        expect(Math.abs(moved.from - wanted)).toBeLessThan(LOSS);
      }),
      { numRuns: 2000 },
    );
  });

  it('around two instants holds both', () => {
    fc.assert(
      fc.property(looks, ({ whole, window }) => {
        const around = windowAround(window.from, window.to, whole);
        isAllowed(around, whole);
        expect(around.from).toBeLessThanOrEqual(window.from + LOSS);
        expect(around.to).toBeGreaterThanOrEqual(window.to - LOSS);
      }),
      { numRuns: 1000 },
    );
  });

  it('zoomed out again and again shows all there is', () => {
    fc.assert(
      fc.property(looks, ({ whole, window }) => {
        let wider = window;
        for (let press = 0; press < 40 && !isWhole(wider, whole); press += 1) wider = zoomWindow(wider, 2, 0.5, whole);
        expect(isWhole(wider, whole)).toBe(true);
        expect(Math.abs(wider.from - whole.from) + Math.abs(wider.to - whole.to)).toBeLessThan(LOSS);
      }),
      { numRuns: 1000 },
    );
  });

  it('moved again and again comes to the very end of time, so that its button is spent', () => {
    fc.assert(
      fc.property(looks, ({ whole, window }) => {
        let [earliest, latest] = [window, window];
        for (let press = 0; press < 3000 && earliest.from > whole.from; press += 1) earliest = panWindow(earliest, -8, whole);
        for (let press = 0; press < 3000 && latest.to < whole.to; press += 1) latest = panWindow(latest, 8, whole);
        if (spanOf(whole) / spanOf(window) > 10_000) return;
        expect(earliest.from).toBe(whole.from);
        expect(latest.to).toBe(whole.to);
      }),
      { numRuns: 1000 },
    );
  });

  it('zoomed in again and again is as short as can be, so that its button is spent', () => {
    const whole = wholeWindow({ from: 0, to: 300 * YEAR });
    let closer = whole;
    for (let press = 0; press < 30; press += 1) closer = zoomWindow(closer, 0.5, 0.37, whole);
    expect(spanOf(closer)).toBeLessThanOrEqual(LEAST_SPAN);
  });
});
