import { stretchAt, type Haystack, type Stretch } from './haystack.ts';

/** What to look for; all three made comparable by `normaliseText`. */
export interface Wanted {
  readonly quote: string;
  /** Text right before and right after it; empty where the editor gave none. Whitespace at the seams is free. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Places kept for one quote. More than one is a fault already; these are listed for the editor. */
export const MAX_PLACES = 6;

/** Lengths of a quote's beginning by which it is looked up; longer ones sort out more, shorter ones are for short quotes. */
const WIDTHS = [24, 8, 3, 1] as const;

/**
 * Finds all quotes in one walk over the text (one for each of {@link WIDTHS} in use):
 * a search for each would take the product of quotes and words.
 */
export function findQuotes(haystack: Haystack, wanted: readonly Wanted[]): readonly (readonly Stretch[])[] {
  const found: readonly Stretch[][] = wanted.map(() => []);
  for (const width of WIDTHS) {
    const candidates = indexByBeginning(wanted, width);
    if (candidates.size > 0) walk(haystack, width, candidates, (which, at) => add(haystack, wanted[which], found[which], at));
  }
  return found;
}

/** Quotes whose best width is `width`, by their first `width` characters. */
function indexByBeginning(wanted: readonly Wanted[], width: number): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [which, { quote }] of wanted.entries()) {
    if (quote === '' || WIDTHS.find((best) => best <= quote.length) !== width) continue;
    const beginning = quote.slice(0, width);
    const others = index.get(beginning);
    if (others) others.push(which);
    else index.set(beginning, [which]);
  }
  return index;
}

function walk({ text }: Haystack, width: number, candidates: ReadonlyMap<string, readonly number[]>, visit: (which: number, at: number) => void): void {
  for (let at = 0; at + width <= text.length; at += 1) {
    for (const which of candidates.get(text.slice(at, at + width)) ?? []) visit(which, at);
  }
}

function add(haystack: Haystack, wanted: Wanted | undefined, found: Stretch[] | undefined, at: number): void {
  if (!wanted || !found || found.length >= MAX_PLACES || !matchesAt(haystack.text, wanted, at)) return;
  const stretch = stretchAt(haystack, at, at + wanted.quote.length);
  if (stretch) found.push(stretch);
}

function matchesAt(text: string, { quote, prefix, suffix }: Wanted, at: number): boolean {
  const end = at + quote.length;
  if (!text.startsWith(quote, at)) return false;
  const before = text[at - 1] === ' ' ? at - 1 : at;
  const after = text[end] === ' ' ? end + 1 : end;
  return text.endsWith(prefix, before) && text.startsWith(suffix, after);
}
