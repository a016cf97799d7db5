import * as fc from '../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { MOST_ERA_ROWS } from '../../src/layout/era-rows.ts';
import { type Lanes, layOutLanes, MOST_LANES } from '../../src/layout/lanes.ts';
import { layOutStrip } from '../../src/layout/strip.ts';
import { DOT_ROOM } from '../../src/layout/strip-dots.ts';
import { emsIn } from '../../src/layout/text-lines.ts';
import type { Era, Story, StoryEvent } from '../../src/story/story.ts';
import { makeDate, makeEvent } from '../helpers/make-story.ts';

const DAY = 86_400_000;
const GROUPS = ['Boats', 'Bridges', 'Tolls', 'Fish', 'Tides', 'Towns', 'Votes', 'Fires'];

interface EventSeed {
  readonly day: number;
  readonly days: number;
  readonly group: number;
}

interface EraSeed {
  readonly title: string;
  readonly day: number;
  readonly days: number;
  readonly open: 'start' | 'end' | 'both' | null;
}

const days = fc.integer({ min: 0, max: 20_000 });
const eventSeeds = fc.array(fc.record<EventSeed>({ day: days, days: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 3000 })), group: fc.integer({ min: -1, max: 7 }) }), { minLength: 1, maxLength: 24 });
const eraSeeds = fc.array(
  fc.record<EraSeed>({
    title: fc.constantFrom('War', 'The long peace', 'The years of which nobody wishes to speak at any length', '冷戦の時代'),
    day: fc.integer({ min: -5000, max: 25_000 }),
    days: fc.integer({ min: 1, max: 9000 }),
    open: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, fc.constantFrom('start' as const, 'end' as const, 'both' as const)),
  }),
  { maxLength: 12 },
);
const widths = fc.integer({ min: 240, max: 800 });

type Parts = Pick<Story, 'events' | 'groups' | 'eras'>;

function storyOf(events: readonly EventSeed[], eras: readonly EraSeed[], count: number): Parts {
  const groupOf = (at: number) => (at < 0 || at >= count ? null : (GROUPS[at] ?? null));
  const made: StoryEvent[] = events.toSorted((a, b) => a.day - b.day).map(({ day, days: long, group }, index) =>
    makeEvent({ number: index + 1, group: groupOf(group), date: makeDate('2024', 'one day', null, null, { start: day * DAY, end: (day + long) * DAY }) }));
  return { events: made, groups: GROUPS.filter((group) => made.some((event) => event.group === group)), eras: eras.map(eraOf) };
}

function eraOf({ title, day, days: long, open }: EraSeed): Era {
  const [start, end] = [open === 'start' || open === 'both' ? null : day * DAY, open === 'end' || open === 'both' ? null : (day + long) * DAY];
  return { title, date: makeDate('2024', 'then', null, null, { start, end }) };
}

/** Holds `check` against the lanes of many seeds; stories that need no lanes are passed over. */
function forAnyLanes(check: (lanes: Lanes, story: Parts, width: number) => void): void {
  let seen = 0;
  fc.assert(
    fc.property(eventSeeds, eraSeeds, fc.integer({ min: 0, max: 8 }), widths, (events, eras, count, width) => {
      const story = storyOf(events, eras, count);
      const lanes = layOutLanes(story, width);
      if (lanes === null) return;
      seen += 1;
      check(lanes, story, width);
    }),
    { numRuns: 300 },
  );
  expect(seen).toBeGreaterThan(50);
}

/** Position of a time as the ticks tell it. */
function axisOf({ ticks }: Lanes): (time: number) => number {
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  return (time) => first.position + ((time - first.time) * (last.position - first.position)) / (last.time - first.time);
}

