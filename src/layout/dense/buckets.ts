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
 * The events of a window `width` CSS pixels wide in buckets that stand at least `room` pixels apart. Events are first counted
 * by pixel, then neighbours are merged, so that the cost grows with the width and hardly with the number of events. Every
 * event whose middle lies in the window is in exactly one bucket.
 */
export function bucketsOf(points: Points, window: TimeWindow, width: number, room: number): Bucket[] {
  const merged: Bucket[] = [];
  for (const pixel of byPixel(points, window, width)) {
    let bucket = pixel;
    for (let left = merged.at(-1); left && (bucket.position - left.position) * width < room; left = merged.at(-1)) {
      bucket = makeBucket(points, window, left.first, bucket.last);
      merged.pop();
    }
    merged.push(bucket);
  }
  return merged;
}

/** A bucket for each pixel that has events. The last pixel holds the window's end too. */
function byPixel(points: Points, window: TimeWindow, width: number): Bucket[] {
  const edges = edgesOf(points, window, Math.max(1, Math.round(width)));
  return edges.slice(1).flatMap((last, pixel) => {
    const first = edges[pixel] ?? last;
    return last > first ? [makeBucket(points, window, first, last)] : [];
  });
}

function makeBucket(points: Points, window: TimeWindow, first: number, last: number): Bucket {
  return { first, last, position: (meanOf(points, first, last) - window.from) / spanOf(window) };
}

/** How many events lie in each of `count` equal parts of a window. */
export function countParts(points: Points, window: TimeWindow, count: number): number[] {
  const edges = edgesOf(points, window, count);
  return edges.slice(1).map((last, part) => last - (edges[part] ?? last));
}

/** Places in the points at which `count` equal parts of a window begin, and where the last one ends; its end belongs to it. */
function edgesOf(points: Points, window: TimeWindow, count: number): number[] {
  const edges = Array.from({ length: count }, (_, part) => countBefore(points, window.from + (spanOf(window) * part) / count));
  let end = countBefore(points, window.to);
  while (points.middles[end] === window.to) end += 1;
  return [...edges, end];
}
