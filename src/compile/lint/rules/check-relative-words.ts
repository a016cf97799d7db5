import type { ResolvedEvent } from '../../events/resolve-event.ts';
import { type DateInText, spanInYear } from '../calendar/date-in-text.ts';
import { primaryOf } from '../calendar/lexicon.ts';
import type { LintedText } from '../gather-texts.ts';
import type { LintedStory, Warn } from '../linted-story.ts';
import { findOrder } from '../order/find-order.ts';
import { findSaid } from '../order/find-said.ts';
import { fitsOrder } from '../order/fits-order.ts';
import { sentenceAt, sentencesOf, type Stretch } from '../order/sentences.ts';
import { spanMeant } from '../order/span-meant.ts';
import { tellGap } from '../order/tell-gap.ts';
import { isVague, overlaps, type Span, spanOf } from '../span.ts';

/** Furthest that a passage, or a date, may stand from such words, in UTF-16 units: further on they may speak of something else. */
const AT_ONCE = 3;

/** Words that count from the day of the story: where they stand, and whether a date may be what they mean. */
interface Relative extends Stretch {
  readonly fits: (date: Span) => boolean;
}

/**
 * Warns where words that count from the day of the story ("five years ago", "last week") contradict the date of the event
 * told there: they begin the sentence, and its passage begins with them or follows at once; or they stand beside its date.
 */
export function checkRelativeWords(story: LintedStory, warn: Warn): void {
  const { asOf } = story;
  if (!asOf) return;
  const primary = primaryOf(story.language);
  for (const text of story.texts.filter(({ block }) => block !== null)) {
    const relatives = relativesIn(text.text, primary, asOf);
    if (relatives.length === 0) continue;
    const sentences = sentencesOf(text.text);
    for (const relative of relatives) {
      const start = sentences[sentenceAt(sentences, relative.start)]?.start ?? 0;
      check(text, relative, /^[^\p{L}\p{N}]*$/u.test(text.text.slice(start, relative.start)), story, asOf, warn);
    }
  }
}

function relativesIn(text: string, primary: string, asOf: Span): readonly Relative[] {
  const ago = findOrder(text, primary).filter(({ says }) => says === 'ago');
  return [
    ...ago.map((phrase) => ({ start: phrase.start, end: phrase.end, fits: (date: Span) => fitsOrder(asOf, date, phrase) })),
    // "Today the bridge of 1932 carries …" says nothing of its date.
    ...findSaid(text, primary).filter(({ sense }) => sense[0] !== 0).map(({ start, end, sense }) => ({ start, end, fits: (date: Span) => overlaps(date, spanMeant(sense, asOf)) })),
  ];
}

function check(text: LintedText, relative: Relative, first: boolean, { passages }: LintedStory, asOf: Span, warn: Warn): void {
  const near = (passages.byBlock.get(text.block?.key ?? '') ?? []).filter(({ start, end }) => start <= relative.end + AT_ONCE && relative.start < end);
  const dated = near.filter(({ event }) => text.dates.some((date) => isBeside(date, relative) && isDateOf(date, event)));
  const told = first ? near.filter(({ start }) => start >= relative.start) : [];
  const events = (dated.length > 0 ? dated : told).map(({ event }) => event);
  const [event] = events;
  if (!event || events.some(({ date }) => isVague(date) || relative.fits(spanOf(date)))) return;
  const words = text.text.slice(relative.start, relative.end);
  const gap = tellGap(asOf, spanOf(event.date));
  warn(() => text.placeOf(relative), {
    message: `“${words}” does not fit the date of the event \`${event.event.id}\`.`,
    actual: words,
    expected: `${gap} the story’s asOf (${event.event.date.edtf} → ${new Date(asOf.start).toISOString().slice(0, 10)})`,
    hint: `By the dates it is ${gap} asOf: say so, or correct the date in line ${event.authored.placeOf('date').line}, or asOf.`,
  });
}

function isBeside(date: DateInText, { start, end }: Stretch): boolean {
  return (date.end <= start && start - date.end <= AT_ONCE) || (end <= date.start && date.start - end <= AT_ONCE);
}

function isDateOf(date: DateInText, { date: known }: ResolvedEvent): boolean {
  const span = spanOf(known);
  const year = date.year ?? (Number.isFinite(span.start) ? new Date(span.start).getUTCFullYear() : null);
  const meant = year === null ? null : spanInYear(date, year);
  return meant !== null && overlaps(meant, span);
}
