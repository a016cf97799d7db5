import type { Passage, PassageRef, Run, Segment } from '../../story/story.ts';
import type { DraftBlock } from '../article/draft.ts';

/** A passage with its event's place in time, by which the events of a segment are sorted. */
export interface PlacedPassage extends Passage {
  readonly eventNumber: number;
}

/**
 * Cuts a block at every passage boundary and nowhere else.
 * `passages` are those of this block, in any order.
 */
export function cutSegments({ text, runs }: Pick<DraftBlock, 'text' | 'runs'>, passages: readonly PlacedPassage[]): readonly Segment[] {
  const inOrder = passages.toSorted((a, b) => a.eventNumber - b.eventNumber || a.number - b.number);
  const starting = groupBy(inOrder, ({ start }) => start);
  const ending = groupBy(inOrder, ({ end }) => end);
  const cuts = [...new Set([0, ...starting.keys(), ...ending.keys(), text.length])].toSorted((a, b) => a - b);
  const pieces = cutRuns(runs, cuts);
  let open: readonly PlacedPassage[] = [];
  return cuts.slice(0, -1).map((cut, index): Segment => {
    const starts = starting.get(cut) ?? [];
    if (starts.length > 0 || ending.has(cut)) open = [...open.filter(({ end }) => end !== cut), ...starts].toSorted((a, b) => a.eventNumber - b.eventNumber);
    return {
      events: open.map(({ event }) => event),
      starts: starts.map(toRef),
      ends: (ending.get(cuts[index + 1] ?? text.length) ?? []).map(toRef),
      runs: pieces[index] ?? [],
    };
  });
}

/** The runs between each two neighbouring cuts; a run over a cut is parted in two of the same dress. */
function cutRuns(runs: readonly Run[], cuts: readonly number[]): readonly (readonly Run[])[] {
  const pieces: readonly Run[][] = cuts.slice(0, -1).map(() => []);
  let piece = 0;
  let offset = 0;
  for (const { text, marks } of runs) {
    let rest = text;
    while (rest !== '') {
      const part = rest.slice(0, (cuts[piece + 1] ?? Infinity) - offset);
      pieces[piece]?.push({ text: part, marks });
      rest = rest.slice(part.length);
      offset += part.length;
      if (offset === cuts[piece + 1]) piece += 1;
    }
  }
  return pieces;
}

function toRef({ event, number }: PlacedPassage): PassageRef {
  return { event, number };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
