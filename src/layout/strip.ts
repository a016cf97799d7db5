import type { EventId, StoryEvent } from '../story/story.ts';
import { makeAxis, roomyTicks, shareOf, type StripTick } from './strip-axis.ts';
import { type Cluster, mergeDots, type StripDot } from './strip-dots.ts';

/** The narrowest strip we draw, in CSS pixels: a 320 px phone less the margins of page and strip. Dots that touch there are merged everywhere. */
export const NARROWEST_STRIP = 240;

/** What the strip draws. Every position is a share of the strip's width, from 0 (start of time) to 1. */
export interface Strip {
  readonly ticks: readonly StripTick[];
  readonly dots: readonly StripDot[];
  readonly bands: readonly StripBand[];
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
  const axis = makeAxis(Math.min(...placed.map((span) => span.start)), Math.max(...placed.map((span) => span.end)));
  const at = (time: number) => shareOf(axis, time);
  return {
    ticks: roomyTicks(axis, width),
    dots: mergeDots(placed.map((span) => dotOf(span, at)), width),
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

function dotOf({ event, start, end }: Span, at: (time: number) => number): Cluster {
  return { position: (at(start) + at(end)) / 2, events: [event] };
}

function bandOf({ event, start, end }: Span, at: (time: number) => number): StripBand {
  const imprecise = event.date.precision !== 'day' && event.date.precision !== 'time';
  const uncertain = imprecise || event.date.approximate || event.date.uncertain;
  return { event: event.id, from: at(start), to: at(end), uncertain };
}
