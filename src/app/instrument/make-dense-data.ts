import { isUncertain, spansOf } from '../../layout/strip-row.ts';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import { countForms } from '../phrases/count-forms.ts';
import { type DenseData, type DenseSpan, type DenseWords, PLANNED, UNCERTAIN } from './dense-data.ts';

const DAY = 86_400_000;

/** Gathers what the instrument needs to know of a story. */
export function makeDenseData(page: PageData): DenseData {
  const { article, events, groups, eras } = page.story;
  const placed = new Map(spansOf(events).map((span) => [span.event, span]));
  const spans = events.map((event): DenseSpan | null => {
    const span = placed.get(event);
    const flags = (isUncertain(event.date) ? UNCERTAIN : 0) + (event.status === 'planned' ? PLANNED : 0);
    return span ? [toDays(span.start), toDays(span.end - span.start), event.group === null ? -1 : groups.indexOf(event.group), flags] : null;
  });
  const dated = eras.map(({ title, date: { start, end } }) => ({ title, date: { start, end } }));
  return { language: article.language, direction: article.direction, spans, groups, eras: dated, words: wordsOf(page) };
}

/** Up to a second: what a date names is never finer. */
function toDays(milliseconds: number): number {
  return Math.round((milliseconds / DAY) * 86_400) / 86_400;
}

function wordsOf(page: PageData): DenseWords {
  const { phrases } = page;
  const { zoomIn, zoomOut, earlier, later, wholeTime, strip, find, group, allGroups, found, inView } = phrases.tools;
  const lang = ownWords(page).lang ?? null;
  const forms = (phrase: (count: number) => string) => countForms(phrase, phrases.language, lang ?? page.story.article.language);
  return { zoomIn, zoomOut, earlier, later, wholeTime, strip, find, group, allGroups, comma: phrases.comma, events: forms(phrases.eventCount), found: forms(found), inView: forms(inView), lang };
}
