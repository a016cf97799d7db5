import type { LintedStory, Warn } from '../linted-story.ts';
import { spanOf } from '../span.ts';

/** Warns of planned events whose date has passed on the editor's clock, and of which nothing is said since. */
export function checkPassedPlans({ events, today, environment }: LintedStory, warn: Warn): void {
  if (!today) return;
  for (const { event, date, authored } of events) {
    if (event.status !== 'planned' || authored.since !== null || spanOf(date).end > today.start) continue;
    warn(() => authored.placeOf('date'), {
      message: `The event \`${event.id}\` is still planned, but its date has passed.`,
      actual: event.date.edtf,
      expected: `a date not before today, ${environment.today ?? ''}, or \`since\``,
      hint: 'Say what became of it: since: { text: …, sources: [ … ] }; or write status: happened and a later asOf.',
    });
  }
}
