import { findSpoken, type Spoken } from '../../story/spoken.ts';
import { ar } from './ar.ts';
import type { DatePhrases } from './date-phrases.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zhHant } from './zh-hant.ts';
import { zh } from './zh.ts';

const CATALOGUES = { ar, de, en, es, fr, ja, ko, ru, uk, vi, zh, 'zh-Hant': zhHant } satisfies Record<Spoken, DatePhrases>;

/** The words for a story's language (BCP 47), with its own digits in gaps; English where there are none for it yet. */
export function findPhrases(language: string): DatePhrases {
  const spoken = findSpoken(language);
  return spoken === null ? en : { ...CATALOGUES[spoken], language };
}
