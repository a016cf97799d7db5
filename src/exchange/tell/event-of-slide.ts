import { shorten } from '../../compile/text/shorten.ts';
import type { StoryDate } from '../../story/story.ts';
import type { When } from '../dates/date-of-slide.ts';
import type { Block } from '../html/allowed-blocks.ts';
import { readText, readWords, wordsOf, type FoundText } from '../html/read-text.ts';
import type { TakeNote } from '../notes.ts';
import type { Plain, PlainMap, Slide } from '../timeline.ts';
import { firstSentences } from './first-sentences.ts';
import { isQuote, makeSources, type SourceContext } from './make-sources.ts';

/** An event that is still to be told in the article. */
export interface Telling {
  readonly slide: Slide;
  readonly date: StoryDate;
  /** Begins its first paragraph: "1951: Rózsa Péter writes recursion". */
  readonly lead: string;
  readonly blocks: readonly Block[];
  /** Its keys for `events.yaml`, without `passages`. */
  readonly event: PlainMap;
}

/** What the making of an event needs besides its slide. */
export interface EventContext extends SourceContext {
  readonly language: string;
  /** The first instant after the day for which "planned" and "happened" hold. */
  readonly asOfEnd: number;
  readonly makeId: (wish: string | null, headline: string, year: string) => string;
}

/** Longest summary, in characters; and how much the first two sentences may be before the first alone is taken. */
const MAX_SUMMARY = 420;
const TWO_SENTENCES = 240;

/** Longest title that is made of an event's text. */
const MAX_TITLE = 90;

/** Makes an event of a slide with its date. */
export function eventOfSlide(slide: Slide, when: When, date: StoryDate, context: EventContext): Telling {
  const { note, language } = context;
  const text = withQuote(readText(slide.text, slide, note), slide, note);
  const words = wordsOf(text.blocks);
  const title = titleOf(slide, words, date, context);
  const said = saidOf(slide, when, date, note);
  const { sources, image } = makeSources(slide.media, text.links, slide.at.path, context);
  const planned = slide.planned || (date.start !== null && date.start >= context.asOfEnd);
  if (planned && !slide.planned) note('An event lies after the day for which the story holds; it is marked as planned.', slide.at.path);
  const summary = words === '' ? title : shorten(firstSentences(words, language, TWO_SENTENCES), MAX_SUMMARY);
  const group = readWords(slide.group, slide.markup, note);
  const event = entries([
    ['id', context.makeId(slide.id?.text ?? null, title, yearOf(date))],
    ['title', title],
    ['date', when.edtf],
    ['timeZone', when.timeZone],
    ['said', said],
    ['place', readWords(slide.place, false, note)],
    ['status', planned ? 'planned' : 'happened'],
    ['group', group],
    ['summary', summary],
    ['image', image],
    ['sources', sources],
  ]);
  return { slide, date, lead: leadOf(title, said, date), blocks: words === title ? [] : text.blocks, event };
}

function entries(pairs: readonly (readonly [string, Plain | null])[]): PlainMap {
  return new Map(pairs.flatMap(([key, value]) => (value === null || value === '' ? [] : [[key, value] as const])));
}

/** Media of quoted words belong to the text. */
function withQuote(text: FoundText, slide: Slide, note: TakeNote): FoundText {
  const { url, credit } = slide.media;
  if (!url || !isQuote(url)) return text;
  const quote = readText(url, slide, note);
  const by = readWords(credit, true, note);
  const paragraphs = quote.blocks.flatMap((block) => (block.type === 'blockquote' ? block.children : [block])).filter((block) => block.type === 'paragraph');
  if (paragraphs.length === 0) return text;
  const signed = by === '' ? paragraphs : [...paragraphs, { type: 'paragraph' as const, children: [{ type: 'text' as const, value: `— ${by}` }] }];
  return { blocks: [...text.blocks, { type: 'blockquote', children: signed }], links: [...text.links, ...quote.links] };
}

function titleOf(slide: Slide, words: string, date: StoryDate, { note, language }: EventContext): string {
  const headline = readWords(slide.headline, slide.markup, note);
  if (headline !== '') return headline;
  note('An event has no headline; it is called by its first words.', slide.at.path);
  const caption = readWords(slide.media.caption, true, () => undefined);
  return shorten(firstSentences(words || caption, language, 0), MAX_TITLE) || date.text;
}

/** How English says that a date is not exact. */
const ABOUT = /^(?:about|around|approx|circa|ca?\.|ca? ?\d)/i;

/** The author's words for the date, where they differ from ours. */
function saidOf(slide: Slide, when: When, date: StoryDate, note: TakeNote): string | null {
  const own = slide.displayDate ? [slide.displayDate] : [slide.start?.displayDate, slide.end?.displayDate].filter((cell) => cell !== null && cell !== undefined);
  const words = own.map((cell) => readWords(cell, slide.markup, note)).filter((text) => text !== '').join(' – ');
  if (ABOUT.test(words)) note('The author’s words for a date say “about”, its parts do not: add ~ to the date if it is not exact.', slide.start?.at.path, words);
  if (words !== '' && words !== date.text) return words;
  return when.clock === null ? null : `${date.text}, ${when.clock}`;
}

/** Says when and what, unless the headline says when itself. */
function leadOf(title: string, said: string | null, date: StoryDate): string {
  const year = /\d{3,}/.exec(date.text)?.[0];
  const lead = year !== undefined && title.includes(year) ? title : `${said ?? date.text}: ${title}`;
  return lead.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The year in the event's id: digits alone. */
function yearOf({ edtf }: StoryDate): string {
  const [, sign = '', digits = ''] = /^Y?(-?)(\d+)/.exec(edtf) ?? [];
  return sign === '' ? String(Number(digits)) : `${Number(digits) + 1}-bce`;
}
