import type { EmbedEvent } from '../../embed/data.ts';
import { type CardTexts, emsOf, type TypeName } from '../../layout/embed-room.ts';
import { fitLines } from '../../layout/text-lines.ts';
import { passageAnchor } from '../../story/fragment.ts';
import type { Passage, StoryEvent } from '../../story/story.ts';
import { excerpt } from '../excerpt.ts';
import { groupAndPlace } from '../group-and-place.ts';
import type { PageData } from '../page-data.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { embedParagraphs } from './embed-paragraphs.ts';
import { embedSources, sourceLine } from './embed-sources.ts';

/** Lines that these may take where the embed is narrowest. */
const TITLE_LINES = 3;
const PLACE_LINES = 2;
const QUOTE_LINES = 3;

/** An event as its card in the embed shows it, but for its height. */
export type EmbedDraft = Omit<EmbedEvent, 'height'>;

/** An event for the embed. What does not fit is cut where it can be read on; never the date or the status. */
export function embedEvent(event: StoryEvent, page: PageData, headline: string): EmbedDraft {
  const { phrases, story, total } = page;
  const place = groupAndPlace(event);
  const draft = {
    id: event.id,
    number: event.number,
    nameStart: phrases.eventOf(event.number, total),
    position: phrases.position(event.number, total),
    date: event.date.parts,
    title: fit(event.title, TITLE_LINES, 'title'),
    place: place === null ? null : fit(place, PLACE_LINES, 'when', `${event.date.text} · `),
    upcoming: event.status === 'planned' ? phrases.upcoming(story.article.asOf.text) : null,
    passages: event.passages.map((passage) => embedPassage(passage, event, phrases)),
    paragraphs: [],
    ...embedSources(event.sources, everyPassage(event, phrases), phrases),
    page: `events/${event.id}/index.html`,
  };
  return { ...draft, paragraphs: embedParagraphs(event, page, (paragraphs) => [headline, textsOf({ ...draft, paragraphs }, page)]) };
}

/** The texts of a card as they are laid out. */
export function textsOf(event: EmbedDraft, page: PageData): CardTexts {
  const { phrases } = page;
  const date = event.date.map((part) => part.text).join('');
  return {
    when: event.place === null ? date : `${date} · ${event.place}`,
    title: event.title,
    upcoming: event.upcoming,
    caption: [phrases.asOf(page.story.article.asOf.text), phrases.drawnToScale],
    passages: event.passages.map(({ label, quote }) => `${label} ${quote}`),
    paragraphs: event.paragraphs.map(({ label, text, more, rest }) => [`${label} ${text}`, `${label} ${text}${more}`, `${label} ${text}${more}${rest}`]),
    sources: sourceLine(event, phrases, ({ text }) => text),
    fullSources: sourceLine(event, phrases, ({ text, site }) => `${text} (${site})`),
  };
}

function everyPassage({ passages }: StoryEvent, phrases: Phrases): string | null {
  return passages.length > 1 ? phrases.everyPassage(passages.length) : null;
}

function embedPassage(passage: Passage, event: StoryEvent, phrases: Phrases) {
  const label = phrases.passageOf(passage.number, event.passages.length);
  return { label, quote: fit(passage.quote, QUOTE_LINES, 'quote', `${label} `), page: `index.html#${passageAnchor(passage)}` };
}

function fit(text: string, lines: number, type: TypeName, before = ''): string {
  return fitLines(text, { lines, ems: emsOf(type), before }, excerpt);
}
