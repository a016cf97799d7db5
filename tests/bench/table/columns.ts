import { SHIPPED } from '../options.ts';

/** A column of a table: what it is called, and how its values read. */
export interface Column {
  readonly key: string;
  readonly title: string;
  /** What a value is divided by: bytes are told in kilobytes. */
  readonly unit?: number;
  readonly digits?: number;
  /** Whether medians are held against the floor's. */
  readonly ratio?: boolean;
  /** What all there is would be, “8/8”: here more is better. */
  readonly of?: number;
}

const KILO = 1_000;
const MEGA = 1_000_000;

/** A first visit with a phone's network and processor. */
export const COLD: readonly Column[] = [
  { key: 'requests', title: 'requests' },
  { key: 'bytes', title: 'kB in all', unit: KILO, digits: 1 },
  { key: 'bytesUntilReadable', title: 'kB until readable', unit: KILO, digits: 1 },
  { key: 'lcp', title: 'LCP ms', ratio: true },
  { key: 'painted', title: 'events painted ms', ratio: true },
  { key: 'answered', title: 'first click answered ms', ratio: true },
  { key: 'blocking', title: 'blocking ms' },
];

/** The shipped story at full speed. */
export const SHIPPED_MORE: readonly Column[] = [
  { key: 'cpu', title: 'CPU ms to settle', ratio: true },
  { key: 'press', title: 'click to paint ms', digits: 1, ratio: true },
  { key: 'heap', title: 'heap MB', unit: MEGA, digits: 1 },
  { key: 'axe', title: 'axe rules violated' },
  { key: 'withoutScript', title: 'text without script', of: SHIPPED },
  { key: 'tab', title: 'Tab reaches', of: SHIPPED },
];

/** Many events at full speed. */
export const GROWTH: readonly Column[] = [
  { key: 'rendered', title: 'rendered ms', ratio: true },
  { key: 'cpu', title: 'CPU ms to settle', ratio: true },
  { key: 'press', title: 'click to paint ms', digits: 1, ratio: true },
  { key: 'pan', title: 'pan frame ms', digits: 1 },
  { key: 'panP95', title: 'pan p95 ms', digits: 1 },
  { key: 'panLongest', title: 'longest frame ms' },
  { key: 'heap', title: 'heap MB', unit: MEGA, digits: 1 },
  { key: 'axe', title: 'axe rules violated' },
];

/** The columns of a number of events, table by table, each under its circumstances. */
export function tablesOf(size: number): readonly (readonly [circumstances: string, columns: readonly Column[]])[] {
  const events = `${size.toLocaleString('en')} events`;
  if (size === SHIPPED) return [[`${events}, slow 4G, 4× CPU`, COLD], [`${events}, unthrottled`, SHIPPED_MORE]];
  return [[`${events}, unthrottled`, GROWTH]];
}
