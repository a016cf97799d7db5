import { distance } from 'fastest-levenshtein';

/** Share of a word's letters that may differ before "did you mean" turns into a guess. */
const MAX_DIFFERENCE = 0.45;

/** The known word most like `word`, or null where none is near. */
export function findNearestWord(word: string, known: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = Math.max(1, Math.floor(word.length * MAX_DIFFERENCE)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [nearest, least] = [candidate, edits];
  }
  return nearest;
}
