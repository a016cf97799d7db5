import { blocksOf } from '../../story/find.ts';
import type { BodyNode, TextBlock } from '../../story/story.ts';

/** UTF-16 units of text in a part: two screens of it. Fewer, larger parts are cheaper to keep, and dearer to bring into view. */
const PART_LENGTH = 2400;

/** What a block's links take, counted as text. */
const CHIP_LENGTH = 60;

/** Cuts an article into parts of nearly equal height; none ends with a heading, and nothing is cut in itself. */
export function cutIntoParts(body: readonly BodyNode[]): BodyNode[][] {
  const parts: BodyNode[][] = [];
  let length = Infinity;
  for (const node of body) {
    const last = parts.at(-1);
    if (last === undefined || (length >= PART_LENGTH && last.at(-1)?.kind !== 'heading')) {
      parts.push([node]);
      length = 0;
    } else last.push(node);
    for (const block of blocksOf(node)) length += lengthOf(block);
  }
  return parts;
}

/** Browsers look at each part that waits with every picture, but not at those within one that waits: so many wait together. */
const GATHERED = 8;

/** Gathers neighbouring parts. */
export function gatherParts<Part>(parts: readonly Part[]): Part[][] {
  return Array.from({ length: Math.ceil(parts.length / GATHERED) }, (_, at) => parts.slice(at * GATHERED, (at + 1) * GATHERED));
}

function lengthOf({ text, segments }: TextBlock): number {
  return text.length + new Set(segments.flatMap(({ events }) => events)).size * CHIP_LENGTH;
}
