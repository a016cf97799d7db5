import type { ResolvedEvent } from '../../events/resolve-event.ts';
import type { LintedStory, Warn } from '../linted-story.ts';
import { overlaps, spanOf } from '../span.ts';
import { sameTitle, titleWords } from '../title-words.ts';

/** Events that an event is held against, of those that begin next while it lasts: bounds the cost of a story of one long year. */
const MAX_NEIGHBOURS = 50;

/** Warns where two events of the same time have nearly the same title, or the same date and the same passages. */
export function checkDuplicates({ events }: LintedStory, warn: Warn): void {
  const placed = events.map((event, index) => ({ event, index, span: spanOf(event.date), words: titleWords(event.event.title) }));
  const inTime = placed.toSorted((a, b) => (a.span.start < b.span.start ? -1 : Number(a.span.start > b.span.start)) || a.index - b.index);
  for (const [at, first] of inTime.entries()) {
    for (const second of inTime.slice(at + 1, at + 1 + MAX_NEIGHBOURS)) {
      if (!overlaps(first.span, second.span)) break;
      const sameDate = first.span.start === second.span.start && first.span.end === second.span.end;
      if (!sameTitle(first.words, second.words) && !(sameDate && samePassages(first.event, second.event))) continue;
      const [earlier, later] = first.index < second.index ? [first, second] : [second, first];
      report(earlier.event, later.event, warn);
    }
  }
}

function report({ event: other, authored: first }: ResolvedEvent, { event, authored }: ResolvedEvent, warn: Warn): void {
  warn(() => authored.placeOf('title'), {
    message: `This looks like the same event as \`${other.id}\`.`,
    actual: event.title,
    expected: 'each event once',
    hint: `The other is in line ${first.at.line}: “${other.title}”, ${other.date.edtf}. Move the passages and sources there and remove this one; or make the titles differ.`,
  });
}

function samePassages(a: ResolvedEvent, b: ResolvedEvent): boolean {
  return a.event.passages.length > 0 && passageKey(a) === passageKey(b);
}

function passageKey({ event }: ResolvedEvent): string {
  return event.passages.map(({ block, start, end }) => `${block} ${start} ${end}`).join();
}
