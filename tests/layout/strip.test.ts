import * as fc from '../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { DOT_ROOM } from '../../src/layout/strip-dots.ts';
import { layOutStrip, type Strip } from '../../src/layout/strip.ts';
import type { StoryEvent } from '../../src/story/story.ts';
import { makeDate, makeEvent } from '../helpers/make-story.ts';

const DAY = 86_400_000;
/** What positions lose by rounding, as a share of the width. */
const ROUNDING = 2e-5;

interface Seed {
  readonly day: number;
  readonly days: number;
  readonly open: 'start' | 'end' | 'both' | null;
  readonly planned: boolean;
}

const seeds = fc.array(
  fc.record<Seed>({
    // Clustered days meet often enough to merge; far ones stretch the axis.
    day: fc.oneof(fc.integer({ min: 19_000, max: 19_400 }), fc.integer({ min: -60_000, max: 30_000 })),
    days: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 5000 })),
    open: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, fc.constantFrom('start' as const, 'end' as const, 'both' as const)),
    planned: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30 },
);
const widths = fc.integer({ min: 272, max: 1200 });

function eventsOf(list: readonly Seed[]): StoryEvent[] {
  return list.toSorted((a, b) => a.day - b.day).map(({ day, days, open, planned }, index) => {
    const date = makeDate('2024', 'one day', null, null, {
      start: open === 'start' || open === 'both' ? null : day * DAY,
      end: open === 'end' || open === 'both' ? null : (day + days) * DAY,
    });
    return makeEvent({ number: index + 1, date, status: planned ? 'planned' : 'happened' });
  });
}

/** Holds `check` against strips of many seeds. */
function forAnyStrip(check: (strip: Strip, events: readonly StoryEvent[], width: number) => void): void {
  fc.assert(
    fc.property(seeds, widths, (list, width) => {
      const events = eventsOf(list);
      const strip = layOutStrip(events, width);
      const isPlaced = events.some(({ date }) => date.start !== null || date.end !== null);
      expect(strip === null).toBe(!isPlaced);
      if (strip) check(strip, events, width);
    }),
    { numRuns: 300 },
  );
}

/** Position of a time as the ticks tell it: the axis is linear or this is not. */
function axisOf({ ticks }: Strip): (time: number) => number {
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  return (time) => first.position + ((time - first.time) * (last.position - first.position)) / (last.time - first.time);
}

function spanOf({ date }: StoryEvent): [start: number, end: number] | null {
  const [start, end] = [date.start ?? date.end, date.end ?? date.start];
  return start === null || end === null ? null : [start, end];
}

function middlesOf(strip: Strip, events: readonly StoryEvent[]): Map<string, number> {
  const at = axisOf(strip);
  return new Map(events.flatMap((event) => {
    const span = spanOf(event);
    return span ? [[event.id, (at(span[0]) + at(span[1])) / 2]] : [];
  }));
}

/** Width of 11-pixel semi-bold figures and of comma or space, in CSS pixels. */
const widthOf = (label: string) => label.replaceAll(/[, ]/g, '').length * 6.12 + label.replaceAll(/[^, ]/g, '').length * 3.06;

describe('the axis', () => {
  it('has at least two ticks, in order, none outside', () => {
    forAnyStrip(({ ticks }) => {
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.every(({ position }) => position >= 0 && position <= 1)).toBe(true);
      expect(ticks.every((tick, index) => index === 0 || (tick.position > ticks[index - 1]!.position && tick.time > ticks[index - 1]!.time))).toBe(true);
    });
  });

  it('is linear in time', () => {
    forAnyStrip((strip) => {
      const at = axisOf(strip);
      for (const { time, position } of strip.ticks) expect(Math.abs(at(time) - position)).toBeLessThan(ROUNDING);
    });
  });

  it('leaves each tick room for a short label', () => {
    forAnyStrip(({ ticks }, _, width) => {
      ticks.slice(1).forEach((tick, index) => expect((tick.position - ticks[index]!.position) * width).toBeGreaterThan(32));
    });
    expect.hasAssertions();
  });

  it('begins and ends close to the events: they take at least a third of it, and less only where all is one day', () => {
    forAnyStrip((strip, events) => {
      const at = axisOf(strip);
      const times = events.flatMap((event) => spanOf(event) ?? []);
      const [first, last] = [Math.min(...times), Math.max(...times)];
      expect(at(last) - at(first)).toBeGreaterThanOrEqual(Math.min(1, (last - first) / DAY) / 3);
    });
  });
});

