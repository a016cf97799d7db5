import type { EventId, StoryEvent } from '../story/story.ts';
import type { TimeSpan } from '../story/story-index.ts';
import { type Axis, makeAxis, shareOf } from './strip-axis.ts';
import { mergeDots, type PlacedEvent, type StripDot } from './strip-dots.ts';

/** Dots and bands that stand on one line. Every position is a share of the strip's width, from 0 (start of time) to 1. */
export interface StripRow {
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

/** An event with its place in time; UTC milliseconds. */
export interface Span {
  readonly event: StoryEvent;
  readonly start: number;
  readonly end: number;
}

/** The events that have a place in time. An open end counts as its other end: what is not known is not drawn. */
export function spansOf(events: readonly StoryEvent[]): Span[] {
  return events.flatMap((event) => {
    const { start, end } = event.date;
    const from = start ?? end;
    const to = end ?? start;
    return from === null || to === null ? [] : [{ event, start: from, end: to }];
  });
}

/** The axis on which all of these have room, one span at least; or that of a longer time, in which they lie. */
export function axisOf(spans: readonly Span[], time: TimeSpan | null): Axis {
  const start = time?.start ?? spans.reduce((first, span) => Math.min(first, span.start), Infinity);
  const end = time?.end ?? spans.reduce((last, span) => Math.max(last, span.end), -Infinity);
  return makeAxis(start, end);
}

/** Lays spans out on one line of an axis `width` CSS pixels wide. */
export function layOutRow(spans: readonly Span[], axis: Axis, width: number): StripRow {
  const at = (time: number) => shareOf(axis, time);
  return {
    dots: mergeDots(spans.map((span) => dotOf(span, at)), width),
    bands: spans.map((span) => bandOf(span, at)).filter((band) => (band.to - band.from) * width >= 2),
  };
}

function dotOf({ event, start, end }: Span, at: (time: number) => number): PlacedEvent {
  return { position: (at(start) + at(end)) / 2, event };
}

function bandOf({ event, start, end }: Span, at: (time: number) => number): StripBand {
  return { event: event.id, from: at(start), to: at(end), uncertain: isUncertain(event.date) };
}

/** Whether a date's span is what it may be, not what the event took. */
export function isUncertain({ precision, approximate, uncertain }: StoryEvent['date']): boolean {
  return (precision !== 'day' && precision !== 'time') || approximate || uncertain;
}
