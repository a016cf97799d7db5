import { type BareDate, dateAt } from './date-in-text.ts';

const ISO = /(?<![\p{L}\p{N}./-])(\d{4})-(\d{2})-(\d{2})(?![\p{L}\p{N}/-])/gu;
const DOTTED = /(?<![\p{L}\p{N}./-])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?![\p{L}\p{N}/-]|[.,]\d)/gu;
const SLASHED = /(?<![\p{L}\p{N}./-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\p{L}\p{N}/-]|[.,]\d)/gu;

/** Languages in which 4/6/2024 is the fourth of June for everybody; in English it depends on the reader. */
const DAY_FIRST = new Set(['fr', 'es', 'it', 'pt', 'vi', 'ar', 'ru', 'uk', 'de', 'pl', 'nl']);

/** Finds dates in figures: 2024-06-18, 18.6.2024, and 18/6/2024 where that has one meaning. */
export function findNumericDates(text: string, primary: string): readonly BareDate[] {
  const dayFirst = [...text.matchAll(DOTTED), ...(DAY_FIRST.has(primary) ? text.matchAll(SLASHED) : [])];
  const iso = Array.from(text.matchAll(ISO), (match) => dateAt(match, { year: match[1], month: match[2], day: match[3] }));
  return [...iso, ...dayFirst.map((match) => dateAt(match, { year: match[3], month: match[2], day: match[1] }))].flat();
}
