import { scaleUtc } from 'd3-scale';
import type { EventId, StoryEvent } from '../story/story.ts';

/** The narrowest strip we draw, in CSS pixels: a 320 px phone less the margins of page and strip. Dots that touch there are merged everywhere. */
export const NARROWEST_STRIP = 240;
/** Room for a dot and its label ("10–12"), in CSS pixels, so that neither dots nor labels touch. */
export const DOT_ROOM = 30;
/** Room for an axis label ("June 2024"), in CSS pixels; years alone need less. */
export const TICK_ROOM = 64;
export const YEAR_ROOM = 36;

/** The axis begins and ends on a round date of about this many: finer than its labels, so that little of it stays empty. */
const ROUNDING = 12;
const DAY = 86_400_000;

/** What the strip draws. Every position is a share of the strip's width, from 0 (start of time) to 1. */
export interface Strip {
  readonly ticks: readonly StripTick[];
  readonly dots: readonly StripDot[];
  readonly bands: readonly StripBand[];
}

export interface StripTick {
  readonly position: number;
  /** UTC milliseconds. */
  readonly time: number;
  readonly unit: 'year' | 'month' | 'day' | 'time';
}

/** One event, or several too close to tell apart. */
export interface StripDot {
  readonly position: number;
  readonly events: readonly EventId[];
  /** "4", "5–8", "2, 4–5": numbers of its events. */
  readonly label: string;
  /** Whether all its events are only planned. */
  readonly planned: boolean;
}

/** The whole time an event may have taken, or took. */
export interface StripBand {
  readonly event: EventId;
  readonly from: number;
  readonly to: number;
  /** True where the date itself is imprecise, false where the event lasted that long. */
  readonly uncertain: boolean;
}

/** Lays events out to scale on one axis `width` CSS pixels wide; null where there is nothing to place. */
export function layOutStrip(events: readonly StoryEvent[], width: number = NARROWEST_STRIP): Strip | null {
  const placed = events.map(spanOf).filter((span) => span !== null);
  if (placed.length === 0) return null;
  const scale = timeScale(placed);
  const at = (time: number) => clamp(scale(time));
  return {
    ticks: roomyTicks(scale, width),
    dots: mergeDots(placed.map((span) => dotOf(span, at)), DOT_ROOM / width),
    bands: placed.map((span) => bandOf(span, at)).filter((band) => (band.to - band.from) * width >= 2),
  };
}

interface Span {
  readonly event: StoryEvent;
  readonly start: number;
  readonly end: number;
}

/** An open end counts as its other end: what is not known is not drawn. */
function spanOf(event: StoryEvent): Span | null {
  const { start, end } = event.date;
  const from = start ?? end;
  const to = end ?? start;
  return from === null || to === null ? null : { event, start: from, end: to };
}

function timeScale(spans: readonly Span[]) {
  const first = Math.min(...spans.map((span) => span.start));
  const last = Math.max(...spans.map((span) => span.end));
  const margin = Math.max(0, DAY - (last - first)) / 2;
  return scaleUtc().domain([first - margin, last + margin]).nice(ROUNDING);
}

/** The finest ticks whose labels have room; d3 may give more or fewer than it is asked for. Two at least: one tells no scale. */
function roomyTicks(scale: ReturnType<typeof timeScale>, width: number): StripTick[] {
  for (let count = Math.floor(width / YEAR_ROOM); count > 2; count -= 1) {
    const ticks = ticksOf(scale, count);
    const room = ticks.every((tick) => tick.unit === 'year') ? YEAR_ROOM : TICK_ROOM;
    if (ticks.length > 1 && ticks.every((tick, at) => at === 0 || (tick.position - (ticks[at - 1]?.position ?? 0)) * width >= room)) return ticks;
  }
  return [2, 3, 4, 5].map((count) => ticksOf(scale, count)).find((ticks) => ticks.length > 1) ?? [];
}

function ticksOf(scale: ReturnType<typeof timeScale>, count: number): StripTick[] {
  const times = wholeDays(scale.ticks(count).map(Number));
  const step = times.length > 1 ? (times[1] ?? 0) - (times[0] ?? 0) : DAY;
  return times.map((time) => ({ position: clamp(scale(time)), time, unit: unitOf(step) }));
}

/** Over several days the hours between are left out: 12:00 comes every day. */
function wholeDays(times: number[]): number[] {
  const days = times.filter((time) => time % DAY === 0);
  return days.length > 2 ? days : times;
}

function unitOf(step: number): StripTick['unit'] {
  if (step >= 365 * DAY) return 'year';
  if (step >= 28 * DAY) return 'month';
  return step >= DAY ? 'day' : 'time';
}

function dotOf({ event, start, end }: Span, at: (time: number) => number): Cluster {
  return { position: (at(start) + at(end)) / 2, events: [event] };
}

function bandOf({ event, start, end }: Span, at: (time: number) => number): StripBand {
  const imprecise = event.date.precision !== 'day' && event.date.precision !== 'time';
  const uncertain = imprecise || event.date.approximate || event.date.uncertain;
  return { event: event.id, from: at(start), to: at(end), uncertain };
}

interface Cluster {
  readonly position: number;
  readonly events: readonly StoryEvent[];
}

/** Merges neighbours closer than `room` until no two touch; a merged dot stands at the mean of its events. */
function mergeDots(dots: readonly Cluster[], room: number): StripDot[] {
  const merged: Cluster[] = [];
  for (const dot of dots.toSorted((a, b) => a.position - b.position)) {
    let cluster = dot;
    for (let left = merged.at(-1); left && cluster.position - left.position < room; left = merged.at(-1)) {
      cluster = join(left, cluster);
      merged.pop();
    }
    merged.push(cluster);
  }
  return merged.map(finishDot);
}

function join(a: Cluster, b: Cluster): Cluster {
  const events = [...a.events, ...b.events];
  const position = (a.position * a.events.length + b.position * b.events.length) / events.length;
  return { position, events };
}

function finishDot({ position, events }: Cluster): StripDot {
  const inOrder = events.toSorted((a, b) => a.number - b.number);
  return {
    position,
    events: inOrder.map((event) => event.id),
    label: rangesOf(inOrder.map((event) => event.number)),
    planned: events.every((event) => event.status === 'planned'),
  };
}

/** Numbers in rising order as ranges: 1, 3, 4, 5 → "1, 3–5". */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

function clamp(position: number): number {
  return Math.round(Math.min(1, Math.max(0, position)) * 1e5) / 1e5;
}
