import type { AuthoredEvent, AuthoredPassage } from '../events/authored-event.ts';
import type { Report } from '../report.ts';
import { describeAbsent, describeContext, describeCrossing, describeSeveral, type LostQuote } from './describe-quote.ts';
import { nearestFinder } from './find-nearest-text.ts';
import { findQuotes, type Wanted } from './find-quotes.ts';
import type { Haystack, Stretch } from './haystack.ts';
import { normaliseText } from './normalise.ts';

/** A passage found in the article; null for one that was not, which is reported. */
export type FoundPassage = Stretch | null;

/** Lost quotes whose nearest text is looked for; the others are only said to be absent. Bounds the cost of a wholly wrong file. */
const MAX_NEAREST = 100;

/** Finds every passage of every event; `articleFile` is named in hints. Found passages come in the order of the file. */
export function resolvePassages(events: readonly AuthoredEvent[], haystack: Haystack, articleFile: string, report: Report): readonly (readonly FoundPassage[])[] {
  const all = events.flatMap((event) => event.passages.map((passage) => ({ event, passage, wanted: wantedOf(passage) })));
  const places = findQuotes(haystack, all.map(({ wanted }) => wanted));
  const describe = lostQuoteDescriber(haystack, articleFile);
  const results = all.map(({ event, passage, wanted }, index): FoundPassage => {
    const found = places[index] ?? [];
    const [only = null] = found;
    if (found.length === 1 || passage.quote === null) return only;
    report(passage.at, describe({ wanted, written: passage.quote, event: event.id ?? '?' }, found));
    return null;
  });
  let next = 0;
  return events.map((event) => results.slice(next, (next += event.passages.length)));
}

function wantedOf({ quote, prefix, suffix }: AuthoredPassage): Wanted {
  return { quote: normaliseText(quote ?? ''), prefix: normaliseText(prefix ?? ''), suffix: normaliseText(suffix ?? '') };
}

/** Describes what is wrong with quotes one after the other, ever more briefly after {@link MAX_NEAREST}. */
function lostQuoteDescriber(haystack: Haystack, file: string) {
  const findNearest = nearestFinder(haystack);
  let searches = 0;
  return (lost: LostQuote, found: readonly Stretch[]) => {
    if (found.length > 1) return describeSeveral(lost, found, haystack, file);
    searches += 1;
    if (searches > MAX_NEAREST) return describeAbsent(lost, null, haystack, file);
    const bare = findWithoutContext(haystack, lost.wanted);
    if (bare.length > 0) return describeContext(lost, bare, haystack, file);
    return describeCrossing(lost, haystack, file) ?? describeAbsent(lost, findNearest(lost.wanted.quote), haystack, file);
  };
}

/** The places of a quote that has a prefix or suffix, without them. */
function findWithoutContext(haystack: Haystack, { quote, prefix, suffix }: Wanted): readonly Stretch[] {
  if (prefix + suffix === '' || !haystack.text.includes(quote)) return [];
  return findQuotes(haystack, [{ quote, prefix: '', suffix: '' }])[0] ?? [];
}
