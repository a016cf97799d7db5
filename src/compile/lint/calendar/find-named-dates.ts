import { type BareDate, dateAt } from './date-in-text.ts';
import { followsYear } from './follows-year.ts';
import type { Lexicon } from './lexicon.ts';

/** What stands round a month's name is looked at this far, in UTF-16 units: no date is longer. */
const WINDOW = 40;

const ORDINAL = '(?:st|nd|rd|th|ère|er|re|º|°|ª|\\.|-го|-ого|-е)?';
const JOIN = '(?:\\s?[–—-]\\s?|\\s(?:and|to|or|und|bis|et|au|y|al|a|e|и|по|та|і|й|до|و|và|đến)\\s(?:the\\s|el\\s|le\\s)?)';

/** "18", "18th of", "18 and 19", "18 de" right before a month. */
const DAYS_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}.,:/–-])(\\d{1,2})${ORDINAL}(?:${JOIN}(\\d{1,2})${ORDINAL})?\\s{0,2}(?:(?:of|de|del|d['’]|ngày)\\s)?$`, 'u');
/** " 18", " 18th, 2024" right after a month, where English has it. */
const DAYS_AFTER = new RegExp(`^\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?:${JOIN}(\\d{1,2})(?:st|nd|rd|th)?)?(?![\\p{L}\\p{N}:%]|[.,]\\d)`, 'u');
/** ", 2024", " 2024", " de 2024", " năm 2024" */
const YEAR_AFTER = /^\.?(,)?\s(?:(?:of|de|del|del año|von|năm)\s)?(\d{4})(?![\p{L}\p{N}]|[.,]\d|['’]?s\b|\s?[–/-]\s?\d)/u;

/** Vietnamese counts its months: "18 tháng 6 năm 2024". */
const VIETNAMESE = /(?<![\p{L}\p{N}.,/-])(?:(\d{1,2})\s)?(?:[Tt]háng|thg)\s(\d{1,2})(?:,?\s(?:năm\s)?(\d{4}))?(?![\p{L}\p{N}]|[.,]\d)/gu;

/** Finds dates whose month is a name, or counted as in Vietnamese. A month without day and year is no date. */
export function findNamedDates(text: string, primary: string, { month: pattern, months }: Lexicon): readonly BareDate[] {
  if (primary === 'vi') return [...text.matchAll(VIETNAMESE)].flatMap((match) => dateAt(match, { day: match[1], month: match[2], year: match[3] }));
  if (!pattern) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const month = months.get(match[0]);
    return month === undefined ? [] : (readRound(text, match.index, match.index + match[0].length, month, primary) ?? []);
  });
}

function readRound(text: string, start: number, end: number, month: number, primary: string): BareDate | null {
  const [before, after] = [text.slice(Math.max(0, start - WINDOW), start), text.slice(end, end + WINDOW)];
  const left = DAYS_BEFORE.exec(before);
  const right = left || primary !== 'en' ? null : DAYS_AFTER.exec(after);
  const days = left ?? right;
  const until = end + (right?.[0].length ?? 0);
  const year = yearAt(text, until, days !== null, primary);
  if (right && !year && !endsDate(text.slice(until, until + WINDOW))) return null;
  if (!days && !year) return null;
  const day = days ? Number(days[1]) : null;
  return { start: left ? start - left[0].length : start, end: year?.end ?? until, year: year?.value ?? null, lastYear: year?.value ?? null, month, day, lastDay: days ? Number(days[2] ?? days[1]) : null };
}

/** In "in June, 2000 people came" the number is no year. */
function yearAt(text: string, at: number, hasDay: boolean, primary: string): { readonly value: number; readonly end: number } | null {
  const match = YEAR_AFTER.exec(text.slice(at, at + WINDOW));
  if (!match) return null;
  const end = at + match[0].length;
  const certain = hasDay || match[1] === undefined;
  return followsYear(text.slice(end, end + WINDOW), primary, certain ? 'likely' : 'open') ? { value: Number(match[2]), end } : null;
}

/** "In May 11 people died": a day in the American way ends a date, or a phrase. */
function endsDate(after: string): boolean {
  return /^(?:[,.;:)\]!?…”"’–—]|\s[–—-]\s|\s\(|$|\s(?:and|as|when|while|after|before|in|at|to|was|is|the|with|by|for|but)\b)/.test(after);
}
