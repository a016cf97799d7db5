import { pointOf } from '../dates/known-date.ts';
import type { ResolvedEvent } from '../events/resolve-event.ts';
import { type DateInText, spanInYear } from './calendar/date-in-text.ts';
import type { LintedText } from './gather-texts.ts';
import type { LintedStory } from './linted-story.ts';
import { eventsAt } from './passage-index.ts';
import { isDay, isVague } from './span.ts';

/**
 * The event whose date a day of the article misses by its year alone, or by its month alone, though a passage of that event
 * says it, and no event has that day: one of the two is a slip. Null where there is none.
 */
export function findSlip(date: DateInText, text: LintedText, story: LintedStory): ResolvedEvent | null {
  if (date.year === null || date.day === null || date.lastDay !== date.day) return null;
  const span = spanInYear(date, date.year);
  if (!span || story.dated(span)) return null;
  return eventsAt(text, date, story.passages).find((event) => isDay(event.date) && !isVague(event.date) && differsByOne(date, event)) ?? null;
}

function differsByOne({ year, month, day }: DateInText, { date }: ResolvedEvent): boolean {
  const own = pointOf(date.from)?.day;
  return own !== undefined && own.day === day && (own.month === month) !== (own.year === year);
}
