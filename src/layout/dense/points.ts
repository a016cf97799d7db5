/** An event with its place in time; `at` is its place in the list, from 0. UTC milliseconds, `end` exclusive. */
export interface EventSpan {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Whether the date itself is imprecise; else the event lasted that long. */
  readonly uncertain: boolean;
}

/** Events as points on the line of time, in order of their middles. Made once; each look at it costs no more than the screen is wide. */
export interface Points {
  /** UTC milliseconds, rising. */
  readonly middles: Float64Array;
  /** The event at each: its place in the list. */
  readonly events: Int32Array;
  /** Sums of the middles before each, counted from the first: what a mean is made of. */
  readonly sums: Float64Array;
}

/** Puts events in order of their middles; where two are the same, in the order in which they came. */
export function pointsOf(spans: readonly EventSpan[]): Points {
  const sorted = spans.map(({ at, start, end }) => ({ at, middle: (start + end) / 2 })).toSorted((a, b) => a.middle - b.middle);
  const origin = sorted[0]?.middle ?? 0;
  const sums = new Float64Array(sorted.length + 1);
  sorted.forEach(({ middle }, index) => (sums[index + 1] = (sums[index] ?? 0) + middle - origin));
  return { middles: Float64Array.from(sorted, ({ middle }) => middle), events: Int32Array.from(sorted, ({ at }) => at), sums };
}

/** How many points lie before an instant: the place of the first at or after it. */
export function countBefore({ middles }: Points, time: number): number {
  let low = 0;
  let high = middles.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((middles[middle] ?? Infinity) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mean of the middles of points `first` to `last` (exclusive); one at least. */
export function meanOf({ middles, sums }: Points, first: number, last: number): number {
  if (last - first === 1) return middles[first] ?? 0;
  return (middles[0] ?? 0) + ((sums[last] ?? 0) - (sums[first] ?? 0)) / (last - first);
}