describe('the rows', () => {
  it('hold every event in exactly one dot, in the row of its group, in order of time', () => {
    forAnyLanes(({ lanes }, { events, groups }) => {
      expect(lanes.flatMap(({ dots }) => dots.flatMap((dot) => dot.events)).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
      for (const { group, dots } of lanes) {
        const own = events.filter((event) => lanes.length === 1 && group === null ? true : event.group === group);
        expect(dots.flatMap((dot) => dot.events).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
        expect(dots.every(({ position }, at) => at === 0 || position > dots[at - 1]!.position)).toBe(true);
      }
      const order = lanes.map(({ group }) => (group === null ? -1 : groups.indexOf(group)));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    });
  });

  it('have dots that never touch, and never leave the axis', () => {
    forAnyLanes(({ lanes }, _, width) => {
      for (const { dots } of lanes) {
        expect(dots.every(({ position }) => position >= 0 && position <= 1)).toBe(true);
        dots.slice(1).forEach((dot, at) => expect((dot.position - dots[at]!.position) * width).toBeGreaterThan(DOT_ROOM - 1e-6));
      }
    });
  });

  it('stand on the axis that one row would have', () => {
    forAnyLanes(({ ticks }, { events }, width) => expect(ticks).toEqual(layOutStrip(events, width)?.ticks));
  });

  it('are one where there are too many groups, or one', () => {
    forAnyLanes(({ lanes }, { groups }) => {
      const named = groups.length > MOST_LANES || groups.length < 2 ? [] : groups;
      expect(lanes.map(({ group }) => group).filter((group) => group !== null)).toEqual(named);
    });
  });
});

describe('the eras', () => {
  it('lie on the axis, where their dates are, and end only where they do', () => {
    forAnyLanes((lanes, { eras }) => {
      const at = axisOf(lanes);
      for (const { title, from, to, begins, ends } of lanes.eras) {
        expect(from >= 0 && from <= to && to <= 1).toBe(true);
        const isOne = eras.some((era) => {
          const [start, end] = [era.date.start === null ? -1 : at(era.date.start), era.date.end === null ? 2 : at(era.date.end)];
          const isAt = Math.abs(Math.max(0, start) - from) < 1e-4 && Math.abs(Math.min(1, end) - to) < 1e-4;
          return era.title === title && isAt && (!begins || start > -1e-4) && (!ends || end < 1 + 1e-4) && (begins || start < 1e-4) && (ends || end > 1 - 1e-4);
        });
        expect(isOne).toBe(true);
      }
    });
  });

  it('have room for their titles on the strip, and touch none in their row', () => {
    forAnyLanes(({ eras }, _, width) => {
      for (const era of eras) {
        expect(era.room.from >= 0 && era.room.from <= era.from && era.room.to >= era.to && era.room.to <= 1).toBe(true);
        expect((era.room.to - era.room.from) * width).toBeGreaterThanOrEqual(Math.min(emsIn(era.title) * 11, 56) - 0.01);
        expect(era.row >= 0 && era.row < MOST_ERA_ROWS).toBe(true);
        const others = eras.filter((other) => other !== era && other.row === era.row);
        expect(others.every(({ room }) => room.to < era.room.from || room.from > era.room.to)).toBe(true);
      }
    });
  });
});

const FIRST = Date.parse('1950-01-01') / DAY;
const FIFTY = [0, 50].map((years) => ({ day: FIRST + years * 365, days: 1, group: -1 }));
const era = (title: string, from: number, to: number): EraSeed => ({ title, day: FIRST + from * 365, days: (to - from) * 365, open: null });

describe('by hand', () => {
  it.each([
    ['one after the other', [era('War', 0, 20), era('Peace', 30, 50)], [0, 0]],
    ['overlapping', [era('War', 0, 30), era('Peace', 20, 50)], [0, 1]],
    ['more than three at once', [era('A', 0, 50), era('B', 0, 50), era('C', 0, 50), era('D', 0, 50)], [0, 1, 2]],
    ['wholly before and after', [era('Before', -40, -20), era('After', 80, 90), era('War', 10, 20)], [0]],
  ])('eras %s are stacked no higher than they need', (_, eras, rows) => {
    expect(layOutLanes(storyOf(FIFTY, eras, 0))?.eras.map(({ row }) => row)).toEqual(rows);
  });

  it('a story with neither groups nor eras on its axis needs no lanes', () => {
    expect(layOutLanes(storyOf(FIFTY, [], 0))).toBeNull();
    expect(layOutLanes(storyOf(FIFTY, [era('Before', -40, -20)], 0))).toBeNull();
    expect(layOutLanes(storyOf(FIFTY.map((seed) => ({ ...seed, group: 2 })), [], 8))).toBeNull();
    expect(layOutLanes({ events: [], groups: [], eras: [] })).toBeNull();
  });

  it('an open end runs to the edge and has no end there', () => {
    const open = { ...era('Since then', 30, 40), open: 'end' as const };
    expect(layOutLanes(storyOf(FIFTY, [open], 0))?.eras[0]).toMatchObject({ to: 1, begins: true, ends: false });
  });
});
