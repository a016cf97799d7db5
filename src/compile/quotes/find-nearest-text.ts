import { distance } from 'fastest-levenshtein';
import { BLOCK_BREAK, stretchAt, type Haystack, type Stretch } from './haystack.ts';

/** Longest text compared letter by letter, in UTF-16 units: the comparison takes the product of both lengths. */
const MAX_COMPARED = 400;

/** A word found more often than this says too little about a place. */
const MAX_FREQUENCY = 200;

/** Places compared letter by letter, for one quote. */
const MAX_COMPARISONS = 8;

/** How many words fewer or more than the quote a text may have: one was left out, or put in. */
const LENGTHS = [0, 1, -1];

/** Share of letters that must agree before a text is shown as the nearest. */
const MIN_LIKENESS = 0.5;

/** Finds the stretch of the article most like a (comparable) quote; null where nothing is near. */
export type FindNearest = (quote: string) => Stretch | null;

interface Word {
  readonly start: number;
  readonly end: number;
  /** Where the block of the word ends. */
  readonly blockEnd: number;
}

/** Prepares the search: an index of all words, made at the first call only. */
export function nearestFinder(haystack: Haystack): FindNearest {
  let index: ReturnType<typeof indexWords> | null = null;
  return (quote) => {
    index ??= indexWords(haystack.text);
    return findNearest(haystack, index, quote);
  };
}

function indexWords(text: string): { readonly words: readonly Word[]; readonly places: ReadonlyMap<string, readonly number[]> } {
  const words: Word[] = [];
  const places = new Map<string, number[]>();
  let blockStart = 0;
  for (const block of text.split(BLOCK_BREAK)) {
    for (const { index, 0: word } of block.matchAll(/\S+/g)) {
      const key = keyOf(word);
      const known = places.get(key);
      if (known) known.push(words.length);
      else places.set(key, [words.length]);
      words.push({ start: blockStart + index, end: blockStart + index + word.length, blockEnd: blockStart + block.length });
    }
    blockStart += block.length + BLOCK_BREAK.length;
  }
  return { words, places };
}

function findNearest(haystack: Haystack, { words, places }: ReturnType<typeof indexWords>, quote: string): Stretch | null {
  const quoteWords = quote.slice(0, MAX_COMPARED).split(' ');
  const count = quote.split(' ').length;
  let best: { readonly likeness: number; readonly stretch: Stretch | null } = { likeness: MIN_LIKENESS, stretch: null };
  for (const first of likelyStarts(quoteWords, places)) {
    for (const more of LENGTHS) {
      const whole = windowAt(words, Math.max(0, first), count + more);
      if (!whole) continue;
      const window = trimWindow(haystack.text, whole, quote);
      const likeness = compare(haystack.text.slice(...window), quote);
      if (likeness > best.likeness) best = { likeness, stretch: stretchAt(haystack, ...window) };
    }
  }
  return best.stretch;
}

/** Words at which the quote would begin if some of its rarer words were meant, the likeliest first. */
function likelyStarts(quoteWords: readonly string[], places: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const votes = new Map<number, number>();
  for (const [index, word] of quoteWords.entries()) {
    const found = places.get(keyOf(word)) ?? [];
    if (found.length > MAX_FREQUENCY) continue;
    for (const place of found) votes.set(place - index, (votes.get(place - index) ?? 0) + 1 / found.length);
  }
  const ranked = [...votes].toSorted(([, a], [, b]) => b - a);
  return ranked.slice(0, MAX_COMPARISONS).map(([start]) => start);
}

/** So many words from a word on, within its block. */
function windowAt(words: readonly Word[], first: number, count: number): readonly [from: number, to: number] | null {
  const start = words[first];
  const last = words[Math.min(words.length, first + count) - 1];
  return start && last ? [start.start, Math.min(last.end, start.blockEnd)] : null;
}

/** The window without punctuation at its ends that the quote has not either. */
function trimWindow(text: string, [from, to]: readonly [number, number], quote: string): readonly [from: number, to: number] {
  const window = text.slice(from, to);
  const before = /^[\p{L}\p{N}]/u.test(quote) ? (/^[^\p{L}\p{N}]+/u.exec(window)?.[0].length ?? 0) : 0;
  const after = /[\p{L}\p{N}]$/u.test(quote) ? (/[^\p{L}\p{N}\p{M}]+$/u.exec(window)?.[0].length ?? 0) : 0;
  return before + after < window.length ? [from + before, to - after] : [from, to];
}

/** 1 for the same text, 0 for nothing in common. */
function compare(a: string, b: string): number {
  const [left, right] = [a.slice(0, MAX_COMPARED), b.slice(0, MAX_COMPARED)];
  return 1 - distance(left.toLowerCase(), right.toLowerCase()) / Math.max(left.length, right.length, 1);
}

/** A word without its punctuation and capitals. */
function keyOf(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
