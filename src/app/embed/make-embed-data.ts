import type { EmbedData, EmbedWords } from '../../embed/data.ts';
import { embedHeight, emsOf } from '../../layout/embed-room.ts';
import { fitLines } from '../../layout/text-lines.ts';
import { layOutStrip } from '../../layout/strip.ts';
import { excerpt } from '../excerpt.ts';
import type { PageData } from '../page-data.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { stripMarks } from '../timeline/strip-marks.ts';
import { embedEvent, textsOf } from './embed-event.ts';

/** Lines that the headline may take where the embed is narrowest. */
const HEADLINE_LINES = 2;

/** All that the embed shows of a story, finished: texts cut to the room there is, heights, words and addresses. */
export function makeEmbedData(page: PageData): EmbedData {
  const { article, events } = page.story;
  const headline = shortHeadline(article.headline);
  const strip = layOutStrip(events);
  const drafts = events.map((event) => embedEvent(event, page, headline));
  const heightOf = (shown: typeof drafts) => embedHeight(headline, shown.map((event) => textsOf(event, page)));
  return {
    language: article.language,
    direction: article.direction,
    headline,
    asOf: page.phrases.asOf(article.asOf.text),
    credit: article.publisher?.name ?? article.byline,
    words: wordsOf(page.phrases),
    strip: strip && stripMarks(strip, article.language, article.direction),
    events: drafts.map((event) => ({ ...event, height: heightOf([event]) })),
    height: heightOf(drafts),
  };
}

/** The same cut down to one event of a vast story, as its own embed shows it: its strip has that event's dot alone. */
export function eventEmbedData(data: EmbedData, page: PageData): EmbedData {
  const { article } = page.story;
  const event = page.selected === null ? undefined : page.events.get(page.selected);
  const shown = event && data.events[event.number - 1];
  if (!shown) return data;
  const strip = layOutStrip([event], undefined, page.time);
  return { ...data, events: [shown], strip: strip && stripMarks(strip, article.language, article.direction) };
}

function shortHeadline(headline: string): string {
  return fitLines(headline, { lines: HEADLINE_LINES, ems: emsOf('headline') }, excerpt);
}

function wordsOf(phrases: Phrases): EmbedWords {
  return {
    language: phrases.language,
    ...(phrases.comma !== ', ' && { comma: phrases.comma }),
    ...(phrases.colon !== ': ' && { colon: phrases.colon }),
    timeline: phrases.timeline,
    toScale: phrases.drawnToScale,
    previous: phrases.previous,
    next: phrases.next,
    sources: phrases.sources,
    readArticle: phrases.readArticle,
    newTab: phrases.newTab,
  };
}
