import { scaleUtc } from 'd3-scale';
import { type DatedEra, layOutEras, type StripEra } from '../era-rows.ts';
import { MOST_LANES } from '../lanes.ts';
import { NARROWEST_STRIP } from '../strip.ts';
import { type Axis, CLOSE, type LabelRoom, roomOf, roomyTicks, type StripTick } from '../strip-axis.ts';
import { type BandSource, bandSourceOf } from './band-source.ts';
import { type Band, bandsOf } from './bands.ts';
import { type Bucket, bucketsOf, countParts } from './buckets.ts';
import { type EventSpan, type Points, pointsOf } from './points.ts';
import type { TimeWindow } from './time-window.ts';

/** Least distance between two buckets, in CSS pixels: each is a target for a finger. */
export const BUCKET_ROOM = 44;

/** Width of a bar, in CSS pixels. */
const BAR = 4;

/** A bar is as high as the row allows where this many events lie in it, or as many as in the highest. */
const FULL_BAR = 4;

/** What can be drawn: the events of each row, and the eras over them. */
export interface DenseRows {
  readonly rows: readonly { readonly group: string | null; readonly spans: readonly EventSpan[]; readonly points: Points; readonly bands: BandSource }[];
  readonly eras: readonly DatedEra[];
}

/** What the instrument draws of a window. */
export interface DenseLayout {
  /** A tick too close to an end of the strip has no label: it would be cut. */
  readonly ticks: readonly (StripTick & { readonly isLabelled: boolean })[];
  readonly eras: readonly StripEra[];
  readonly rows: readonly DenseRow[];
}

/** One row: bars that count, bands of what lasted or is uncertain, and buckets. */
export interface DenseRow {
  readonly group: string | null;
  /** Heights from 0 to 1 of bars of equal width. */
  readonly bars: readonly number[];
  readonly bands: readonly Band[];
  readonly buckets: readonly Bucket[];
  readonly points: Points;
}

/** Parts events by group where each can have a row of its own; else all share one. `groupOf` names an event's group by its place in the list. */
export function denseRows(spans: readonly EventSpan[], groups: readonly string[], groupOf: (at: number) => string | null, eras: readonly DatedEra[]): DenseRows {
  const isParted = groups.length > 1 && groups.length <= MOST_LANES;
  if (!isParted) return { rows: [makeRow(null, spans)], eras };
  const rows = [null, ...groups].map((group) => makeRow(group, spans.filter(({ at }) => groupOf(at) === group)));
  return { rows: rows.filter(({ group, spans: own }) => group !== null || own.length > 0), eras };
}

/** The same rows with the events alone that `isShown` lets through. */
export function filterRows({ rows, eras }: DenseRows, isShown: (at: number) => boolean): DenseRows {
  return { rows: rows.map(({ group, spans }) => makeRow(group, spans.filter(({ at }) => isShown(at)))), eras };
}

function makeRow(group: string | null, spans: readonly EventSpan[]): DenseRows['rows'][number] {
  return { group, spans, points: pointsOf(spans), bands: bandSourceOf(spans) };
}

/** How many rows of eras a narrow strip has; none needs more when it is zoomed, since what lies side by side then moves apart. */
export function eraRowsOf({ eras }: Pick<DenseRows, 'eras'>, whole: TimeWindow): number {
  const axis = scaleUtc().domain([whole.from, whole.to]);
  return Math.max(0, ...layOutEras(eras, axis, NARROWEST_STRIP).map(({ row }) => row + 1));
}

/** Lays out a window of time on a strip `width` CSS pixels wide, where long labels take this `room`. */
export function layOutDense({ rows, eras }: DenseRows, window: TimeWindow, width: number, room?: LabelRoom): DenseLayout {
  const axis = scaleUtc().domain([window.from, window.to]);
  const bars = Math.max(1, Math.round(width / BAR));
  return {
    ticks: labelledTicks(axis, width, room),
    eras: layOutEras(eras, axis, width),
    rows: rows.map(({ group, points, bands: source }) => ({
      group,
      bars: heightsOf(countParts(points, window, bars)),
      bands: bandsOf(source, window, width),
      buckets: bucketsOf(points, window, width, BUCKET_ROOM),
      points,
    })),
  };
}

/** The ticks of the axis; where long labels would leave none that is not cut, finer ones, of which some are labelled. */
function labelledTicks(axis: Axis, width: number, room?: LabelRoom): DenseLayout['ticks'] {
  let ticks: DenseLayout['ticks'] = [];
  for (const spacing of [room, ...CLOSE]) {
    ticks = withLabels(roomyTicks(axis, width, spacing), width, room);
    if (ticks.some(({ isLabelled }) => isLabelled)) break;
  }
  return ticks;
}

/** How far a label may reach beyond the strip: into its margins, in CSS pixels. */
const OVERHANG = 18;

/** Labels each tick whose words reach neither beyond the strip's margins nor into those before. */
function withLabels(ticks: readonly StripTick[], width: number, room?: LabelRoom): DenseLayout['ticks'] {
  let free = -OVERHANG;
  return ticks.map((tick) => {
    const [middle, half] = [tick.position * width, roomOf(tick, room) / 2];
    const isLabelled = middle - half >= free && middle + half <= width + OVERHANG;
    if (isLabelled) free = middle + half;
    return Object.assign(tick, { isLabelled });
  });
}

function heightsOf(counts: readonly number[]): number[] {
  const most = Math.max(FULL_BAR, ...counts);
  return counts.map((count) => count / most);
}
