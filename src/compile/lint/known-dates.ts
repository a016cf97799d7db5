import { type DateInText, spanInYear } from './calendar/date-in-text.ts';
import { findDates } from './calendar/find-dates.ts';
import type { LintedText } from './gather-texts.ts';
import type { LintedStory } from './linted-story.ts';
import { eventsAt, type PassageIndex } from './passage-index.ts';
import { endsOfText, type Span, spanOf, spanOfText } from './span.ts';
import { makeSpanSet } from './span-set.ts';
import { yearsOfEvent } from './years-of.ts';

/** Whether the editor has dealt with a date of the article. */
export type IsKnown = (date: DateInText, span: Span) => boolean;

/** Gathers the dates of events, of their texts and sources, of the front matter, and where eras begin and end. */
export function knownDates(story: LintedStory): IsKnown {
  const sources = story.authored.flatMap((event) => [...event.sources, ...(event.since?.sources ?? [])]);
  const inTexts = story.texts.filter(({ event }) => event !== null).flatMap((text) => text.dates.flatMap((date) => spansOf(date, text, story.passages)));
  const inTitles = sources.flatMap(({ title }) => (title === null ? [] : spansIn(title, story.language)));
  const broad = makeSpanSet([...story.events.map(({ date }) => spanOf(date)), ...inTexts, ...inTitles, ...spansOfFront(story)]);
  const exact = makeSpanSet(sources.flatMap(({ date }) => spanOfText(date?.text) ?? []));
  // A source of 2023 does not make 2023 the year of an event; one of 17 June makes 17 June the day of an announcement.
  return (date, span) => broad(span) || (date.month !== null && exact(span));
}

function spansOfFront({ article, front, asOf, language }: LintedStory): readonly Span[] {
  const eras = (article?.front?.eras ?? []).flatMap(({ date }) => endsOfText(date?.text));
  const days = [front?.published?.iso, front?.modified?.iso, ...(front?.corrections ?? []).map(({ date }) => date.edtf)];
  const basis = front?.basis ? spansIn(front.basis.text, language) : [];
  return [...eras, ...days.flatMap((day) => spanOfText(day?.slice(0, 10)) ?? []), ...basis, ...(asOf ? [asOf] : [])];
}

/** The dates of a text that have their year. */
function spansIn(text: string, language: string): readonly Span[] {
  return findDates(text, language).flatMap((date) => (date.year === null ? [] : (spanInYear(date, date.year) ?? [])));
}

function spansOf(date: DateInText, text: LintedText, index: PassageIndex): readonly Span[] {
  const years = date.year === null ? eventsAt(text, date, index).flatMap(yearsOfEvent) : [date.year];
  return years.flatMap((year) => spanInYear(date, year) ?? []);
}
