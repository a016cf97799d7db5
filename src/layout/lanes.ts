import type { Story } from '../story/story.ts';
import type { TimeSpan } from '../story/story-index.ts';
import { layOutEras, type StripEra } from './era-rows.ts';
import { NARROWEST_STRIP } from './strip.ts';
import { type Axis, roomyTicks, type StripTick } from './strip-axis.ts';
import { axisOf, layOutRow, type Span, spansOf, type StripRow } from './strip-row.ts';

/** Up to this many groups have a row each; more would leave no room for the list. */
export const MOST_LANES = 6;

/** A strip of several rows, one a group, under eras. All stand on one axis. */
export interface Lanes {
  readonly ticks: readonly StripTick[];
  readonly lanes: readonly Lane[];
  readonly eras: readonly StripEra[];
}

/** The events of one group, or those without. */
export interface Lane extends StripRow {
  readonly group: string | null;
}

/** Lays out groups and eras on an axis `width` CSS pixels wide, over the events' time or a longer one; null where one row without eras tells as much. */
export function layOutLanes({ events, groups, eras }: Pick<Story, 'events' | 'groups' | 'eras'>, width: number = NARROWEST_STRIP, time: TimeSpan | null = null): Lanes | null {
  const spans = spansOf(events);
  if (spans.length === 0) return null;
  const axis = axisOf(spans, time);
  const isParted = groups.length > 1 && groups.length <= MOST_LANES;
  const lanes = isParted ? partedBy(groups, spans).map(({ group, of }) => layOutLane(group, of, axis, width)) : [layOutLane(null, spans, axis, width)];
  const placed = layOutEras(eras, axis, width);
  return isParted || placed.length > 0 ? { ticks: roomyTicks(axis, width), lanes, eras: placed } : null;
}

/** What has no group comes first; groups of which nothing can be placed have no row. */
function partedBy(groups: readonly string[], spans: readonly Span[]) {
  const rows = [null, ...groups].map((group) => ({ group, of: spans.filter(({ event }) => event.group === group) }));
  return rows.filter(({ of }) => of.length > 0);
}

function layOutLane(group: string | null, spans: readonly Span[], axis: Axis, width: number): Lane {
  const { dots, bands } = layOutRow(spans, axis, width);
  return { group, dots, bands };
}
