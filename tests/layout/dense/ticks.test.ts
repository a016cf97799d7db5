import * as fc from '../../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { labelRoom, tickLabel } from '../../../src/app/timeline/tick-label.ts';
import { layOutDense } from '../../../src/layout/dense/lay-out-dense.ts';
import type { TimeWindow } from '../../../src/layout/dense/time-window.ts';
import { emsIn } from '../../../src/layout/text-lines.ts';
import { SPOKEN } from '../../../src/story/spoken.ts';
import { anyBetween } from '../../helpers/any-between.ts';
import { DAY, YEAR } from './any-points.ts';

/** Size of the labels, in CSS pixels. */
const TYPE = 11;

/** What the strip leaves free on either side of it, in CSS pixels. */
const MARGIN = 20;

/** From six hours to three thousand years, beginning anywhere: no end of it is round. */
const anyWindow = fc
  .record({ year: fc.integer({ min: -3000, max: 2100 }), shift: anyBetween(0, 1), power: anyBetween(0, 1) })
  .map(({ year, shift, power }) => {
    const from = (year - 1970 + shift) * YEAR;
    return { from, to: from + (DAY / 4) * ((3000 * YEAR) / (DAY / 4)) ** power };
  });

/** The axis of a window, each label with its box, in CSS pixels at most. */
function axisOf(window: TimeWindow, width: number, language: string) {
  return layOutDense({ rows: [], eras: [] }, window, width, labelRoom(language)).ticks.map((tick) => {
    const label = tickLabel(tick, language);
    const half = (emsIn(label) * TYPE) / 2;
    return Object.assign(tick, { label, left: tick.position * width - half, right: tick.position * width + half });
  });
}

describe.each([240, 400, 900])('on a strip of %i pixels, the axis of any window', (width) => {
  it.each([...SPOKEN, 'ar-EG'])('has labels that neither touch each other nor are cut at an end, in %s', (language) => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const labels = axisOf(window, width, language).filter(({ isLabelled }) => isLabelled);
        const cut = labels.filter(({ left, right }) => left < -MARGIN || right > width + MARGIN);
        expect(cut.map(({ label }) => label)).toEqual([]);
        const touching = labels.filter(({ left }, at) => at > 0 && left < labels[at - 1]!.right);
        expect(touching.map(({ label }) => label)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('has at least two ticks, in order, within it, where they are in time', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const ticks = axisOf(window, width, 'en');
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(width / 20);
        for (const { time, position } of ticks) expect(Math.abs((time - window.from) / (window.to - window.from) - position) * width).toBeLessThanOrEqual(1);
        expect(ticks.every(({ time }, at) => at === 0 || time > ticks[at - 1]!.time)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('has at least one label', () => {
    fc.assert(
      fc.property(anyWindow, fc.constantFrom('en', 'ru', 'ja'), (window, language) => {
        expect(axisOf(window, width, language).some(({ isLabelled }) => isLabelled)).toBe(true);
      }),
      // Sixty years long ago, where Russian labels are as wide as half a narrow strip; forty days and two years, with a round one near each end.
      {
        numRuns: 1000,
        examples: [
          [{ from: -131592489840000, to: -129597978074178.5 }, 'ru'],
          [{ from: 1735279603577, to: 1738772411083 }, 'ru'],
          [{ from: -65202541629023, to: -65159347837826 }, 'ru'],
        ],
      },
    );
  });
});

describe('the axis speaks the unit that fits', () => {
  it.each([
    ['six hours', '2024-06-18T05:10Z', '2024-06-18T11:10Z', 'time', 'en-GB', '07:00'],
    ['two days, with midnight as a day', '2024-06-17T18:00Z', '2024-06-19T18:00Z', 'time', 'en-GB', '18 Jun'],
    ['two weeks', '2024-06-03', '2024-06-17', 'day', 'en-GB', '9 Jun'],
    ['half a year', '2024-01-20', '2024-08-01', 'month', 'en-GB', 'Apr 2024'],
    ['thirty years', '1988-05-05', '2018-05-05', 'year', 'en-GB', '2005'],
    ['three thousand years', '-000999-05-05', '2018-05-05', 'year', 'en-GB', '500 BC'],
    ['half a year, in Russian', '2024-01-20', '2024-08-01', 'month', 'ru', 'апр. 2024 г.'],
    ['six hours, in Egypt’s digits', '2024-06-18T05:10Z', '2024-06-18T11:10Z', 'time', 'ar-EG', '٧:٠٠ ص'],
  ])('of %s', (_, from, to, unit, language, label) => {
    const ticks = axisOf({ from: Date.parse(from), to: Date.parse(to) }, 400, language);
    expect(new Set(ticks.map((tick) => tick.unit))).toEqual(new Set([unit]));
    expect(ticks.map((tick) => tick.label)).toContain(label);
  });
});
