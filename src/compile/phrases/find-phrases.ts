import type { DatePhrases } from './date-phrases.ts';
import { en } from './en.ts';

const CATALOGUES: readonly DatePhrases[] = [en];

/** The words for a story's language (BCP 47); English where there are none for it yet. */
export function findPhrases(language: string): DatePhrases {
  const primary = language.toLowerCase().split('-')[0];
  return CATALOGUES.find((phrases) => phrases.language === primary) ?? en;
}
