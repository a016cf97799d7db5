import type { EventSpan } from './points.ts';

/** A stretch of time; UTC milliseconds, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Events of which none lasts twice as long as another, in order of their starts. */
export interface Octave {
  /** The shortest and the longest of them, in milliseconds. */
  readonly least: number;
  readonly most: number;
  readonly each: readonly Stretch[];
  /** What they cover together: stretches that lie apart. */
  readonly together: readonly Stretch[];
}

/** Events by kind and length, made once: what bands are drawn from, however often the strip is moved. */
export interface BandSource {
  readonly lasting: readonly Octave[];
  readonly uncertain: readonly Octave[];
}

/** Sorts events by kind and length. */
export function bandSourceOf(spans: readonly EventSpan[]): BandSource {
  return { lasting: octavesOf(spans.filter(({ uncertain }) => !uncertain)), uncertain: octavesOf(spans.filter(({ uncertain }) => uncertain)) };
}

function octavesOf(spans: readonly EventSpan[]): Octave[] {
  const octaves = new Map<number, Stretch[]>();
  for (const span of spans) {
    // One that takes no time covers none.
    if (span.end <= span.start) continue;
    const octave = Math.floor(Math.log2(span.end - span.start));
    const others = octaves.get(octave);
    if (others) others.push(span);
    else octaves.set(octave, [span]);
  }
  return [...octaves.values()].map(makeOctave);
}

function makeOctave(stretches: readonly Stretch[]): Octave {
  const each = stretches.toSorted((a, b) => a.start - b.start);
  const lengths = each.map(({ start, end }) => end - start);
  const shortest = lengths.reduce((least, length) => Math.min(least, length), Infinity);
  return { least: shortest, most: lengths.reduce((most, length) => Math.max(most, length), 0), each, together: joinAll(each) };
}

function joinAll(sorted: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const { start, end } of sorted) {
    const last = apart.at(-1);
    if (last && start <= last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else apart.push({ start, end });
  }
  return apart;
}
