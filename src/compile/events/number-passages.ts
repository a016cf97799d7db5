import type { BlockKey, EventId, Passage } from '../../story/story.ts';
import type { DraftBlock } from '../article/draft.ts';
import { compareStretches } from '../quotes/check-overlaps.ts';
import type { Stretch } from '../quotes/haystack.ts';

/** An event's passages under their numbers. */
export interface NumberedPassages {
  /** In order of the article, numbered from 1. */
  readonly passages: readonly Passage[];
  /** The number of each passage, in the order of the file. */
  readonly numbers: readonly number[];
}

/** Numbers the passages of one event in order of the article. */
export function numberPassages(event: EventId, found: readonly Stretch[], blocks: readonly DraftBlock[]): NumberedPassages {
  const order = found.map((_, index) => index).toSorted((a, b) => compareAt(found, a, b));
  const passages = order.flatMap((index, place) => {
    const stretch = found[index];
    const block = stretch && blocks[stretch.block];
    return block ? [passageOf(event, place + 1, stretch, block)] : [];
  });
  return { passages, numbers: found.map((_, index) => order.indexOf(index) + 1) };
}

function compareAt(found: readonly Stretch[], a: number, b: number): number {
  const [left, right] = [found[a], found[b]];
  return left && right ? compareStretches(left, right) : 0;
}

function passageOf(event: EventId, number: number, { start, end }: Stretch, { key, text }: { key: BlockKey; text: string }): Passage {
  return { event, number, block: key, start, end, quote: text.slice(start, end) };
}
