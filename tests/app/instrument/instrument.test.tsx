// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Instrument } from '../../../src/app/instrument/Instrument.tsx';
import { makeDenseData } from '../../../src/app/instrument/make-dense-data.ts';
import { readRows } from '../../../src/app/instrument/read-rows.ts';
import { namesOf, windowOf } from '../../../src/app/instrument/time-words.ts';
import { LEAST_SPAN, spanOf, type TimeWindow } from '../../../src/layout/dense/time-window.ts';
import type { Story } from '../../../src/story/story.ts';
import { makeDate, makeEvent, makePage } from '../../helpers/make-story.ts';
import { compileMadeUp } from '../../made-up/make-up-story.ts';

const STORY = compileMadeUp(60);

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #tell: ResizeObserverCallback;
      constructor(tell: ResizeObserverCallback) {
        this.#tell = tell;
      }
      observe() {
        this.#tell([{ contentRect: { width: 300 } } as ResizeObserverEntry], this);
      }
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

interface Shown {
  readonly windows: (TimeWindow | null)[];
  readonly picked: (readonly number[])[];
  readonly whole: TimeWindow;
}

/** The instrument of a story, whose window goes through the address as on the page. */
function show(story: Story, first: TimeWindow | null = null): Shown {
  const data = makeDenseData(makePage(null, story));
  const drawn = readRows(data)!;
  const shown: Shown = { windows: [], picked: [], whole: drawn.whole };
  const cards = story.events.map(({ title }) => {
    const card = document.createElement('li');
    card.innerHTML = `<a data-choose="">${title}</a>`;
    return card;
  });
  const style = { language: data.language, direction: data.direction, groups: data.groups, eraRows: 0, idOf: String, isPlanned: () => false, selected: -1 };
  function Page() {
    const [window, setWindow] = useState(first);
    const onWindow = (next: TimeWindow | null) => {
      shown.windows.push(next);
      setWindow(windowOf(namesOf(next), drawn.whole));
    };
    return <Instrument data={data} cards={cards} rows={drawn.rows} drawn={drawn} window={window} style={style} onWindow={onWindow} onChoose={(events) => shown.picked.push(events)} />;
  }
  render(<Page />);
  return shown;
}

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => fireEvent.click(button(name));
const isSpent = (name: string) => button(name).getAttribute('aria-disabled') === 'true';
const inView = () => screen.getByRole('status').textContent;
const strip = () => screen.getByRole('slider');

describe('the instrument', () => {
  it('says what of time is in view, and how many events, politely', () => {
    show(STORY);
    expect(inView()).toMatch(/^1910\s*–\s*2024.*60 events in view$/);
    press('Zoom in');
    expect(inView()).not.toContain('60 events');
  });

  it('has a button for each gesture; zooming in and out again comes back', () => {
    const { windows, whole } = show(STORY);
    press('Zoom in');
    expect(spanOf(windows[0]!) / spanOf(whole)).toBeCloseTo(0.5, 2);
    press('Later');
    expect(windows[1]!.from).toBeGreaterThan(windows[0]!.from);
    press('Earlier');
    expect(Math.abs(windows[2]!.from - windows[0]!.from) / spanOf(whole)).toBeLessThan(0.3);
    press('Whole time');
    expect(windows[3]).toBeNull();
    expect(screen.queryByRole('button', { name: 'Whole time' })).toBeNull();
  });

  it('says which buttons can do nothing more, and keeps them where they are', () => {
    const { windows } = show(STORY);
    expect(['Earlier', 'Later', 'Zoom out', 'Zoom in'].map(isSpent)).toEqual([true, true, true, false]);
    press('Zoom out');
    press('Earlier');
    expect(windows).toEqual([]);
    press('Zoom in');
    expect(['Earlier', 'Later', 'Zoom out', 'Zoom in'].map(isSpent)).toEqual([false, false, false, false]);
  });

  it.each([
    ['Later', 20],
    ['Earlier', 20],
    ['Zoom in', 40],
  ])('%s comes to its end', (name, most) => {
    const { windows } = show(STORY, { from: Date.parse('1950-03-05T06:07:08Z'), to: Date.parse('1996-11-05T09:10:11Z') });
    for (let count = 0; count < most && !isSpent(name); count += 1) press(name);
    expect(isSpent(name)).toBe(true);
    expect(windows.length).toBeLessThan(most);
    expect(spanOf(windows.at(-1)!)).toBeGreaterThanOrEqual(LEAST_SPAN - 60_000);
  });

  it('takes keys while the strip has the focus, and leaves the others and those with modifiers to the browser', () => {
    const { windows } = show(STORY);
    const taken = ['+', 'ArrowRight', 'ArrowLeft', '-'].map((key) => !fireEvent.keyDown(strip(), { key }));
    expect(taken).toEqual([true, true, true, true]);
    expect(windows).toHaveLength(4);
    const left = [fireEvent.keyDown(strip(), { key: 'Tab' }), fireEvent.keyDown(strip(), { key: '+', ctrlKey: true }), fireEvent.keyDown(strip(), { key: 'ArrowLeft', altKey: true }), fireEvent.keyDown(strip(), { key: 'PageDown' })];
    expect(left).toEqual([true, true, true, true]);
    expect(windows).toHaveLength(4);
  });

  it('has its arrows the other way where time runs from right to left', () => {
    const { windows } = show({ ...STORY, article: { ...STORY.article, direction: 'rtl' } });
    press('Zoom in');
    fireEvent.keyDown(strip(), { key: 'ArrowLeft' });
    expect(windows[1]!.from).toBeGreaterThan(windows[0]!.from);
  });

  it('tells a screen reader what of time the strip shows', () => {
    show(STORY);
    expect(strip().getAttribute('aria-valuetext')).toMatch(/\d{4}\s*–\s*\d{4}/);
  });
});

