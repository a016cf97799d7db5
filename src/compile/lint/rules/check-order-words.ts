import type { ResolvedEvent } from '../../events/resolve-event.ts';
import { spanInYear } from '../calendar/date-in-text.ts';
import { primaryOf } from '../calendar/lexicon.ts';
import type { LintedText } from '../gather-texts.ts';
import type { LintedStory, Warn } from '../linted-story.ts';
import { findOrder, type OrderPhrase } from '../order/find-order.ts';
import { fitsOrder } from '../order/fits-order.ts';
import { sentenceAt, sentencesOf, type Stretch } from '../order/sentences.ts';
import { tellGap } from '../order/tell-gap.ts';
import type { IndexedPassage, PassageIndex } from '../passage-index.ts';
import { isVague, overlaps, spanOf } from '../span.ts';

/** What may stand between the beginning of a sentence and its words of order. */
const LEAD = /^[^\p{L}\p{N}]*(?:(?:but|and|then|only|just|about|around|nearly|almost|some|more than|less than|over|barely|exactly|on|in|erst|nur|schon|fast|etwa|rund|à peine|presque|environ|apenas|casi|и|а|лишь|уже|почти|але|лише|вже|майже)\s){0,2}$/iu;

/**
 * Furthest that a passage may stand from words of order which it belongs to, in UTF-16 units: before them; after them at the
 * beginning of a sentence; after them within it, where it must follow at once.
 */
const NEAR_BEFORE = 30;
const NEAR_AFTER = 60;
const AT_ONCE = 3;
/** Furthest that the passage of the event which they count from may end before its sentence does: more words may tell of something else. */
const NEAR_END = 80;

/** Where a sentence goes on to something else. */
const NEW_CLAUSE = /[,;:—]|\s[–-]\s|\s(?:and|und|et|y|и|та|і|й)\s/iu;

/**
 * Warns where words of order ("a year later", "the next day") contradict the dates: those of the events told in the same
 * sentence, or, at its beginning, in the sentence before. Silent where another date stands between, or any pair of events fits.
 */
export function checkOrderWords(story: LintedStory, warn: Warn): void {
  const primary = primaryOf(story.language);
  const texts = story.texts.filter(({ block }) => block !== null);
  for (const [at, text] of texts.entries()) {
    const phrases = findOrder(text.text, primary).filter(({ says }) => says !== 'ago');
    if (phrases.length === 0) continue;
    const sentences = sentencesOf(text.text);
    for (const phrase of phrases) checkPhrase({ text, phrase, sentences, before: texts[at - 1] ?? null }, story.passages, warn);
  }
}

interface Stage {
  readonly text: LintedText;
  readonly phrase: OrderPhrase;
  readonly sentences: readonly Stretch[];
  readonly before: LintedText | null;
}

function checkPhrase(stage: Stage, index: PassageIndex, warn: Warn): void {
  const { text, phrase, sentences } = stage;
  const number = sentenceAt(sentences, phrase.start);
  const sentence = sentences[number];
  if (!sentence) return;
  const first = LEAD.test(text.text.slice(sentence.start, phrase.start));
  const subjects = subjectsOf(stage, passagesIn(text, sentence, index), first);
  const inSentence = first ? [] : passagesIn(text, { start: sentence.start, end: phrase.start }, index).filter(({ end }) => end <= phrase.start);
  const here = { text, stretch: { start: sentence.start, end: phrase.start } };
  const anchors = others(inSentence, subjects).length > 0 ? inSentence : passagesBefore(stage, number, index);
  const from = anchors === inSentence ? here : (sentenceBefore(stage, number) ?? here);
  judge(others(anchors, subjects), subjects, from, stage, warn);
}

/**
 * The events that the phrase speaks of: told by the clause it stands in; else by the first passage after it, near at the
 * beginning of a sentence, at once within it; else, at the end of a clause, by the last right before it.
 */
