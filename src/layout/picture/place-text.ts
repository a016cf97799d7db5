import type { TextShape, Tone } from './drawing.ts';
import type { FittedText } from './fit-text.ts';

/** Height of capitals and depth of the baseline in a line's box, in font sizes, as Noto has them. */
const CAPITALS = 0.714;

/** Where a fitted text goes: the top of its box and one of its edges, or its middle. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly tone: Tone;
  /** Which part of each line stands at `x`. */
  readonly at?: 'start' | 'middle' | 'end';
}

const SHARES = { start: 0, middle: 0.5, end: 1 } as const;

/** A fitted text as shapes: each line's capitals in the middle of its share of the height. */
export function placeText({ lines, size, leading, face }: FittedText, { x, y, tone, at = 'start' }: TextPlace): TextShape[] {
  return lines.map(({ text, width }, index) => ({
    kind: 'text',
    text,
    face,
    size,
    tone,
    width,
    x: x - width * SHARES[at],
    y: y + (index + 0.5) * leading * size + (CAPITALS * size) / 2,
  }));
}
