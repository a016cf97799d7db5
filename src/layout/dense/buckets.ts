import { countBefore, meanOf, type Points } from './points.ts';
import { spanOf, type TimeWindow } from './time-window.ts';

/** Events too close to tell apart, or one alone. */
export interface Bucket {
  /** Its points: from `first` to before `last`. */
  readonly first: number;
  readonly last: number;
  /** Where it stands: the mean of its events, as a share of the window from 0 to 1. */
  readonly position: number;
}

/**
 * The events of a window `width` CSS pixels wide in buckets that stand at least `room` pixels apart. Events are first counted in
 * bins of that width, which stay where they are in time while the window moves, then neighbours that are still too close are
 * merged: the cost grows with the width and hardly with the number of events. Every event whose middle lies in the window is in
 * exactly one bucket.
 */
export function bucketsOf(points: Points, window: TimeWindow, width: number, room: number): Bucket[] {
  const merged: Bucket[] = [];
  for (const bin of binsOf(points, window, (spanOf(window) * room) / Math.max(width, room))) {
    let bucket = bin;
    for (let left = merged.at(-1); left && (bucket.position - left.position) * width < room; left = merged.at(-1)) {
      bucket = makeBucket(points, window, left.first, bucket.last);
      merged.pop();
    }
    merged.push(bucket);
  }
  return merged;
}

/** A bucket for each bin of `length` milliseconds that has events. The last one holds the window's end too. */
function binsOf(points: Points, window: TimeWindow, length: number): Bucket[] {
  const bins: Bucket[] = [];
  const end = endOf(points, window);
  let first = countBefore(points, window.from);
  while (first < end) {
    const next = (Math.floor((points.middles[first] ?? 0) / length) + 1) * length;
    const last = Math.min(end, Math.max(first + 1, countBefore(points, next)));
    bins.push(makeBucket(points, window, first, last));
    first = last;
  }
  return bins;
}

function makeBucket(points: Points, window: TimeWindow, first: number, last: number): Bucket {
  return { first, last, position: (meanOf(points, first, last) - window.from) / spanOf(window) };
}

/** How many events lie in each of `count` equal parts of a window. */
export function countParts(points: Points, window: TimeWindow, count: number): number[] {
  const edges = edgesOf(points, window, count);
  return edges.slice(1).map((last, part) => last - (edges[part] ?? last));
}

/** Places in the points at which `count` equal parts of a window begin, and where the last one ends. */
function edgesOf(points: Points, window: TimeWindow, count: number): number[] {
  const edges = Array.from({ length: count }, (_, part) => countBefore(points, window.from + (spanOf(window) * part) / count));
  return [...edges, endOf(points, window)];
}

/** The place after the last point of a window; its end belongs to it. */
function endOf(points: Points, { to }: TimeWindow): number {
  let end = countBefore(points, to);
  while (points.middles[end] === to) end += 1;
  return end;
}