describe('the dots', () => {
  it('hold every event that can be placed exactly once, and no other', () => {
    forAnyStrip(({ dots }, events) => {
      const placed = events.filter((event) => spanOf(event) !== null).map((event) => event.id);
      expect(dots.flatMap((dot) => dot.events).toSorted()).toEqual(placed.toSorted());
    });
  });

  it('stay on the axis, in order of time, and never touch', () => {
    forAnyStrip((strip, events, width) => {
      const middles = middlesOf(strip, events);
      const extents = strip.dots.map((dot) => dot.events.map((id) => middles.get(id)!));
      for (const [index, dot] of strip.dots.entries()) {
        expect(dot.position >= 0 && dot.position <= 1).toBe(true);
        if (index === 0) continue;
        expect(dot.position - strip.dots[index - 1]!.position).toBeGreaterThan(DOT_ROOM / width - 1e-9);
        expect(Math.min(...extents[index]!)).toBeGreaterThan(Math.max(...extents[index - 1]!) - ROUNDING);
      }
    });
  });

  it('stand at the mean of their events', () => {
    forAnyStrip((strip, events) => {
      const middles = middlesOf(strip, events);
      for (const dot of strip.dots) {
        const mean = dot.events.reduce((sum, id) => sum + middles.get(id)!, 0) / dot.events.length;
        expect(Math.abs(dot.position - mean)).toBeLessThan(ROUNDING);
      }
    });
  });

  it('merge no neighbours that have room', () => {
    forAnyStrip((strip, events, width) => {
      const middles = middlesOf(strip, events);
      for (const dot of strip.dots) {
        const places = dot.events.map((id) => middles.get(id)!).toSorted((a, b) => a - b);
        // Two single events need room for dots alone; more of them may need more, for labels such as "2, 4–5".
        const room = Math.max(DOT_ROOM, dot.events.length * 13 + 6);
        places.slice(1).forEach((place, index) => expect(place - places[index]!).toBeLessThan(room / width + ROUNDING));
      }
    });
  });

  it('say the numbers of their events', () => {
    forAnyStrip(({ dots }, events) => {
      for (const { label, events: ids } of dots) {
        const told = label.split(', ').flatMap((range) => {
          const [from = 0, to = from] = range.split('–').map(Number);
          return Array.from({ length: to - from + 1 }, (_, index) => from + index);
        });
        expect(told).toEqual(events.filter((event) => ids.includes(event.id)).map((event) => event.number));
      }
    });
  });

  it('are planned only where all their events are', () => {
    forAnyStrip(({ dots }, events) => {
      for (const dot of dots) {
        const statuses = events.filter((event) => dot.events.includes(event.id)).map((event) => event.status);
        expect(dot.planned).toBe(statuses.every((status) => status === 'planned'));
      }
    });
  });
});

describe('the labels', () => {
  it('of neighbours do not touch, in stories of up to sixteen events', () => {
    const stories = fc.array(
      fc.record<Seed>({ day: fc.integer({ min: 0, max: 3000 }), days: fc.constantFrom(1, 1, 1, 2, 31, 365), open: fc.constant(null), planned: fc.boolean() }),
      { minLength: 2, maxLength: 16 },
    );
    fc.assert(
      fc.property(stories, widths, (list, width) => {
        const dots = layOutStrip(eventsOf(list), width)?.dots ?? [];
        dots.slice(1).forEach((dot, index) => {
          const before = dots[index]!;
          expect((dot.position - before.position) * width).toBeGreaterThan((widthOf(dot.label) + widthOf(before.label)) / 2);
        });
      }),
      { numRuns: 300 },
    );
  });
});

const NO_BAND = { from: Number.NaN, to: Number.NaN };

describe('the bands', () => {
  it('are as wide as the time an event may have taken, wherever that shows', () => {
    forAnyStrip((strip, events, width) => {
      const at = axisOf(strip);
      for (const event of events) {
        const [start, end] = spanOf(event)?.map(at) ?? [0, 0];
        const band = strip.bands.find((one) => one.event === event.id) ?? NO_BAND;
        const isTooThin = (end! - start!) * width < 2.1 && band === NO_BAND;
        expect(isTooThin || (Math.abs(band.from - start!) < ROUNDING && Math.abs(band.to - end!) < ROUNDING)).toBe(true);
      }
    });
  });
});
