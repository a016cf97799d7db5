import { pointOf } from '../dates/known-date.ts';
import type { ResolvedEvent } from '../events/resolve-event.ts';
import { type DateInText, spanInYear } from './calendar/date-in-text.ts';
import type { LintedText } from './gather-texts.ts';
import type { LintedStory } from './linted-story.ts';
import { eventsAt } from './passage-index.ts';
import { overlaps, spanOf } from './span.ts';

/**
 * The years that a date may mean, the likeliest first: its own; else that of the event which it tells, if it is that
 * event's day; else those of its events, of other dates in the same text, and of the day for which the story holds.
 */
export function yearsOf(date: DateInText, text: LintedText, story: LintedStory): readonly number[] {
  if (date.year !== null) return [date.year];
  const events = eventsAt(text, date, story.passages);
  const told = events.filter((event) => yearsOfEvent(event).some((year) => isDayOf(date, year, event)));
  if (told.length > 0) return unique(told.flatMap(yearsOfEvent));
  return unique([...events.flatMap(yearsOfEvent), ...yearsInText(text), ...yearOfStory(story)]);
}

/** The years in which an event lies: those of its two ends. */
export function yearsOfEvent({ date }: ResolvedEvent): readonly number[] {
  return unique([pointOf(date.from), pointOf(date.to)].flatMap((point) => point?.day.year ?? []));
}

/** A pure cache: a long paragraph has many dates. */
const known = new WeakMap<LintedText, readonly number[]>();

/** The years that the dates of a text have. */
export function yearsInText(text: LintedText): readonly number[] {
  const years = known.get(text) ?? unique(text.dates.flatMap(({ year }) => year ?? []));
  known.set(text, years);
  return years;
}

function isDayOf(date: DateInText, year: number, event: ResolvedEvent): boolean {
  const span = spanInYear(date, year);
  return span !== null && overlaps(span, spanOf(event.date));
}

function yearOfStory({ asOf }: LintedStory): readonly number[] {
  return asOf ? [new Date(asOf.start).getUTCFullYear()] : [];
}

function unique(years: readonly number[]): readonly number[] {
  return [...new Set(years)];
}
