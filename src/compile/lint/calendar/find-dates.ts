import type { BareDate, DateInText } from './date-in-text.ts';
import { findEastAsianDates } from './find-east-asian-dates.ts';
import { findNamedDates } from './find-named-dates.ts';
import { findNumericDates } from './find-numeric-dates.ts';
import { findWeekdays } from './find-weekdays.ts';
import { findYears } from './find-years.ts';
import { lexiconOf, primaryOf } from './lexicon.ts';

/** Languages that write 2024年6月18日 or 2024년 6월 18일. */
const EAST_ASIAN = new Set(['ja', 'ko', 'zh', 'yue']);

/** Arabic and Persian digits: as many UTF-16 units as ours, so that offsets stay. */
const OTHER_DIGITS = /[٠-٩۰-۹]/g;

/** Finds the dates that a text in a language (BCP 47) speaks of, in order, with the weekdays beside them. Time: linear in the text. */
export function findDates(text: string, language: string): readonly DateInText[] {
  const plain = text.replace(OTHER_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  // Nearly all texts of events have no digit: they cost nothing.
  if (!/\d/.test(plain)) return [];
  const primary = primaryOf(language);
  const lexicon = lexiconOf(language);
  const whole = EAST_ASIAN.has(primary) ? findEastAsianDates(plain, primary) : findNamedDates(plain, primary, lexicon);
  const dates = withoutOverlaps([...whole, ...findNumericDates(plain, primary)]);
  const years = findYears(plain, primary).filter((year) => !isInside(year, dates));
  const found: DateInText[] = [];
  for (const date of withoutOverlaps([...dates, ...years])) found.push({ ...date, weekdays: findWeekdays(plain, date, primary, lexicon) });
  return found;
}

function withoutOverlaps(dates: readonly BareDate[]): readonly BareDate[] {
  let end = 0;
  return dates.toSorted((a, b) => a.start - b.start || b.end - a.end).filter((date) => {
    if (date.start < end) return false;
    end = date.end;
    return true;
  });
}

/** `dates` are in order and do not overlap. */
function isInside(year: BareDate, dates: readonly BareDate[]): boolean {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.end ?? 0) <= year.start) low = middle + 1;
    else high = middle;
  }
  return (dates[low]?.start ?? Infinity) < year.end;
}
