import { clampWindow, isWhole, stepOf, type TimeWindow } from '../../layout/dense/time-window.ts';
import type { Search } from '../live/search.ts';

/** In milliseconds. */
const DAY = 86_400_000;
const YEAR = 365 * DAY;

/** The window that an address names, as far as there is time; null where it names none, or all there is. */
export function windowOf({ from, to }: Search, whole: TimeWindow): TimeWindow | null {
  if (from === undefined || to === undefined) return null;
  const wanted = { from: Date.parse(from), to: Date.parse(to) + (to.includes('T') ? 0 : DAY) };
  if (wanted.to <= wanted.from || wanted.to <= whole.from || wanted.from >= whole.to) return null;
  const window = clampWindow({ from: Math.max(wanted.from, whole.from), to: Math.min(wanted.to, whole.to) }, whole);
  return isWhole(window, whole) ? null : window;
}

/** How an address names a window; null, the whole, has no name. Rounded to the nearest: outwards, a window would grow each time it is moved. */
export function namesOf(window: TimeWindow | null): Pick<Search, 'from' | 'to'> {
  if (window === null) return {};
  const step = stepOf(window);
  const [from, to] = [Math.round(window.from / step) * step, Math.round(window.to / step) * step];
  return step === DAY ? { from: dayOf(from), to: dayOf(to - DAY) } : { from: minuteOf(from), to: minuteOf(to) };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().replace(/T.*/, '');
}

function minuteOf(time: number): string {
  return new Date(time).toISOString().replace(/:\d{2}\.\d{3}Z$/, 'Z');
}

/** A pure cache: making a formatter takes 50 µs, and a moved strip is drawn sixty times a second. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The same for the words of spans: buckets stay where they are in time, and keep theirs while the strip moves. */
const spoken = new Map<string, string>();
/** As many are kept: each span that the strip passes over has words, too. */
const MOST_SPOKEN = 500;

/** A stretch of time in words, as precise as its length calls for: "1950–1959", "3 – 9 June 2024". */
export function rangeWords(window: TimeWindow, language: string): string {
  const key = `${language} ${window.from} ${window.to}`;
  const words = spoken.get(key) ?? formatRange(window, language);
  if (spoken.size >= MOST_SPOKEN) spoken.clear();
  spoken.set(key, words);
  return words;
}

function formatRange({ from, to }: TimeWindow, language: string): string {
  const span = to - from;
  const shape = span > 3 * YEAR ? 'year' : span > 60 * DAY ? 'month' : span > 2 * DAY ? 'day' : 'time';
  const era = new Date(from).getUTCFullYear() < 1;
  const key = `${language} ${shape} ${era}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(language.toLowerCase() === 'en' ? 'en-GB' : language, { ...SHAPES[shape], ...(era ? { era: 'short' } : {}), timeZone: 'UTC', calendar: 'gregory' });
  formatters.set(key, formatter);
  // A day, month or year that ends is the last of the stretch; a minute is where it ends.
  return formatter.formatRange(from, Math.max(from, shape === 'time' ? to : to - 1));
}

const SHAPES = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  time: { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;