const targets = () => within(document.querySelector<HTMLElement>('.targets')!).getAllByRole('button');
const sizeOf = (target: Element) => Number(/^(\d+) events, /.exec(target.getAttribute('aria-label')!)?.[1] ?? 1);
const targetNames = () => targets().map((target) => target.getAttribute('aria-label')!);

describe('a bucket', () => {
  it('is a button that says how many events it holds, and of when; one alone says its event', () => {
    show(STORY);
    const names = targetNames();
    const counts = names.map((name) => Number(/^(\d+) events, .*\d{4}/.exec(name)?.[1] ?? 1));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60);
    expect(names.filter((name) => !/^\d+ events, /.test(name) && !STORY.events.some(({ title }) => title === name))).toEqual([]);
  });

  it('leads closer, and in the end to its events, never on and on', () => {
    const minutes = Array.from({ length: 30 }, (_, at) => {
      const start = `2024-06-18T05:${String(10 + (at % 7)).padStart(2, '0')}:00Z`;
      return makeEvent({ number: at + 1, date: makeDate('x', 'x', start, new Date(Date.parse(start) + 60_000).toISOString()) });
    });
    const years = [1900, 2020].map((year, at) => makeEvent({ number: 31 + at, date: makeDate('x', 'x', `${year}-01-01`, `${year}-01-02`) }));
    const { windows, picked } = show({ ...STORY, groups: [], events: [...minutes, ...years] });
    for (let count = 0; count < 40 && picked.length === 0; count += 1) fireEvent.click(targets().find((target) => sizeOf(target) > 1)!);
    expect(picked).toEqual([Array.from({ length: 30 }, (_, at) => at)]);
    expect(windows.length).toBeLessThan(12);
    expect(document.activeElement).toBe(strip());
  });

  it('of events at one instant shows them at once, in the list’s order', () => {
    const events = Array.from({ length: 30 }, (_, at) => makeEvent({ number: at + 1 }));
    const { windows, picked } = show({ ...STORY, groups: [], events });
    expect(targetNames()).toEqual([expect.stringMatching(/^30 events, 18 Jun 2024/)]);
    fireEvent.click(targets()[0]!);
    expect(picked).toEqual([Array.from({ length: 30 }, (_, at) => at)]);
    expect(windows).toEqual([]);
  });
});

/** Where the overview's mark begins and how wide it is, as shares; and its bars. */
const mark = () => ['x', 'width'].map((name) => Number(document.querySelector('.overview .window')!.getAttribute(name)) / 120);
const bars = () => document.querySelector('.overview .bars')!.getAttribute('d');

describe('the overview', () => {
  it('marks what is looked at, and is hidden from assistive technology', () => {
    const { windows, whole } = show(STORY);
    expect(mark()).toEqual([0, 1]);
    press('Zoom in');
    const [from = 0, width = 0] = mark();
    expect(from).toBeCloseTo((windows[0]!.from - whole.from) / spanOf(whole), 2);
    expect(width).toBeCloseTo(0.5, 2);
    expect(document.querySelector('.overview')!.getAttribute('aria-hidden')).toBe('true');
  });

  it('counts all of time, whatever is looked at', () => {
    show(STORY);
    const before = bars();
    press('Zoom in');
    expect(before).toMatch(/^M/);
    expect(bars()).toBe(before);
  });
});
