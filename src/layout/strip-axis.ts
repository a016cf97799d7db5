import { scaleUtc } from 'd3-scale';

/** Room for an axis label ("June 2024"), in CSS pixels; years alone need less. */
const TICK_ROOM = 64;
const YEAR_ROOM = 44;
/** A label of the first year still says its era: beside “200 BC”, a bare “1” says little. (`Date.UTC` would read 1 as 1901.) */
const YEAR_ONE = Date.parse('0001-01-01T00:00:00Z');
/** The axis begins and ends on a round date of about this many: finer than its labels, so that little of it stays empty. */
const ROUNDING = 12;
/** In milliseconds. */
const DAY = 86_400_000;
const YEAR = 365 * DAY;

export interface StripTick {
  readonly position: number;
  /** UTC milliseconds. */
  readonly time: number;
  readonly unit: 'year' | 'month' | 'day' | 'time';
}

/** A scale from UTC milliseconds to the share of an axis, from 0 to 1; at least a day long. */
export type Axis = ReturnType<typeof makeAxis>;

/** An axis from the first instant to the last, UTC milliseconds, rounded outwards. */
export function makeAxis(first: number, last: number) {
  const margin = Math.max(0, DAY - (last - first)) / 2;
  return scaleUtc().domain([first - margin, last + margin]).nice(ROUNDING);
}

/** A position rounded to what a drawing can show, within the axis. */
export function shareOf(axis: Axis, time: number): number {
  return Math.round(Math.min(1, Math.max(0, axis(time))) * 1e5) / 1e5;
}

/** Whether a tick's label says its era. */
export function saysEra({ time, unit }: StripTick): boolean {
  return unit === 'year' && time <= YEAR_ONE;
}

/** Room that labels need which are long in some languages, in CSS pixels: a year with its era, and a month with its year. */
export interface LabelRoom {
  readonly era: number;
  readonly month: number;
  /** For days and hours; what most languages need if it is not said. */
  readonly other?: number;
}

const LABEL_ROOM: LabelRoom = { era: YEAR_ROOM, month: TICK_ROOM };
/** Of ticks that not all have a label: close, and closer where that gives none between the ends. */
export const CLOSE: readonly LabelRoom[] = [YEAR_ROOM, YEAR_ROOM / 2].map((room) => ({ era: room, month: room, other: room }));

/** How much room a tick's label needs, in CSS pixels. */
export function roomOf(tick: StripTick, { era, month, other = TICK_ROOM }: LabelRoom = LABEL_ROOM): number {
  if (tick.unit === 'year') return saysEra(tick) ? era : YEAR_ROOM;
  return tick.unit === 'month' ? month : other;
}

/** The finest ticks whose labels have room; d3 may give more or fewer than it is asked for. Two at least: one tells no scale. */
export function roomyTicks(axis: Axis, width: number, room?: LabelRoom): StripTick[] {
  const half = (tick: StripTick) => roomOf(tick, room) / 2;
  for (let count = Math.floor(width / YEAR_ROOM); count > 2; count -= 1) {
    const ticks = ticksOf(axis, count);
    const pairs = ticks.slice(1).map((tick, at) => [ticks[at] ?? tick, tick] as const);
    if (ticks.length > 1 && pairs.every(([before, tick]) => (tick.position - before.position) * width >= half(before) + half(tick))) return ticks;
  }
  return [2, 3, 4, 5].map((count) => ticksOf(axis, count)).find((ticks) => ticks.length > 1) ?? [];
}

function ticksOf(axis: Axis, count: number): StripTick[] {
  const times = wholeDays(axis.ticks(count).map(Number));
  const step = times.length > 1 ? (times[1] ?? 0) - (times[0] ?? 0) : DAY;
  const end = Number(axis.domain()[1]);
  const round = step > 3 * YEAR ? times.map(roundEra).filter((time) => time <= end) : times;
  return round.map((time) => ({ position: shareOf(axis, time), time, unit: unitOf(step) }));
}

/** There is no year 0: what is round for arithmetic is 201 BC to a reader, so such a tick stands at 200 BC, a year later. */
function roundEra(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() < 1 ? date.setUTCFullYear(date.getUTCFullYear() + 1) : time;
}

/** Over several days the hours between are left out: 12:00 comes every day. */
function wholeDays(times: number[]): number[] {
  const days = times.filter((time) => time % DAY === 0);
  return days.length > 2 ? days : times;
}

function unitOf(step: number): StripTick['unit'] {
  if (step >= YEAR) return 'year';
  if (step >= 28 * DAY) return 'month';
  return step >= DAY ? 'day' : 'time';
}