function subjectsOf({ text: { text }, phrase }: Stage, passages: readonly IndexedPassage[], first: boolean): readonly ResolvedEvent[] {
  const round = passages.filter(({ start, end }) => start < phrase.end && phrase.start < end);
  if (round.length > 0) return eventsOf(round.filter(({ start }) => first || !NEW_CLAUSE.test(text.slice(start, phrase.start))));
  const after = passages.filter(({ start }) => start >= phrase.end && start - phrase.end <= (first ? NEAR_AFTER : AT_ONCE));
  if (first || after.length > 0) return eventsOf(after.filter(({ start }) => start === after[0]?.start));
  if (!/^\s*(?:[.,;:!?…)]|$)/.test(text.slice(phrase.end, phrase.end + 4))) return [];
  const near = passages.filter(({ end }) => end <= phrase.start && phrase.start - end <= NEAR_BEFORE && !NEW_CLAUSE.test(text.slice(end, phrase.start)));
  const last = Math.max(...near.map(({ end }) => end));
  return eventsOf(near.filter(({ end }) => end === last));
}

interface Where {
  readonly text: LintedText;
  readonly stretch: Stretch;
}

function sentenceBefore({ text, sentences, before }: Stage, number: number): Where | null {
  const stretch = sentences[number - 1];
  if (stretch) return { text, stretch };
  const last = before && sentencesOf(before.text).at(-1);
  return last ? { text: before, stretch: last } : null;
}

function passagesBefore(stage: Stage, number: number, index: PassageIndex): readonly IndexedPassage[] {
  const where = sentenceBefore(stage, number);
  return where ? passagesIn(where.text, where.stretch, index).filter(({ end }) => where.stretch.end - end <= NEAR_END) : [];
}

function passagesIn({ block }: LintedText, { start, end }: Stretch, { byBlock }: PassageIndex): readonly IndexedPassage[] {
  return (byBlock.get(block?.key ?? '') ?? []).filter((passage) => passage.start < end && start < passage.end);
}

function eventsOf(passages: readonly IndexedPassage[]): readonly ResolvedEvent[] {
  return [...new Set(passages.map(({ event }) => event))];
}

function others(passages: readonly IndexedPassage[], subjects: readonly ResolvedEvent[]): readonly ResolvedEvent[] {
  return eventsOf(passages).filter((event) => !subjects.includes(event));
}

function judge(anchors: readonly ResolvedEvent[], subjects: readonly ResolvedEvent[], from: Where, { text, phrase }: Stage, warn: Warn): void {
  const [anchor, subject] = [anchors.at(-1), subjects[0]];
  if (!anchor || !subject || hasOtherDate(from, anchors)) return;
  const fits = anchors.some((a) => subjects.some((b) => isVague(a.date) || isVague(b.date) || fitsOrder(spanOf(a.date), spanOf(b.date), phrase)));
  if (fits) return;
  const words = text.text.slice(phrase.start, phrase.end);
  const [a, b] = [anchor.event, subject.event];
  const gap = tellGap(spanOf(anchor.date), spanOf(subject.date));
  warn(() => text.placeOf(phrase), {
    message: `“${words}” does not fit the dates of the events \`${a.id}\` and \`${b.id}\`.`,
    actual: words,
    expected: `${gap} event \`${a.id}\` (${a.date.edtf} → ${b.date.edtf})`,
    hint: `By the dates \`${b.id}\` is ${gap} \`${a.id}\`: say so, or correct the date in line ${anchor.authored.placeOf('date').line} or ${subject.authored.placeOf('date').line}.`,
  });
}

/** Where the text names another date than the anchors have, the words may go from there. */
function hasOtherDate({ text, stretch }: Where, anchors: readonly ResolvedEvent[]): boolean {
  return text.dates.some((date) => {
    if (date.end <= stretch.start || stretch.end <= date.start) return false;
    const span = date.year === null ? null : spanInYear(date, date.year);
    return !span || !anchors.some((anchor) => overlaps(span, spanOf(anchor.date)));
  });
}
