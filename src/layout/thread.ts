/** A box on screen; CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The bracket's distance from the article, and how far its ends turn towards the words; CSS pixels. */
const GAP = 18;
const HOOK = 6;

/**
 * The thread from a passage to its card, as SVG path data: a bracket beside the passage's lines, then a curve through the
 * gutter to the card's number. It stays between the two columns, so it never crosses a word. `column` is the article's box,
 * `number` that of the card's number; either side may be the left one. Null where one of the two is not on screen.
 */
export function drawThread(passage: Box, column: Box, number: Box, view: Box): string | null {
  const top = Math.max(passage.top, view.top);
  const bottom = Math.min(passage.bottom, view.bottom);
  const end = middle(number.top, number.bottom);
  if (bottom - top < HOOK || end < view.top || end > view.bottom) return null;
  const toRight = number.left >= column.right;
  const side = toRight ? 1 : -1;
  const from = toRight ? column.right + GAP : column.left - GAP;
  const to = toRight ? number.left - HOOK : number.right + HOOK;
  if ((to - from) * side < GAP) return null;
  const start = middle(top, bottom);
  const bend = middle(from, to);
  return [
    `M${round(from - HOOK * side)} ${round(top)}H${round(from)}V${round(bottom)}H${round(from - HOOK * side)}`,
    `M${round(from)} ${round(start)}C${round(bend)} ${round(start)} ${round(bend)} ${round(end)} ${round(to)} ${round(end)}`,
  ].join('');
}

function middle(a: number, b: number): number {
  return (a + b) / 2;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
