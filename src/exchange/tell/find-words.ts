import { readArticle } from '../../compile/article/read-article.ts';
import { MAX_ARTICLE_LENGTH } from '../../compile/limits.ts';
import { findQuotes } from '../../compile/quotes/find-quotes.ts';
import { makeHaystack } from '../../compile/quotes/haystack.ts';
import { normaliseText } from '../../compile/quotes/normalise.ts';
import { openLedger } from '../../compile/report.ts';
import { groupBy } from '../group-by.ts';
import { UNMARKED, type LaidOut, type Marking, type Quote } from './lay-out.ts';
import type { Telling } from './event-of-slide.ts';

/** Rounds of telling apart before it is given up. Two are nearly always enough. */
const MAX_ROUNDS = 12;

/** Where words could be told apart, and where not. */
export interface ToldApart {
  readonly laid: LaidOut;
  /** The text of `article.md`. */
  readonly article: string;
  /** Quotes that still stand several times, or nowhere. */
  readonly lost: readonly Quote[];
}

/** Lays the article out again until each quote stands in it exactly once, as the compiler will look for it. */
export function tellApart(lay: (marks: ReadonlyMap<Telling, Marking>) => LaidOut, write: (laid: LaidOut) => string): ToldApart {
  let marks = new Map<Telling, Marking>();
  for (let round = 1; ; round += 1) {
    const laid = lay(marks);
    const article = write(laid);
    const lost = lostQuotes(laid.quotes, article);
    if (lost.length === 0 || round === MAX_ROUNDS || article.length > MAX_ARTICLE_LENGTH) return { laid, article, lost };
    marks = markApart(marks, lost);
  }
}

function lostQuotes(quotes: readonly Quote[], article: string): readonly Quote[] {
  const read = readArticle({ name: 'article.md', text: article }, openLedger().report);
  const places = findQuotes(makeHaystack(read?.blocks ?? []), quotes.map(({ words }) => ({ quote: normaliseText(words), prefix: '', suffix: '' })));
  return quotes.filter((_, index) => places[index]?.length !== 1);
}

/** First the whole paragraph is quoted; then later paragraphs are not quoted at all, and first ones get a number. */
function markApart(before: ReadonlyMap<Telling, Marking>, lost: readonly Quote[]): Map<Telling, Marking> {
  const marks = new Map(before);
  const same = new Map<string, number>();
  const alike = groupBy(lost, ({ words }) => words);
  for (const { telling, block, words } of lost) {
    const mark = marks.get(telling) ?? UNMARKED;
    if (!mark.whole.has(block)) marks.set(telling, { ...mark, whole: new Set([...mark.whole, block]) });
    else if (block > 0) marks.set(telling, { ...mark, dropped: new Set([...mark.dropped, block]) });
    else {
      const nth = (same.get(words) ?? 0) + 1;
      same.set(words, nth);
      const alone = (alike.get(words)?.length ?? 1) === 1;
      if (alone || nth > 1) marks.set(telling, { ...mark, copy: mark.copy + (alone ? 1 : nth - 1) });
    }
  }
  return marks;
}
