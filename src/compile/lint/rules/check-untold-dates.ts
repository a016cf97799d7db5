import { type DateInText, spanInYear } from '../calendar/date-in-text.ts';
import { findSlip } from '../find-slip.ts';
import { spellDate } from '../calendar/spell-date.ts';
import type { LintedText } from '../gather-texts.ts';
import { knownDates } from '../known-dates.ts';
import type { LintedStory, Warn } from '../linted-story.ts';
import { eventsAt, type PassageIndex } from '../passage-index.ts';
import type { Span } from '../span.ts';
import { makeSpanSet } from '../span-set.ts';
import { yearsInText, yearsOfEvent } from '../years-of.ts';

/** A date of the article with its year. */
interface Untold {
  readonly text: LintedText;
  readonly date: DateInText;
  readonly year: number;
  count: number;
}

/**
 * Warns of dates and years of the article that no event has. Known without an event are dates that the editor has dealt
 * with elsewhere: in the texts of events, in the front matter, and, to the month or day, in the dates of sources. Quotes in
 * blocks of their own, and words in italics, are someone else's.
 */
export function checkUntoldDates(story: LintedStory, warn: Warn): void {
  if (!story.whole) return;
  const known = knownDates(story);
  const untold = new Map<string, Untold>();
  const quoted = new Set(story.article?.body.flatMap((node) => (node.kind === 'quote' ? node.blocks : [])));
  for (const text of story.texts.filter(({ block }) => block !== null && !quoted.has(block))) {
    const isTitle = makeSpanSet(italicsOf(text));
    for (const date of text.dates) {
      const year = isTitle(date) ? null : certainYear(date, text, story.passages);
      const span = year === null ? null : spanInYear(date, year);
      if (year === null || span === null || known(date, span) || findSlip(date, text, story)) continue;
      const before = untold.get(`${span.start} ${span.end}`);
      if (before) before.count += 1;
      else untold.set(`${span.start} ${span.end}`, { text, date, year, count: 1 });
    }
  }
  for (const each of untold.values()) report(each, warn);
}

function report({ text, date, year, count }: Untold, warn: Warn): void {
  const { words, edtf } = spellDate(date, year);
  warn(() => text.placeOf(date), {
    message: `The article speaks of ${words}${count === 1 ? '' : `, ${count} times`}; no event has this date.`,
    actual: text.text.slice(date.start, date.end),
    expected: `an event with the date ${edtf}`,
    hint: 'Add the event, or correct the date; if it is no event, name the date in the summary or among the sources of the event that it belongs to.',
  });
}

/** Without a year it is certain only inside a passage, or beside a date that has one; and where all agree. */
function certainYear(date: DateInText, text: LintedText, index: PassageIndex): number | null {
  if (date.year !== null) return date.year;
  const events = eventsAt(text, date, index);
  const years = new Set(events.length > 0 ? events.flatMap(yearsOfEvent) : yearsInText(text));
  const [only = null] = years;
  return years.size === 1 ? only : null;
}

/** In italics stand titles of works. */
function italicsOf({ block }: LintedText): readonly Span[] {
  let end = 0;
  return (block?.runs ?? []).flatMap(({ text, marks }) => {
    end += text.length;
    return marks.some(({ kind }) => kind === 'emphasis') ? [{ start: end - text.length, end }] : [];
  });
}
