import { type DateInText, spanInYear } from '../calendar/date-in-text.ts';
import type { LintedStory, Warn } from '../linted-story.ts';

/** Some countries kept the Julian calendar until 1923, in which 1900 had a 29 February. */
const LAST_JULIAN_YEAR = 1923;

/** A year that has all days that any year has. */
const LEAP_YEAR = 2024;

/** Warns of dates that no calendar has: 31 April 2024, 30 February 2024, 29 February 2023. Without a year, "In April 31 people" may be meant. */
export function checkImpossibleDays({ texts }: LintedStory, warn: Warn): void {
  for (const text of texts) {
    for (const date of text.dates.filter(isImpossible)) {
      const days = new Date(Date.UTC(calendarYear(date), date.month ?? 1, 0)).getUTCDate();
      warn(() => text.placeOf(date), {
        message: 'The text names a day that is not in the calendar.',
        actual: text.text.slice(date.start, date.end),
        expected: `a day from 1 to ${days}`,
        hint: 'Correct the day, the month or the year.',
      });
    }
  }
}

/** Two days the wrong way round are no day's fault. */
function isImpossible(date: DateInText): boolean {
  const { year, day, lastDay } = date;
  return year !== null && day !== null && (lastDay ?? day) >= day && spanInYear(date, calendarYear(date)) === null;
}

function calendarYear({ year }: DateInText): number {
  return year === null || year <= LAST_JULIAN_YEAR ? LEAP_YEAR : year;
}
