import type { DraftBlock } from '../article/draft.ts';
import { normalise } from './normalise.ts';

/** Stands between blocks in a haystack. No quote holds one: {@link normalise} makes every line break a space. */
export const BLOCK_BREAK = '\n';

/** All text of an article in one string, to search in. */
export interface Haystack {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  /** Where each block begins in `text`. */
  readonly starts: readonly number[];
  /** For each place in `text`: the offset in its block's own text, or -1 inside a character. */
  readonly offsets: readonly number[];
}

/** A stretch of one block. */
export interface Stretch {
  /** Its place in the list of blocks. */
  readonly block: number;
  /** UTF-16 offsets in the block's own text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Joins the blocks of an article, made comparable. */
export function makeHaystack(blocks: readonly DraftBlock[]): Haystack {
  const texts: string[] = [];
  const starts: number[] = [];
  const offsets: number[] = [];
  for (const block of blocks) {
    const normal = normalise(block.text);
    texts.push(normal.text);
    starts.push(offsets.length);
    for (const offset of normal.offsets) offsets.push(offset);
  }
  return { text: texts.join(BLOCK_BREAK), blocks, starts, offsets };
}

/** The stretch of a block's own text between two places; null where they cut a character, or lie in different blocks. */
export function stretchAt({ text, starts, offsets }: Haystack, from: number, to: number): Stretch | null {
  const [start = -1, end = -1] = [offsets[from], offsets[to]];
  const breakAt = text.indexOf(BLOCK_BREAK, from);
  if (start === -1 || end === -1 || (breakAt !== -1 && breakAt < to)) return null;
  return { block: blockAt(starts, from), start, end };
}

/** The last block that begins at or before a place. */
function blockAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? Infinity) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
