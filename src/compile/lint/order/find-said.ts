import { SAID_WORDS, type SaidSense } from './said-words.ts';
import type { Stretch } from './sentences.ts';

/** "Last week" in a text. */
export interface SaidPhrase extends Stretch {
  readonly sense: SaidSense;
}

/** A pure cache by language. */
const compiled = new Map<string, RegExp>();

/** Finds the words of a text that date something by the day of writing; `primary` is its language, `en`. Not in languages without spaces. */
export function findSaid(text: string, primary: string): readonly SaidPhrase[] {
  const words = SAID_WORDS[primary];
  if (!words || primary === 'ja' || primary === 'zh') return [];
  const regex = compiled.get(primary) ?? regexOf(Object.keys(words));
  compiled.set(primary, regex);
  return Array.from(text.matchAll(regex)).flatMap((match) => {
    const sense = words[match[0].toLowerCase()];
    return sense ? [{ start: match.index, end: match.index + match[0].length, sense }] : [];
  });
}

function regexOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}’'])`, 'giu');
}
