import { lineAt } from '../article/draft.ts';
import type { Fault } from '../report.ts';
import { showDifference } from './show-difference.ts';
import { MAX_PLACES, type Wanted } from './find-quotes.ts';
import { BLOCK_BREAK, stretchAt, type Haystack, type Stretch } from './haystack.ts';

/** Text shown round a place, on either side, in UTF-16 units. */
const CONTEXT = 24;

/** What the descriptions need to know of a quote that did not resolve. */
export interface LostQuote {
  readonly wanted: Wanted;
  /** As the editor wrote it. */
  readonly written: string;
  /** The event's id, or "?" where it has none. */
  readonly event: string;
}

/** A quote that stands in several places. */
export function describeSeveral({ event, written }: LostQuote, places: readonly Stretch[], haystack: Haystack, file: string): Fault {
  const [first] = places;
  const count = places.length < MAX_PLACES ? `${places.length} times` : `${MAX_PLACES} times or more`;
  const prefix = first ? wordsBefore(haystack, first) : '';
  const context = prefix === '' ? `suffix: ${JSON.stringify(first ? wordsAfter(haystack, first) : '')}` : `prefix: ${JSON.stringify(prefix)}`;
  const shown = places.map((place) => showPlace(haystack, place, file)).join('; ');
  return {
    message: `The quote of event \`${event}\` stands ${count} in the article.`,
    actual: written,
    expected: 'a quote that stands there once, or a prefix or suffix that tells the places apart',
    hint: `${shown}. Make it longer, or for the first place add ${context}`,
  };
}

/** A quote that stands in the article, but not between the prefix and suffix given. */
export function describeContext({ event, wanted }: LostQuote, places: readonly Stretch[], haystack: Haystack, file: string): Fault {
  const given = wanted.prefix === '' ? 'suffix' : wanted.suffix === '' ? 'prefix' : 'prefix and suffix';
  return {
    message: `The quote of event \`${event}\` stands in the article, but not with this ${given}.`,
    actual: [wanted.prefix, wanted.quote, wanted.suffix].filter(Boolean).join(' | '),
    expected: 'the text right before and right after the quote',
    hint: places.map((place) => showPlace(haystack, place, file)).join('; '),
  };
}

/** A quote that runs from one block into the next; null where it does not. */
export function describeCrossing({ event, wanted, written }: LostQuote, haystack: Haystack, file: string): Fault | null {
  const at = haystack.text.replaceAll(BLOCK_BREAK, ' ').indexOf(wanted.quote);
  const end = at + wanted.quote.length;
  const breakAt = at === -1 ? -1 : haystack.text.indexOf(BLOCK_BREAK, at);
  if (breakAt === -1 || breakAt >= end) return null;
  const next = breakAt + 1;
  const halves = [stretchAt(haystack, at, breakAt), stretchAt(haystack, next, Math.min(end, endOfBlock(haystack.text, next)))];
  const pieces = halves.filter((piece) => piece !== null);
  const [first] = pieces;
  return {
    message: `The quote of event \`${event}\` runs over the end of a paragraph${first ? `, ${file}:${lineOf(haystack, first)}` : ''}.`,
    actual: written,
    expected: 'a quote inside one paragraph, heading, list item or standfirst',
    hint: `Make it a passage for each paragraph: ${pieces.map((piece) => `“${textOf(haystack, piece)}”`).join(' and ')}`,
  };
}

/** A quote that is nowhere; `nearest` is the text most like it, if any. */
export function describeAbsent({ event, written }: LostQuote, nearest: Stretch | null, haystack: Haystack, file: string): Fault {
  return {
    message: `The quote of event \`${event}\` is nowhere in the article.`,
    actual: written,
    expected: 'text that stands in the article exactly once',
    hint: nearest && describeNearest(written, nearest, haystack, file),
  };
}

function describeNearest(written: string, nearest: Stretch, haystack: Haystack, file: string): string {
  const text = textOf(haystack, nearest);
  const difference = showDifference(written, text);
  return `Nearest text, ${file}:${lineOf(haystack, nearest)}: “${text}”${difference === null ? '' : `; changes to yours: “${difference}”`}`;
}

function showPlace(haystack: Haystack, place: Stretch, file: string): string {
  const text = haystack.blocks[place.block]?.text ?? '';
  const [from, to] = [place.start - CONTEXT, place.end + CONTEXT];
  const before = from <= 0 ? text.slice(0, place.start) : text.slice(from, place.start).replace(/^\S*\s?/u, '…');
  const after = to >= text.length ? text.slice(place.end) : text.slice(place.end, to).replace(/\s?\S*$/u, '…');
  return `${file}:${lineOf(haystack, place)}: “${before}[${textOf(haystack, place)}]${after}”`;
}

function wordsBefore({ blocks }: Haystack, { block, start }: Stretch): string {
  return (blocks[block]?.text.slice(0, start).trim().split(/\s+/u) ?? []).slice(-3).join(' ');
}

function wordsAfter({ blocks }: Haystack, { block, end }: Stretch): string {
  return (blocks[block]?.text.slice(end).trim().split(/\s+/u) ?? []).slice(0, 3).join(' ');
}

function endOfBlock(text: string, from: number): number {
  const end = text.indexOf(BLOCK_BREAK, from);
  return end === -1 ? text.length : end;
}

function textOf({ blocks }: Haystack, { block, start, end }: Stretch): string {
  return blocks[block]?.text.slice(start, end) ?? '';
}

function lineOf({ blocks }: Haystack, { block, start }: Stretch): number {
  const draft = blocks[block];
  return draft ? lineAt(draft, start) : 1;
}
