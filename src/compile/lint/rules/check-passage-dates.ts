import { spellDate } from '../calendar/spell-date.ts';
import { findSlip } from '../find-slip.ts';
import type { LintedStory, Warn } from '../linted-story.ts';

/** Warns where a passage says the day of its event with another month, or another year. */
export function checkPassageDates(story: LintedStory, warn: Warn): void {
  for (const text of story.texts.filter(({ block }) => block !== null)) {
    for (const date of text.dates) {
      const slip = findSlip(date, text, story);
      if (!slip || date.year === null) continue;
      const { words, edtf } = spellDate(date, date.year);
      warn(() => text.placeOf(date), {
        message: `A passage of the event \`${slip.event.id}\` says ${words}, but the event’s date is ${slip.event.date.edtf}.`,
        actual: text.text.slice(date.start, date.end),
        expected: slip.event.date.text,
        hint: `Correct the words; or write date: ${edtf} in line ${slip.authored.placeOf('date').line}.`,
      });
    }
  }
}
