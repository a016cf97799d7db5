import { en } from './en.ts';
import type { Phrases } from './phrases.ts';

const CATALOGUES: readonly Phrases[] = [en];

/** The page's words for a story's language (BCP 47); English where we have none for it yet. */
export function findPhrases(language: string): Phrases {
  const primary = language.toLowerCase().split('-')[0];
  return CATALOGUES.find((phrases) => phrases.language === primary) ?? en;
}
