import type { StoryEvent } from '../story/story.ts';
import type { TimeSpan } from '../story/story-index.ts';
import { roomyTicks, type StripTick } from './strip-axis.ts';
import { axisOf, layOutRow, spansOf, type StripRow } from './strip-row.ts';

/** The narrowest strip we draw, in CSS pixels: a 320 px phone less the margins of page and strip. Dots that touch there are merged everywhere. */
export const NARROWEST_STRIP = 240;

/** What the strip draws: one row, and the axis that it stands on. */
export interface Strip extends StripRow {
  readonly ticks: readonly StripTick[];
}

/** Lays events out to scale on one axis `width` CSS pixels wide, over their own time or the longer one of a whole story; null where there is nothing to place. */
export function layOutStrip(events: readonly StoryEvent[], width: number = NARROWEST_STRIP, time: TimeSpan | null = null): Strip | null {
  const spans = spansOf(events);
  if (spans.length === 0) return null;
  const axis = axisOf(spans, time);
  return { ticks: roomyTicks(axis, width), ...layOutRow(spans, axis, width) };
}
