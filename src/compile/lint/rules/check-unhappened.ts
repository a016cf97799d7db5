import type { LintedStory, Warn } from '../linted-story.ts';
import { spanOf } from '../span.ts';

/** Warns of events that have happened, though their date comes after the day for which the story holds. */
export function checkUnhappened({ events, asOf, front }: LintedStory, warn: Warn): void {
  if (!asOf || !front) return;
  for (const { event, date, authored } of events) {
    if (event.status !== 'happened' || spanOf(date).start < asOf.end) continue;
    warn(() => authored.placeOf('date'), {
      message: `The event \`${event.id}\` has happened, but its date comes after the story’s asOf.`,
      actual: event.date.edtf,
      expected: `a date not after ${front.asOf.edtf}`,
      hint: 'Write status: planned; or correct the date, or asOf.',
    });
  }
}
