import { ORDER_WORDS, type OrderPattern, type OrderSense, type OrderUnit, type OrderWords } from './order-words.ts';

/** A phrase that says when something was as against what is told before it. */
export interface OrderPhrase {
  readonly start: number;
  readonly end: number;
  readonly says: OrderSense;
  /** Null where it only says the order: "Later, …". */
  readonly unit: OrderUnit | null;
  readonly count: number;
  /** Whether it has "about", "almost" or the like before it. */
  readonly rough: boolean;
}

const ROUGH = /(?:about|around|nearly|almost|some|roughly|more than|less than|over|under|barely|fewer than|at least|fast|etwa|rund|knapp|gut|über|mehr als|weniger als|environ|presque|près d[e’']|plus d[e’']|moins d[e’']|casi|unos|unas|más de|menos de|почти|около|более|менее|чем|майже|близько|понад|менш)\s?$/iu;

type Compiled = readonly { readonly regex: RegExp; readonly pattern: OrderPattern }[];

/** A pure cache by language. */
const compiled = new Map<string, Compiled>();

/** Finds the words of order of a text; `primary` is its language, `en`. */
export function findOrder(text: string, primary: string): readonly OrderPhrase[] {
  const words = ORDER_WORDS[primary];
  if (!words) return [];
  const patterns = compiled.get(primary) ?? words.patterns.map((pattern) => ({ regex: regexOf(pattern, words), pattern }));
  compiled.set(primary, patterns);
  return patterns.flatMap(({ regex, pattern }) => [...text.matchAll(regex)].flatMap((match) => read(match, pattern, words, text)));
}

function read(match: RegExpMatchArray, { says, unit: fixed }: OrderPattern, { numbers, units }: OrderWords, text: string): readonly OrderPhrase[] {
  const { n, unit: word } = match.groups ?? {};
  const unit = fixed ?? units[word?.toLowerCase() ?? ''] ?? null;
  const count = n === undefined ? 1 : (numbers[n.toLowerCase()] ?? Number(n));
  const start = match.index ?? 0;
  if (!Number.isInteger(count) || count < 1 || (unit === null && says !== 'after' && says !== 'before')) return [];
  return [{ start, end: start + match[0].length, says, unit, count, rough: ROUGH.test(text.slice(Math.max(0, start - 16), start)) }];
}

function regexOf({ words }: OrderPattern, { numbers, units, unspaced = false }: OrderWords): RegExp {
  const body = words
    .replace('NUM', `(?<n>${alternatives(Object.keys(numbers))}|\\d{1,3})`)
    .replace('UNIT', `(?<unit>${alternatives(Object.keys(units))})`)
    .replaceAll(' ', '\\s');
  return new RegExp(unspaced ? `(?<!\\p{N})(?:${body})` : `(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The longest first. */
function alternatives(names: readonly string[]): string {
  return names.toSorted((a, b) => b.length - a.length).join('|');
}
