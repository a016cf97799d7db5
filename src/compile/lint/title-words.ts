import { distance } from 'fastest-levenshtein';

/** How alike two titles must be, of 1, where one has a word more. */
const MIN_LIKENESS = 0.85;

/** Words in which two titles may differ, each by a slip. */
const MAX_SLIPS = 2;

/** Letters of a word that stay, and that may be added to it: "meet", "meets", "meeting". */
const MIN_STEM = 4;
const MAX_ENDING = 3;

/** Names and numbers are short; a slip in a word this long is a slip. */
const MIN_SLIP = 5;

/** Words that change nothing, in the languages of our catalogues. */
const SMALL = new Set(['a', 'an', 'the', 'of', 'in', 'at', 'on', 'to', 'and', 'der', 'die', 'das', 'des', 'und', 'le', 'la', 'les', 'de', 'du', 'et', 'el', 'los', 'las', 'y', 'в', 'на', 'и', 'у', 'та', 'і']);

/** A title's words in small letters, without marks and small words. */
export function titleWords(title: string): readonly string[] {
  return (title.normalize('NFC').toLowerCase().replace(/['’]s(?!\p{L})/gu, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word));
}

/** Whether two titles are the same but for order, small words, slips and endings. Other numbers, or another short word, make another title. */
export function sameTitle(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0 || Math.abs(a.length - b.length) > 1) return false;
  const [onlyA, onlyB] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
  if (onlyA.length === onlyB.length) return onlyA.length <= MAX_SLIPS && onlyA.every((word, index) => isSlip(word, onlyB[index] ?? ''));
  const more = [...onlyA, ...onlyB];
  return more.length === 1 && !/\p{N}/u.test(more.join('')) && likeness(a.join(' '), b.join(' ')) >= MIN_LIKENESS;
}

/** "arrives" and "arrived", "meet" and "meets"; not "north" and "south", "1st" and "2nd". */
function isSlip(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (/\p{N}/u.test(a + b)) return false;
  if (shorter.length >= MIN_STEM && longer.startsWith(shorter) && longer.length - shorter.length <= MAX_ENDING) return true;
  return shorter.length >= MIN_SLIP && distance(a, b) <= Math.floor(shorter.length / MIN_SLIP);
}

function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return 1 - distance(a, b) / longer;
}
