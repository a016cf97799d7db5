import type { EventId, StoryEvent } from '../story/story.ts';
import { addNumber, type NumberRanges, rangeOf, sayRanges } from './number-ranges.ts';

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

/** An event and where it stands, as a share of the axis. */
export interface PlacedEvent {
  readonly position: number;
  readonly event: StoryEvent;
}

/** Events that stand together; it grows in place, or merging thousands would take the square of their number. */
interface Cluster {
  readonly position: number;
  readonly events: StoryEvent[];
  readonly numbers: NumberRanges;
}

/** Merges neighbours that would touch on an axis `width` CSS pixels wide; a merged dot stands at the mean of its events. */
export function mergeDots(dots: readonly PlacedEvent[], width: number): StripDot[] {
  const merged: Cluster[] = [];
  for (const { position, event } of dots.toSorted((a, b) => a.position - b.position)) {
    let cluster: Cluster = { position, events: [event], numbers: rangeOf(event.number) };
    for (let left = merged.at(-1); left && (cluster.position - left.position) * width < roomOf(left, cluster); left = merged.at(-1)) {
      cluster = join(left, cluster);
      merged.pop();
    }
    merged.push(cluster);
  }
  return merged.map(finishDot);
}

/** The smaller goes into the larger. */
function join(a: Cluster, b: Cluster): Cluster {
  const position = (a.position * a.events.length + b.position * b.events.length) / (a.events.length + b.events.length);
  const [large, small] = a.events.length < b.events.length ? [b, a] : [a, b];
  for (const event of small.events) {
    large.events.push(event);
    addNumber(large.numbers, event.number);
  }
  return { position, events: large.events, numbers: large.numbers };
}

/** The least distance between two dots that keeps both the dots and their labels apart. */
function roomOf(left: Cluster, right: Cluster): number {
  const labels = (left.numbers.length + right.numbers.length) * DIGIT;
  return Math.max(DOT_ROOM, labels / 2 + LABEL_GAP);
}

function finishDot({ position, events, numbers }: Cluster): StripDot {
  const inOrder = events.toSorted((a, b) => a.number - b.number);
  return {
    position,
    events: inOrder.map((event) => event.id),
    label: sayRanges(numbers),
    planned: events.every((event) => event.status === 'planned'),
  };
}
