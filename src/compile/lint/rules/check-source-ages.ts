import type { AuthoredSource } from '../../events/authored-event.ts';
import type { ResolvedEvent } from '../../events/resolve-event.ts';
import type { LintedStory, Warn } from '../linted-story.ts';
import { DAY, isVague, type Span, spanOf, spanOfText } from '../span.ts';

/**
 * How long before an event a source may be and still tell of it, in milliseconds: what is sure to come is reported one to
 * three days ahead (a summit confirmed, a guest's departure), and in the west it is still yesterday. What is older is about
 * something else, or has a slip in its date.
 */
const AHEAD = 3 * DAY;

/** Warns where a source is older than what it is a source for. Plans are announced: their sources may be older. */
export function checkSourceAges({ events, asOf }: LintedStory, warn: Warn): void {
  for (const event of events) {
    const span = spanOf(event.date);
    if (event.event.status === 'happened' && !isVague(event.date)) {
      for (const source of event.authored.sources) checkSource(source, span.start - AHEAD, `the event, ${event.event.date.edtf}`, event, warn);
    }
    for (const source of event.authored.since?.sources ?? []) checkSince(source, asOf, event, warn);
  }
}

function checkSource({ date, title }: AuthoredSource, earliest: number, what: string, { event }: ResolvedEvent, warn: Warn): void {
  const span = spanOfText(date?.text);
  if (!date || !span || span.end > earliest) return;
  warn(() => date.place, {
    message: `The source${title === null ? '' : ` “${title}”`} is older than the event \`${event.id}\` that it is a source for.`,
    actual: date.text,
    expected: `a day not before ${what}`,
    hint: hintFor(date.text, event.date.edtf),
  });
}

function checkSince({ date, title }: AuthoredSource, asOf: Span | null, { event }: ResolvedEvent, warn: Warn): void {
  const span = spanOfText(date?.text);
  if (!date || !span || !asOf || span.end > asOf.start) return;
  const day = new Date(asOf.start).toISOString().slice(0, 10);
  warn(() => date.place, {
    message: `The source${title === null ? '' : ` “${title}”`} is older than what it is a source for: \`since\` of the event \`${event.id}\` tells what came after ${day}.`,
    actual: date.text,
    expected: `a day not before ${day}`,
    hint: hintFor(date.text, day),
  });
}

/** Most often the year was not changed. */
function hintFor(written: string, event: string): string {
  const year = /^\d{4}/.exec(event)?.[0];
  const other = year === undefined ? null : written.replace(/^\d{4}/, year);
  const later = other !== null && other !== written && other >= event.slice(0, other.length) ? `Did you mean ${other}? Else look` : 'Look';
  return `${later} whether its date is right; or give a source that tells of it.`;
}
