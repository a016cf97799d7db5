import { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../dates/format-date.ts';
import type { BareDate } from './date-in-text.ts';

/** A date of a text, its year being `year`: in English words for the editor, and as `date:` takes it. */
export function spellDate(date: BareDate, year: number): { readonly words: string; readonly edtf: string } {
  return { words: wordsFor(date, year), edtf: edtfFor(date, year) };
}

function wordsFor({ month, day, lastDay, lastYear }: BareDate, year: number): string {
  if (month === null) return lastYear !== null && lastYear !== year ? `${year}–${lastYear}` : String(year);
  const first = Temporal.PlainDate.from({ year, month, day: day ?? 1 });
  const words = formatDate(first, day === null ? 'month' : 'day', 'en');
  return day !== null && lastDay !== null && lastDay !== day ? words.replace(String(day), `${day}–${lastDay}`) : words;
}

function edtfFor({ month, day, lastDay, lastYear }: BareDate, year: number): string {
  if (month === null) return lastYear !== null && lastYear !== year ? `${year}/${lastYear}` : String(year);
  if (day === null) return `${year}-${pad(month)}`;
  const first = `${year}-${pad(month)}-${pad(day)}`;
  return lastDay !== null && lastDay !== day ? `${first}/${year}-${pad(month)}-${pad(lastDay)}` : first;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
