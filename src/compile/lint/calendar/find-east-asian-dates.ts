import { type BareDate, dateAt } from './date-in-text.ts';

/** 2024年6月18日, 6月18日, 2024年6月; a year alone is found by `find-years.ts`. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  ko: /(?<![\p{N}.,])(?:(\d{4})년\s?)?(\d{1,2})월(?:\s?(\d{1,2})일)?/gu,
  other: /(?<![\p{N}.,])(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日号號])?/gu,
};

/** Finds dates as Chinese, Japanese and Korean write them. A month without day and year is no date. */
export function findEastAsianDates(text: string, primary: string): readonly BareDate[] {
  const pattern = PATTERNS[primary] ?? PATTERNS['other'];
  return pattern ? [...text.matchAll(pattern)].flatMap((match) => dateAt(match, { year: match[1], month: match[2], day: match[3] })) : [];
}
