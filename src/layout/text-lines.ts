import { graphemesOf } from './graphemes.ts';

/** Widths of characters in ems, on the generous side of the sans faces that systems have (DejaVu Sans is the widest). */
const NARROW = 0.36;
const WIDE = 1;
const CAPITAL = 0.76;
const OTHER = 0.63;
const BROAD = 0.72;

const IS_NARROW = /^[\s.,;:!|'’‘()[\]{}iIjlftr·–-]/u;
const IS_BROAD = /^[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const IS_WIDE = /^[mwMW@%&—…жшщюыфЖШЩЮЫФМм\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uff60]/u;
const IS_CAPITAL = /^\p{Lu}/u;
/** Between these a line may end without a space. */
const BREAKS_ANYWHERE = /^[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\u3000-\u303f\uff00-\uff60]/u;
/** But none begins with these. */
const NEVER_FIRST = /^[\p{Pe}\p{Pf}\p{Po}ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u;

/** How wide a text is at most on one line, in ems of its type. */
export function emsIn(text: string): number {
  return graphemesOf(text).reduce((sum, grapheme) => sum + widthOf(grapheme), 0);
}

/** How many lines a text takes at most, set in a column that is `ems` of its type wide. An estimate that needs no font. */
export function countLines(text: string, ems: number): number {
  let [lines, used] = [1, 0];
  for (const { width, space } of measureWords(text)) {
    if (used > 0 && used + width - space > ems) [lines, used] = [lines + 1, 0];
    used += width;
    // A word longer than a line is broken anywhere.
    for (; used - space > ems; used -= ems) lines += 1;
  }
  return lines;
}

/** A word with the space after it, in ems. */
interface MeasuredWord {
  readonly width: number;
  readonly space: number;
}

/** The last texts that were measured: each is asked of at several widths, one right after the other. A pure cache. */
const measured = new Map<string, readonly MeasuredWord[]>();
const MOST_MEASURED = 64;

function measureWords(text: string): readonly MeasuredWord[] {
  const known = measured.get(text);
  if (known) return known;
  const words = wordsOf(text).map((word) => ({ width: word.reduce((sum, grapheme) => sum + widthOf(grapheme), 0), space: spaceAfter(word) }));
  if (measured.size >= MOST_MEASURED) measured.clear();
  measured.set(text, words);
  return words;
}

/** Room for a text: lines, their width in ems, and what stands before the text on the first one. */
export interface LineRoom {
  readonly lines: number;
  readonly ems: number;
  readonly before?: string;
}

/** A text, cut by `cut` to the most graphemes with which it takes its room at most; whole where it fits. */
export function fitLines(text: string, { lines, ems, before = '' }: LineRoom, cut: (text: string, most: number) => string): string {
  const fits = (shown: string) => countLines(before + shown, ems) <= lines;
  if (lines < 1) return '';
  if (fits(text)) return text;
  let [least, most] = [1, graphemesOf(text).length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(cut(text, middle))) least = middle;
    else most = middle - 1;
  }
  return cut(text, least);
}

/** Shares `room` lines among texts that need `needs`: nobody gets more than it needs, and what one leaves the others get. */
export function shareLines(needs: readonly number[], room: number): number[] {
  const shares = needs.map(() => 0);
  for (let left = room; left > 0; ) {
    const hungry = needs.map((need, at) => (shares[at]! < need ? at : -1)).filter((at) => at >= 0);
    if (hungry.length === 0) break;
    for (const at of hungry.slice(0, left)) shares[at]! += 1;
    left -= Math.min(left, hungry.length);
  }
  return shares;
}

/** Words with the space after them; letters of scripts that break anywhere each count as a word. */
function wordsOf(text: string): string[][] {
  const words: string[][] = [];
  let open = false;
  for (const grapheme of graphemesOf(text)) {
    const anywhere = BREAKS_ANYWHERE.test(grapheme);
    if (words.length > 0 && ((open && !anywhere) || (anywhere && NEVER_FIRST.test(grapheme)))) words.at(-1)?.push(grapheme);
    else words.push([grapheme]);
    open = !anywhere && !isSpace(grapheme) && grapheme !== '-' && grapheme !== '–';
  }
  return words;
}

function spaceAfter(word: readonly string[]): number {
  const last = word.at(-1) ?? '';
  return isSpace(last) ? widthOf(last) : 0;
}

function isSpace(grapheme: string): boolean {
  return /^\s$/u.test(grapheme) && grapheme !== '\u00A0';
}

/** By grapheme; there are few. A pure cache. */
const widths = new Map<string, number>();

function widthOf(grapheme: string): number {
  const width = widths.get(grapheme) ?? findWidth(grapheme);
  if (grapheme.length === 1) widths.set(grapheme, width);
  return width;
}

function findWidth(grapheme: string): number {
  if (IS_NARROW.test(grapheme)) return NARROW;
  if (IS_WIDE.test(grapheme)) return WIDE;
  if (IS_CAPITAL.test(grapheme)) return CAPITAL;
  return IS_BROAD.test(grapheme) ? BROAD : OTHER;
}
