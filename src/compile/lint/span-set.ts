import type { Span } from './span.ts';

/** Whether a stretch overlaps one of a set; each question takes the logarithm of their number. */
export type SpanSet = (span: Span) => boolean;

/** Makes a set of stretches. */
export function makeSpanSet(spans: readonly Span[]): SpanSet {
  const sorted = spans.toSorted((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
  let furthest = -Infinity;
  const ends = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? Infinity) < end) low = middle + 1;
      else high = middle;
    }
    return (ends[low - 1] ?? -Infinity) > start;
  };
}
