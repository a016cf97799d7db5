import type { ResolvedEvent } from '../../events/resolve-event.ts';
import { primaryOf } from '../calendar/lexicon.ts';
import type { LintedText } from '../gather-texts.ts';
import type { LintedStory, Warn } from '../linted-story.ts';
import type { IndexedPassage } from '../passage-index.ts';
import { isVague, type Span, spanOf } from '../span.ts';
import { titleWords } from '../title-words.ts';

/** "their latest summit"; "the first summit" only where the phrase ends there: "the first summit since the war" says less. */
const SUPERLATIVE = /(?<![\p{L}\p{N}])(?:the|their|his|her|its|our|\p{L}+[’']s)\s(?<rank>last|latest|most\srecent|final|first|earliest)\s(?<noun>\p{L}{4,})(?![\p{L}’'])(?<after>.{0,12})/giu;

/** After "last" these are a way to say a date. */
const NO_SERIES = /^(?:years?|weeks?|months?|nights?|times?|days?|decades?|century|centuries|hours?|minutes?|weekend|spring|summer|autumn|winter|\p{L}+day|people|thing|place|word|words|part|half|step|stage|minister|lady)$/iu;
const PHRASE_ENDS = /^(?:[.,;:)]|$|\s(?:was|were|took|came|had|happened)\b)/;

/** Words share a stem if they begin alike: "meeting", "meet". */
const STEM = 4;
/** Events looked at for one stem. */
const MAX_RELATED = 100;
/** Share of two titles' words that makes them speak of the same. */
const MIN_SHARED = 0.5;

/** Warns where a passage calls its event the last, or the first, of a kind, and another event of that kind came later, or before. English only. */
export function checkSuperlatives(story: LintedStory, warn: Warn): void {
  if (primaryOf(story.language) !== 'en' || !story.asOf) return;
  const related = indexStems(story.events);
  for (const text of story.texts.filter(({ block }) => block !== null)) {
    for (const match of text.text.matchAll(SUPERLATIVE)) {
      const { rank = '', noun = '', after = '' } = match.groups ?? {};
      const last = !/^(?:first|earliest)$/i.test(rank);
      if (NO_SERIES.test(noun) || (!last && !PHRASE_ENDS.test(after))) continue;
      const stretch = { start: match.index, end: match.index + match[0].length - after.length };
      const around = (story.passages.byBlock.get(text.block?.key ?? '') ?? []).filter(({ start, end }) => start < stretch.end && stretch.start < end);
      check({ text, stretch, noun, last, around, asOf: story.asOf }, related, warn);
    }
  }
}

interface Claim {
  readonly text: LintedText;
  readonly stretch: { readonly start: number; readonly end: number };
  readonly noun: string;
  readonly last: boolean;
  readonly around: readonly IndexedPassage[];
  readonly asOf: Span;
}

/** Where words belong to several events it is not certain which of them is the last. */
function check({ text, stretch, noun, last, around, asOf }: Claim, related: ReadonlyMap<string, readonly ResolvedEvent[]>, warn: Warn): void {
  const [own, another] = around.map(({ event }) => event);
  if (!own || another || isVague(own.date)) return;
  const near = [stemOf(noun), ...titleWords(own.event.title).map(stemOf)].flatMap((stem) => related.get(stem) ?? []);
  const other = near.find((event) => event !== own && contradicts(own, event, last, asOf) && isSameKind(own, event, noun) && !inDispute(own, event));
  if (!other) return;
  const words = text.text.slice(stretch.start, stretch.end);
  warn(() => text.placeOf(stretch), {
    message: `“${words}” is told of the event \`${own.event.id}\`, but \`${other.event.id}\` came ${last ? 'later' : 'before it'}.`,
    actual: words,
    expected: `no such event ${last ? 'after' : 'before'} ${own.event.date.edtf}; \`${other.event.id}\` has the date ${other.event.date.edtf}`,
    hint: `Look at “${other.event.title}” in line ${other.authored.at.line}: correct the words or a date, or bind the words to that event.`,
  });
}

function contradicts(own: ResolvedEvent, other: ResolvedEvent, last: boolean, asOf: Span): boolean {
  const [a, b] = [spanOf(own.date), spanOf(other.date)];
  if (other.event.status !== 'happened' || isVague(other.date)) return false;
  return last ? b.start >= a.end && b.end <= asOf.end : b.end <= a.start;
}

function isSameKind(own: ResolvedEvent, other: ResolvedEvent, noun: string): boolean {
  const [a, b] = [titleWords(own.event.title), titleWords(other.event.title)];
  const shared = a.filter((word) => b.includes(word));
  if (shared.length / new Set([...a, ...b]).size >= MIN_SHARED) return true;
  const stem = stemOf(noun);
  return b.some((word) => stemOf(word) === stem) && shared.some((word) => stemOf(word) !== stem);
}

function inDispute({ authored: a }: ResolvedEvent, { authored: b }: ResolvedEvent): boolean {
  return a.disputes.some((dispute) => dispute.with === b.id) || b.disputes.some((dispute) => dispute.with === a.id);
}

function indexStems(events: readonly ResolvedEvent[]): ReadonlyMap<string, readonly ResolvedEvent[]> {
  const index = new Map<string, ResolvedEvent[]>();
  for (const event of events) {
    for (const stem of new Set(titleWords(event.event.title).map(stemOf))) {
      const others = index.get(stem);
      if (!others) index.set(stem, [event]);
      else if (others.length < MAX_RELATED) others.push(event);
    }
  }
  return index;
}

function stemOf(word: string): string {
  return word.toLowerCase().slice(0, STEM);
}
