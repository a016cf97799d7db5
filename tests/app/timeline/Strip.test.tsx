// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Strip } from '../../../src/app/timeline/Strip.tsx';
import { layOutStrip } from '../../../src/layout/strip.ts';
import type { StripTick } from '../../../src/layout/strip-axis.ts';
import { makeDate, makeEvent, makeStory, toId } from '../../helpers/make-story.ts';

afterEach(cleanup);

const EMPTY = { ticks: [], dots: [], bands: [] };
const tickAt = (day: string, unit: StripTick['unit']) => ({ position: 0.25, time: Date.parse(day), unit });

function labelsOf(ticks: readonly StripTick[], language = 'en-GB'): (string | null)[] {
  const { container } = render(<Strip strip={{ ...EMPTY, ticks }} language={language} direction="ltr" />);
  return [...container.querySelectorAll('text')].map((label) => label.textContent);
}

describe('the strip', () => {
  it('draws one dot for each of its layout, labelled, with the events it stands for', () => {
    const strip = layOutStrip(makeStory().events)!;
    const { container } = render(<Strip strip={strip} language="en" direction="ltr" />);
    const dots = [...container.querySelectorAll('[data-dot]')].map((dot) => [dot.getAttribute('data-dot'), dot.textContent]);
    expect(dots).toEqual(strip.dots.map((dot) => [dot.events.join(' '), dot.label]));
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('tells planned dots and imprecise bands from the others', () => {
    const dot = { position: 0.5, events: [toId('a')], label: '1', planned: true };
    const bands = [{ event: toId('a'), from: 0.1, to: 0.2, uncertain: true }, { event: toId('b'), from: 0.3, to: 0.4, uncertain: false }];
    const { container } = render(<Strip strip={{ ticks: [], dots: [dot], bands }} language="en" direction="ltr" />);
    expect(container.querySelector('[data-dot]')?.getAttribute('data-status')).toBe('planned');
    expect([...container.querySelectorAll('rect')].map((band) => band.hasAttribute('data-uncertain'))).toEqual([true, false]);
  });

  it.each([
    ['ltr', '25%', '10%', '20%'],
    ['rtl', '75%', '70%', '20%'],
  ] as const)('runs %s', (direction, dotX, bandX, bandWidth) => {
    const dot = { position: 0.25, events: [toId('a')], label: '1', planned: false };
    const band = { event: toId('a'), from: 0.1, to: 0.3, uncertain: false };
    const { container } = render(<Strip strip={{ ticks: [], dots: [dot], bands: [band] }} language="en" direction={direction} />);
    expect(container.querySelector('circle')?.getAttribute('cx')).toBe(dotX);
    const rect = container.querySelector('rect');
    expect([rect?.getAttribute('x'), rect?.getAttribute('width')]).toEqual([bandX, bandWidth]);
  });
});

describe('a tick', () => {
  it.each([
    ['a year', '2019-01-01', 'year', 'en-GB', '2019'],
    ['a year in the first century', '0050-01-01', 'year', 'en-GB', '50'],
    ['the first year, with its era', '0001-01-01', 'year', 'en-GB', '1 AD'],
    ['a year before it', '-000043-01-01', 'year', 'en-GB', '44 BC'],
    ['a month', '2024-06-01', 'month', 'en-GB', 'Jun 2024'],
    ['a day', '2024-06-01', 'day', 'en-GB', '1 Jun'],
    ['a day in another language', '2024-06-01', 'day', 'de', '1. Juni'],
    ['an hour', '2024-06-01T18:00:00Z', 'time', 'en-GB', '18:00'],
    ['a year where the calendar differs', '2024-01-01', 'year', 'th-TH-u-ca-buddhist', '2024'],
  ] as const)('names %s in the language of the article, wherever the reader is', (_, day, unit, language, label) => {
    expect(labelsOf([tickAt(day, unit)], language)[0]).toContain(label);
  });

  it.each([
    ['a day', [1]],
    ['two days', [0, 1]],
    ['a week', [0, 6]],
    ['two months', [0, 60]],
    ['two years', [0, 700]],
    ['a century', [0, 36_500]],
  ])('has another label than its neighbours, on a strip of %s', (_, days) => {
    const first = Date.parse('2024-03-04');
    const dateOf = (day: number) => makeDate('x', 'x', new Date(first + day * 86_400_000).toISOString(), new Date(first + (day + 1) * 86_400_000).toISOString());
    const strip = layOutStrip(days.map((day, index) => makeEvent({ number: index + 1, date: dateOf(day) })))!;
    const labels = labelsOf(strip.ticks);
    expect(new Set(labels.slice(0, -1)).size).toBe(labels.length - 1);
  });
});
