import { findSpoken, type Spoken } from '../../story/spoken.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Phrases } from './phrases.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zhHant } from './zh-hant.ts';
import { zh } from './zh.ts';

/** Each makes the words for a story's own tag, whose digits its sentences have. */
const CATALOGUES = { ar, de, en: () => en, es, fr, ja, ko, ru, uk, vi, zh, 'zh-Hant': zhHant } satisfies Record<Spoken, (locale: string) => Phrases>;

/** The page's words for a story's language (BCP 47); English where we have none for it yet. */
export function findPhrases(language: string): Phrases {
  const phrases = known.get(language) ?? makePhrases(language);
  known.set(language, phrases);
  return phrases;
}

/** A pure cache: each page asks. */
const known = new Map<string, Phrases>();

function makePhrases(language: string): Phrases {
  const spoken = findSpoken(language);
  return spoken === null ? en : CATALOGUES[spoken](language);
}
