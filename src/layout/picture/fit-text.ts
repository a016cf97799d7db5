import { graphemesOf } from '../graphemes.ts';
import { balanceLines, breakLines } from './break-lines.ts';
import type { Face, Measure } from './typesetter.ts';

/** The room for a text. Lengths in CSS pixels. */
export interface TextRoom {
  readonly width: number;
  readonly height: number;
  readonly face: Face;
  /** Font sizes to try, largest first. */
  readonly sizes: readonly number[];
  /** From baseline to baseline, in font sizes. */
  readonly leading: number;
  /** Whether lines are made equally long. */
  readonly balanced?: boolean;
}

/** A text that fits its room. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly { readonly text: string; readonly width: number }[];
  /** What it takes of the room's height. */
  readonly height: number;
  readonly leading: number;
  readonly face: Face;
}

/** Longest text that is looked at, in UTF-16 units: several times what any room holds. */
const LONGEST = 600;

/** The largest size at which a text fits its room with no word broken; else the smallest, cut at a grapheme with "…". */
export function fitText(text: string, room: TextRoom, measure: Measure): FittedText {
  const start = beginningOf(text);
  const smallest = room.sizes.at(-1) ?? 1;
  const size = start === text ? room.sizes.find((each) => isRoomy(start, room, each, measure)) : undefined;
  if (size === undefined) return finish(cutLines(start, text, room, smallest, measure), smallest, room, measure);
  const broken = (room.balanced ? balanceLines : breakLines)(start, room.face, room.width / size, measure);
  return finish(broken.lines, size, room, measure);
}

function beginningOf(text: string): string {
  return text.length <= LONGEST ? text : graphemesOf(text.slice(0, LONGEST)).slice(0, -1).join('');
}

function isRoomy(text: string, room: TextRoom, size: number, measure: Measure): boolean {
  const { lines, whole } = breakLines(text, room.face, room.width / size, measure);
  return whole && lines.length <= linesIn(room, size);
}

function linesIn({ height, leading }: TextRoom, size: number): number {
  return Math.max(0, Math.floor(height / (leading * size) + 1e-9));
}

/** At the smallest size words may be broken; what is left over goes, and "…" says so. */
function cutLines(start: string, text: string, room: TextRoom, size: number, measure: Measure): string[] {
  const width = room.width / size;
  const { lines } = breakLines(start, room.face, width, measure);
  const most = linesIn(room, size);
  if (lines.length <= most && start === text) return [...lines];
  const kept = lines.slice(0, most);
  const last = kept.pop();
  return last === undefined ? [] : [...kept, endWithDots(last, room.face, width, measure)];
}

function endWithDots(line: string, face: Face, width: number, measure: Measure): string {
  const graphemes = graphemesOf(line);
  for (let length = graphemes.length; length > 0; length -= 1) {
    const cut = `${graphemes.slice(0, length).join('').replace(/[\s,;:–—-]+$/u, '')}…`;
    if (measure.widthOf(cut, face) <= width) return cut;
  }
  return '…';
}

/** A single letter wider than its room is left out: nothing reaches beyond the room. */
function finish(lines: readonly string[], size: number, { face, leading, width }: TextRoom, measure: Measure): FittedText {
  const set = lines.map((text) => ({ text, width: measure.widthOf(text, face) * size })).filter((line) => line.width <= width + 0.01);
  return { size, face, leading, lines: set, height: set.length * leading * size };
}
