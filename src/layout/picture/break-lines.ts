import { graphemesOf } from '../graphemes.ts';
import type { Face, Measure } from './typesetter.ts';

/** A text cut into lines. */
export interface BrokenText {
  readonly lines: readonly string[];
  /** False where a word had to be broken because it is wider than a line. */
  readonly whole: boolean;
}

/** Fills lines one after the other; `width` in font sizes. A word wider than a line is broken between graphemes. */
export function breakLines(text: string, face: Face, width: number, measure: Measure): BrokenText {
  const fits = (line: string) => measure.widthOf(line.trimEnd(), face) <= width;
  const pieces = piecesOf(text, measure.breaksIn(text));
  const lines: string[] = [];
  let [line, whole] = ['', true];
  const add = (piece: string) => {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line);
      line = '';
    }
    line += piece;
  };
  for (const piece of pieces) {
    const isWide = !fits(piece);
    whole &&= !isWide;
    for (const part of isWide ? graphemesOf(piece) : [piece]) add(part);
  }
  if (line.trim() !== '') lines.push(line);
  return { lines: lines.map((each) => each.trim()), whole };
}

/** The same number of lines, as even as they come: headlines read better so. */
export function balanceLines(text: string, face: Face, width: number, measure: Measure): BrokenText {
  const greedy = breakLines(text, face, width, measure);
  if (greedy.lines.length < 2 || !greedy.whole) return greedy;
  let best = greedy;
  let [narrow, wide] = [width / 2, width];
  for (let step = 0; step < BALANCING_STEPS; step += 1) {
    const middle = (narrow + wide) / 2;
    const tried = breakLines(text, face, middle, measure);
    if (tried.whole && tried.lines.length === greedy.lines.length) [best, wide] = [tried, middle];
    else narrow = middle;
  }
  return best;
}

/** Halvings of the width: leaves less than a letter's width. */
const BALANCING_STEPS = 6;

function piecesOf(text: string, breaks: readonly number[]): string[] {
  return breaks.map((end, at) => text.slice(breaks[at - 1] ?? 0, end));
}
