import type { EmbedParagraph } from '../../embed/data.ts';
import { type CardTexts, emsByDepth, paragraphRoom } from '../../layout/embed-room.ts';
import { countLines, fitLines, shareLines } from '../../layout/text-lines.ts';
import type { StoryEvent } from '../../story/story.ts';
import { excerpt } from '../excerpt.ts';
import type { PageData } from '../page-data.ts';
import { eraPlaces } from '../timeline/era-places.ts';
import { eraWords } from '../timeline/era-words.ts';

/**
 * What is told of an event beside the article's words, each with its label, cut to the room that the rest of the card
 * leaves: to what fits in full, within that to a phone's, and within that to the narrowest. `cardWith` gives headline and texts.
 */
export function embedParagraphs(event: StoryEvent, page: PageData, cardWith: (paragraphs: readonly EmbedParagraph[]) => [string, CardTexts]): EmbedParagraph[] {
  const whole = paragraphsOf(event, page);
  const room = paragraphRoom(...cardWith(whole));
  const ems = emsByDepth('text');
  const full = cut(whole, room[2], ems[2]);
  const phone = cut(full, room[1], ems[1]);
  const narrow = cut(phone, room[0], ems[0]);
  return full.map(({ label, text }, at) => partAt(label, text, [narrow[at]?.text ?? text, phone[at]?.text ?? text]));
}

/** Each paragraph cut to its share of the lines. */
function cut(paragraphs: readonly EmbedParagraph[], lines: number, ems: number): EmbedParagraph[] {
  const shares = shareLines(paragraphs.map(({ label, text }) => countLines(`${label} ${text}`, ems)), lines);
  return paragraphs.map(({ label, text }, at) => paragraph(label, fitLines(text, { lines: shares[at] ?? 1, ems, before: `${label} ` }, excerpt)));
}

/** Parts a text where its shorter versions end. */
function partAt(label: string, text: string, [narrow, phone]: readonly [string, string]): EmbedParagraph {
  const toPhone = keptOf(phone, text);
  const toNarrow = Math.min(keptOf(narrow, phone), toPhone);
  return { label, text: text.slice(0, toNarrow), more: text.slice(toNarrow, toPhone), rest: text.slice(toPhone) };
}

/** How much of a text a shorter version of it, "as this…", keeps; a full stop before the cut belongs to what is cut. */
function keptOf(shorter: string, text: string): number {
  return (shorter === text ? text : shorter.replace(/[.。]?…$/u, '')).length;
}

function paragraph(label: string, text: string): EmbedParagraph {
  return { label, text, more: '', rest: '' };
}

function paragraphsOf(event: StoryEvent, page: PageData): EmbedParagraph[] {
  const { phrases } = page;
  const dispute = disputeOf(event, page);
  return [
    ...(event.said === null ? [] : [paragraph(phrases.reportSays, event.said)]),
    paragraph(phrases.record, event.summary),
    ...(dispute === null ? [] : [paragraph(phrases.disputed, dispute)]),
    ...(event.since === null ? [] : [paragraph(phrases.sinceThen, event.since.text)]),
    ...erasAt(event, page),
  ];
}

/** Eras that begin with an event, or after the last. */
function erasAt(event: StoryEvent, { story, phrases }: PageData): EmbedParagraph[] {
  const { before, after } = eraPlaces(story);
  const words = [...(before.get(event.id) ?? []), ...(event === story.events.at(-1) ? after : [])].map((era) => eraWords(era, phrases));
  const texts = words.map(([, title, dates]) => title + dates);
  return words.slice(0, 1).map(([label]) => paragraph(label.trim(), texts.join('; ')));
}

function disputeOf(event: StoryEvent, { index, events, phrases }: PageData): string | null {
  const dispute = index.disputesOf.get(event.id)?.[0];
  const other = dispute?.passages.find((passage) => passage.event !== event.id);
  const number = other && events.get(other.event)?.number;
  return dispute && number !== undefined ? `${phrases.contradicts(number)} ${dispute.note}` : null;
}
