import type { BandSource, Octave, Stretch } from './band-source.ts';
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

/**
 * What lasting and uncertain events cover of a window `width` CSS pixels wide, overlaps joined: at most one band for two pixels of
 * each kind. Events that are far from the window, or all too short or long enough for it, are not looked at one by one.
 */
export function bandsOf(source: BandSource, window: TimeWindow, width: number): Band[] {
  return [false, true].flatMap((uncertain) => joined(uncertain ? source.uncertain : source.lasting, uncertain, window, width));
}

function joined(octaves: readonly Octave[], uncertain: boolean, window: TimeWindow, width: number): Band[] {
  const pixels = Math.max(1, Math.round(width));
  const scale = pixels / spanOf(window);
  const changes = new Int32Array(pixels + 1);
  for (const octave of octaves) {
    for (const { start, end } of wideIn(octave, window, scale)) {
      const [first, last] = [Math.max(0, Math.round((start - window.from) * scale)), Math.min(pixels, Math.round((end - window.from) * scale))];
      changes[first] = (changes[first] ?? 0) + 1;
      changes[last] = (changes[last] ?? 0) - 1;
    }
  }
  return coveredBy(changes).map(([from, to]) => ({ from: from / pixels, to: to / pixels, uncertain }));
}

/** The stretches of an octave that touch the window, as far as they are wide enough at so many pixels a millisecond. */
function wideIn({ least, most, each, together }: Octave, window: TimeWindow, scale: number): Stretch[] {
  if (most * scale < LEAST) return [];
  if (least * scale >= LEAST) return touching(together, window, ({ end }) => end > window.from);
  return touching(each, window, ({ start }) => start > window.from - most).filter(({ start, end }) => (end - start) * scale >= LEAST);
}

/** The stretches from the first that `begins` on to the window's end. All are in order of their starts. */
function touching(stretches: readonly Stretch[], window: TimeWindow, begins: (stretch: Stretch) => boolean): Stretch[] {
  const found: Stretch[] = [];
  for (let at = firstThat(stretches, begins); at < stretches.length; at += 1) {
    const stretch = stretches[at]!;
    if (stretch.start >= window.to) break;
    if (stretch.end > window.from) found.push(stretch);
  }
  return found;
}

/** The first place from which on a question is answered with yes. */
function firstThat(stretches: readonly Stretch[], isIt: (stretch: Stretch) => boolean): number {
  let [from, to] = [0, stretches.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isIt(stretches[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
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
