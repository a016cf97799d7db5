import type { EventSpan } from './points.ts';
import { spanOf, type TimeWindow } from './time-window.ts';

/** A stretch of the window that events cover. Positions are shares of its width, from 0 to 1. */
export interface Band {
  readonly from: number;
  readonly to: number;
  /** Whether dates there are imprecise; else events lasted that long. */
  readonly uncertain: boolean;
}

/** Bands narrower than this, about as wide as a dot, are told by their dots alone, in CSS pixels. */
const LEAST = 10;

/** What lasting and uncertain events cover of a window `width` CSS pixels wide, overlaps joined: at most one band for two pixels of each kind. */
export function bandsOf(spans: readonly EventSpan[], window: TimeWindow, width: number): Band[] {
  return [false, true].flatMap((uncertain) => joined(spans, uncertain, window, width));
}

function joined(spans: readonly EventSpan[], uncertain: boolean, window: TimeWindow, width: number): Band[] {
  const pixels = Math.max(1, Math.round(width));
  const scale = pixels / spanOf(window);
  const changes = new Int32Array(pixels + 1);
  for (const { start, end, uncertain: kind } of spans) {
    const [from, to] = [(start - window.from) * scale, (end - window.from) * scale];
    if (kind !== uncertain || to - from < LEAST || to <= 0 || from >= pixels) continue;
    const [first, last] = [Math.max(0, Math.round(from)), Math.min(pixels, Math.round(to))];
    changes[first] = (changes[first] ?? 0) + 1;
    changes[last] = (changes[last] ?? 0) - 1;
  }
  return coveredBy(changes).map(([from, to]) => ({ from: from / pixels, to: to / pixels, uncertain }));
}

/** The stretches over which a running sum of changes is above nought. */
function coveredBy(changes: Int32Array): [number, number][] {
  const covered: [number, number][] = [];
  let depth = 0;
  changes.forEach((change, at) => {
    const before = depth;
    depth += change;
    if (before === 0 && depth > 0) covered.push([at, at]);
    const last = covered.at(-1);
    if (last && before > 0 && depth === 0) last[1] = at;
  });
  return covered;
}
