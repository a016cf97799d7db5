import type { EventId } from '../../story/story.ts';
import { idsOf } from './intent.ts';
import { findBlocks } from './find-parts.ts';

/** Where on the screen people read, as a share of its height from the top. */
export const READING_LINE = 1 / 3;

/** A stretch of words on screen, and the event it tells. Lengths in CSS pixels from the top of the view. */
export interface WordsOnScreen {
  readonly event: EventId;
  readonly top: number;
  readonly bottom: number;
}

/** The event nearest to the line; null where there is none. The first wins a tie. */
export function nearestEvent(words: readonly WordsOnScreen[], line: number): EventId | null {
  let nearest: EventId | null = null;
  let least = Infinity;
  for (const { event, top, bottom } of words) {
    const distance = Math.max(top - line, line - bottom, 0);
    if (distance < least) [nearest, least] = [event, distance];
  }
  return nearest;
}

/**
 * Measures the passages that may be nearest to the line: those of the first block that ends below it, and of the next ones
 * with passages on either side. Blocks stand one below the other, so it is found by halving, without looking at all others.
 */
export function wordsNear(page: ParentNode, line: number): WordsOnScreen[] {
  const blocks = findBlocks(page);
  const at = firstThat(blocks, (block) => endsBelow(block, line));
  const near = [nextWords(blocks, at - 1, -1), wordsIn(blocks[at]), nextWords(blocks, at + 1, 1)];
  return near.flat().flatMap(measure);
}

/** The passages of the next block that has any. */
function nextWords(blocks: readonly Element[], from: number, step: 1 | -1): readonly Element[] {
  for (let at = from; at >= 0 && at < blocks.length; at += step) {
    const words = wordsIn(blocks[at]);
    if (words.length > 0) return words;
  }
  return [];
}

function wordsIn(block: Element | undefined): readonly Element[] {
  return [...(block?.querySelectorAll('[data-events]:not([data-events=""])') ?? [])];
}

/** The first place in a list from which on a question is answered with yes. */
function firstThat<Item>(list: readonly Item[], isIt: (item: Item) => boolean): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isIt(list[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Parts of the article off screen are not laid out; they are asked as a whole, the largest first, so that they need not be. */
function endsBelow(block: Element, line: number): boolean {
  for (const whole of ['.parts', '.part']) {
    const box = block.closest(whole)?.getBoundingClientRect();
    if (box && box.bottom <= line) return false;
    if (box && box.top > line) return true;
  }
  return block.getBoundingClientRect().bottom > line;
}

function measure(words: Element): WordsOnScreen[] {
  const { top, bottom } = words.getBoundingClientRect();
  return idsOf(words, 'data-events').slice(0, 1).map((event) => ({ event, top, bottom }));
}
