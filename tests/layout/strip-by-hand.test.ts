import { describe, expect, it } from 'vitest';
import { layOutStrip } from '../../src/layout/strip.ts';
import { makeDate, makeEvent } from '../helpers/make-story.ts';

const onDay = (number: number, day: string, next: string) => makeEvent({ number, date: makeDate(day, day, day, next) });

describe('a strip drawn by hand', () => {
  it('of ten years shows two far days as two dots, on an axis of round years', () => {
    const strip = layOutStrip([onDay(1, '2010-03-01', '2010-03-02'), onDay(2, '2019-09-01', '2019-09-02')], 300);
    expect(strip?.dots.map((dot) => dot.label)).toEqual(['1', '2']);
    expect(strip?.ticks.map((tick) => [new Date(tick.time).toISOString().slice(0, 10), tick.position.toFixed(3), tick.unit])).toEqual([
      ['2010-01-01', '0.000', 'year'],
      ['2012-01-01', '0.200', 'year'],
      ['2014-01-01', '0.400', 'year'],
      ['2016-01-01', '0.600', 'year'],
      ['2018-01-01', '0.800', 'year'],
      ['2020-01-01', '1.000', 'year'],
    ]);
    expect(strip?.bands).toEqual([]);
  });

  it('merges days that touch into one dot, and leaves the far one alone', () => {
    const strip = layOutStrip([onDay(1, '2000-07-19', '2000-07-20'), onDay(2, '2024-06-12', '2024-06-13'), onDay(3, '2024-06-18', '2024-06-19')], 272);
    expect(strip?.dots.map((dot) => [dot.label, dot.events])).toEqual([
      ['1', ['e1']],
      ['2–3', ['e2', 'e3']],
    ]);
  });

  it('counts years before 1 as readers do: 200 BC is round, 201 BC is not', () => {
    const years = [-330, 391].map((year, at) => makeEvent({ number: at + 1, date: makeDate('', '', null, null, { start: Date.UTC(year, 0), end: Date.UTC(year, 11) }) }));
    const strip = layOutStrip(years, 240);
    expect(strip?.ticks.map((tick) => new Date(tick.time).getUTCFullYear())).toEqual([-199, 1, 200, 400]);
  });

  it('lists numbers that do not follow each other', () => {
    const century = makeEvent({ number: 1, date: makeDate('19', '20th century', '1900-01-01', '2000-01-01', { precision: 'century' }) });
    const strip = layOutStrip([century, onDay(2, '1901-01-01', '1901-01-02'), onDay(3, '1950-01-01', '1950-01-02')], 272);
    expect(strip?.dots.map((dot) => dot.label)).toEqual(['2', '1, 3']);
  });

  it.each([
    ['a month', makeDate('2024-05', 'May 2024', '2024-05-01', '2024-06-01', { precision: 'month' }), true],
    ['about some days', makeDate('2024-05-01/2024-05-20', 'about', '2024-05-01', '2024-05-21', { interval: true, approximate: true }), true],
    ['some days, not certain', makeDate('2024-05-01/2024-05-20', 'perhaps', '2024-05-01', '2024-05-21', { interval: true, uncertain: true }), true],
    ['some days that it lasted', makeDate('2024-05-01/2024-05-20', '1–20 May', '2024-05-01', '2024-05-21', { interval: true }), false],
  ])('tells %s from the time an event lasted: uncertain %#', (_, date, uncertain) => {
    expect(layOutStrip([makeEvent({ number: 1, date })])?.bands).toEqual([expect.objectContaining({ event: 'e1', uncertain })]);
  });

  it('of a single day spans that day, hours apart', () => {
    const strip = layOutStrip([onDay(1, '2024-06-18', '2024-06-19')]);
    expect(strip?.bands).toEqual([{ event: 'e1', from: 0, to: 1, uncertain: false }]);
    expect(strip?.dots).toEqual([{ position: 0.5, events: ['e1'], label: '1', planned: false }]);
    expect(new Set(strip?.ticks.map((tick) => tick.unit))).toEqual(new Set(['time']));
  });

  it.each([
    ['days', '2024-06-01', '2024-06-20', 'day'],
    ['months', '2024-01-10', '2024-09-20', 'month'],
    ['years', '1951-01-01', '2024-06-20', 'year'],
  ] as const)('of %s counts in them', (_, first, last, unit) => {
    const strip = layOutStrip([onDay(1, first, first), onDay(2, last, last)]);
    expect(new Set(strip?.ticks.map((tick) => tick.unit))).toEqual(new Set([unit]));
  });

  it('draws an open date at the end it has', () => {
    const since = makeEvent({ number: 2, date: makeDate('2020/..', 'since 2020', '2020-01-01', null) });
    const until = makeEvent({ number: 1, date: makeDate('../2010', 'until 2010', null, '2010-01-01') });
    const strip = layOutStrip([until, since], 272);
    expect(strip?.dots.map((dot) => [dot.position, dot.label])).toEqual([[0, '1'], [1, '2']]);
    expect(strip?.bands).toEqual([]);
  });

  it('is not drawn where no event can be placed', () => {
    expect(layOutStrip([])).toBeNull();
    expect(layOutStrip([makeEvent({ number: 1, date: makeDate('../..', 'some time', null, null) })])).toBeNull();
  });
});
