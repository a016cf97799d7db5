import type { SourceFile } from '../compiled.ts';
import type { Place } from '../report.ts';

/** A file that words are looked for in. */
export interface SearchedFile {
  readonly text: string;
  /** Where each line begins in `text`. */
  readonly lineStarts: readonly number[];
}

/** Words of a value, and what of the value stands before them. */
export interface WordsInValue {
  readonly before: string;
  readonly words: string;
}

/** The address of a link in Markdown: no words of the article. */
const LINK_ADDRESS = /\]\([^\s)]*/g;

/** Makes a file ready to be searched; addresses of links are blanked, so that no word is found in them. */
export function searchedFile({ text }: SourceFile): SearchedFile {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { text: text.replace(LINK_ADDRESS, (address) => ' '.repeat(address.length)), lineStarts };
}

/**
 * Where words stand in the file, though their value was unfolded, unquoted or stripped of Markdown: their first word is
 * counted in the value up to there, and as many are counted off in the file, from the value's own place on.
 * That place itself comes back where the word is written in another way (an escape).
 */
export function locateWords(file: SearchedFile, from: Place, { before, words }: WordsInValue): Place {
  const [word = ''] = words.split(/\s/, 1);
  let at = (file.lineStarts[from.line - 1] ?? 0) + from.column - 2;
  for (let left = countWord(before + word, word); left > 0; left -= 1) {
    at = file.text.indexOf(word, at + 1);
    if (at === -1) return from;
  }
  return { ...from, ...positionOf(file, Math.max(0, at)) };
}

function countWord(text: string, word: string): number {
  if (word === '') return 0;
  let count = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) count += 1;
  return count;
}

function positionOf({ lineStarts }: SearchedFile, at: number): Pick<Place, 'line' | 'column'> {
  let [low, high] = [0, lineStarts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? Infinity) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (lineStarts[low] ?? 0) + 1 };
}
