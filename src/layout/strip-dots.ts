import type { EventId, StoryEvent } from '../story/story.ts';

/** Room for a dot, in CSS pixels, so that neighbours don't touch. */
export const DOT_ROOM = 30;
/** Widths in the label's type, and the least gap between labels; CSS pixels. */
const DIGIT = 6.5;
const LABEL_GAP = 6;

/** One event, or several too close to tell apart. */
export interface StripDot {
  readonly position: number;
  readonly events: readonly EventId[];
  /** "4", "5–8", "2, 4–5": numbers of its events. */
  readonly label: string;
  /** Whether all its events are only planned. */
  readonly planned: boolean;
}

/** Events and where they stand together, as a share of the axis. */
export interface Cluster {
  readonly position: number;
  readonly events: readonly StoryEvent[];
}

/** Merges neighbours that would touch on an axis `width` CSS pixels wide; a merged dot stands at the mean of its events. */
export function mergeDots(dots: readonly Cluster[], width: number): StripDot[] {
  const merged: Cluster[] = [];
  for (const dot of dots.toSorted((a, b) => a.position - b.position)) {
    let cluster = dot;
    for (let left = merged.at(-1); left && (cluster.position - left.position) * width < roomOf(left, cluster); left = merged.at(-1)) {
      cluster = join(left, cluster);
      merged.pop();
    }
    merged.push(cluster);
  }
  return merged.map(finishDot);
}

function join(a: Cluster, b: Cluster): Cluster {
  const events = [...a.events, ...b.events];
  const position = (a.position * a.events.length + b.position * b.events.length) / events.length;
  return { position, events };
}

/** The least distance between two dots that keeps both the dots and their labels apart. */
function roomOf(left: Cluster, right: Cluster): number {
  const labels = (labelOf(left).length + labelOf(right).length) * DIGIT;
  return Math.max(DOT_ROOM, labels / 2 + LABEL_GAP);
}

function finishDot(cluster: Cluster): StripDot {
  return {
    position: cluster.position,
    events: inOrder(cluster).map((event) => event.id),
    label: labelOf(cluster),
    planned: cluster.events.every((event) => event.status === 'planned'),
  };
}

function labelOf(cluster: Cluster): string {
  return rangesOf(inOrder(cluster).map((event) => event.number));
}

function inOrder({ events }: Cluster): StoryEvent[] {
  return events.toSorted((a, b) => a.number - b.number);
}

/** Numbers in rising order as ranges: 1, 3, 4, 5 → "1, 3–5". */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
