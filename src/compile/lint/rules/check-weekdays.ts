import { formatDate } from '../../dates/format-date.ts';
import { Temporal } from 'temporal-polyfill';
import { type DateInText, spanInYear, WEEKDAY_NAMES, type WeekdayInText, weekdayOf } from '../calendar/date-in-text.ts';
import { lexiconOf } from '../calendar/lexicon.ts';
import type { LintedText } from '../gather-texts.ts';
import type { LintedStory, Warn } from '../linted-story.ts';
import { yearsOf } from '../years-of.ts';

/** Before this year the calendar of today did not hold. */
const FIRST_GREGORIAN_YEAR = 1583;

/** A day that has a weekday in a text. */
interface Claim {
  readonly weekday: WeekdayInText;
  readonly month: number;
  readonly day: number;
}

/** Warns where a weekday beside a date is not that of the date; without a year only if it is wrong in all years that may be meant. */
export function checkWeekdays(story: LintedStory, warn: Warn): void {
  for (const text of story.texts) {
    for (const date of text.dates) {
      const years = date.weekdays.length === 0 ? [] : yearsOf(date, text, story);
      for (const claim of claimsOf(date)) checkClaim(claim, years, { text, date, language: story.language }, warn);
    }
  }
}

/** "Tuesday and Wednesday, 18 and 19 June" are two; one weekday with two days, or two with one, say only what the last ones share. */
function claimsOf({ month, day, lastDay, weekdays }: DateInText): readonly Claim[] {
  const [first, last] = [weekdays[0], weekdays.at(-1)];
  if (month === null || day === null || !first || !last) return [];
  if (lastDay === null || lastDay === day) return [{ weekday: last, month, day }];
  return weekdays.length === 2 ? [{ weekday: first, month, day }, { weekday: last, month, day: lastDay }] : [];
}

interface Stage {
  readonly text: LintedText;
  readonly date: DateInText;
  readonly language: string;
}

function checkClaim({ weekday, month, day }: Claim, years: readonly number[], stage: Stage, warn: Warn): void {
  const isRight = (year: number) => year < FIRST_GREGORIAN_YEAR || spanInYear({ ...stage.date, day, lastDay: day }, year) === null || weekdayOf(year, month, day) === weekday.weekday;
  const [year] = years;
  if (year === undefined || years.some(isRight)) return;
  const { text, date, language } = stage;
  const stretch = { start: Math.min(weekday.start, date.start), end: Math.max(weekday.phraseEnd, date.end) };
  const written = text.text.slice(stretch.start, stretch.end);
  const right = withWeekday(text.text, stretch, weekday, weekdayOf(year, month, day), language);
  const said = Temporal.PlainDate.from({ year, month, day });
  warn(() => text.placeOf(stretch), {
    message: `The weekday does not match the date: ${formatDate(said, 'day', 'en')} is a ${WEEKDAY_NAMES[weekdayOf(year, month, day)] ?? ''}.`,
    actual: written,
    expected: right,
    hint: `Write: ${right}; or, if the weekday is right, another date: ${nearestDays(said, weekday.weekday, language)}`,
  });
}

type Stretch = Readonly<Record<'start' | 'end', number>>;

/** The words of a stretch with another weekday. Russian: "в среду", but "во вторник". */
function withWeekday(text: string, { start, end }: Stretch, wrong: Stretch, weekday: number, language: string): string {
  const [before, after] = [text.slice(start, wrong.start), text.slice(wrong.end, end)];
  const governed = /(?<!\p{L})(?:во?|у)\s$/u.test(text.slice(Math.max(0, wrong.start - 4), wrong.start));
  const right = before + nameLike(text.slice(wrong.start, wrong.end), weekday, governed, language) + after;
  return right.replace(/(?<!\p{L})во?(?=\sвторник)/u, 'во').replace(/(?<!\p{L})во(?=\s(?!вторник))/u, 'в');
}

/** The right weekday as long, or short, and with as large a letter as the wrong one; `governed` by a word that asks for a case. */
function nameLike(wrong: string, weekday: number, governed: boolean, language: string): string {
  const { weekdays, shortWeekdays } = lexiconOf(language);
  const names = [...weekdays].filter(([, number]) => number === weekday).map(([name]) => name);
  // Chinese, Japanese and Korean name it by one character.
  if (/^[\u3000-\u9fff\uac00-\ud7af]$/.test(wrong)) return (names.find((name) => shortWeekdays.has(name)) ?? names[0] ?? '').slice(-1);
  const alike = names.filter((name) => shortWeekdays.has(name) === shortWeekdays.has(wrong));
  const cased = alike.filter((name) => isCapital(name) === isCapital(wrong));
  // Other cases come after the name itself.
  return (governed ? cased.at(-1) : cased[0]) ?? alike[0] ?? names[0] ?? '';
}

function isCapital(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

/** The days with that weekday right before and after. */
function nearestDays(day: Temporal.PlainDate, weekday: number, language: string): string {
  const back = (weekdayOf(day.year, day.month, day.day) - weekday + 7) % 7;
  return [day.subtract({ days: back }), day.add({ days: 7 - back })].map((near) => formatDate(near, 'day', language)).join(' or ');
}
