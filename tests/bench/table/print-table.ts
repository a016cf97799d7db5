import { PAGES, type BenchPage } from '../pages/catalogue.ts';
import { SHIPPED } from '../options.ts';
import type { Cell, Results } from '../results.ts';
import { medianOf } from './statistics.ts';

/** A column of a table: what it is called, and how its values read. */
interface Column {
  readonly key: string;
  readonly title: string;
  /** What a value is divided by: bytes are told in kilobytes. */
  readonly unit?: number;
  readonly digits?: number;
  /** Whether medians are held against the floor's. */
  readonly ratio?: boolean;
  /** What all there is would be: “8/8”. */
  readonly of?: number;
}

const KILO = 1_000;
const MEGA = 1_000_000;

const COLD: readonly Column[] = [
  { key: 'requests', title: 'requests' },
  { key: 'bytes', title: 'kB in all', unit: KILO, digits: 1 },
  { key: 'bytesUntilReadable', title: 'kB until readable', unit: KILO, digits: 1 },
  { key: 'lcp', title: 'LCP ms', ratio: true },
  { key: 'painted', title: 'events painted ms', ratio: true },
  { key: 'answered', title: 'first click answered ms', ratio: true },
  { key: 'blocking', title: 'blocking ms' },
];
const SHIPPED_MORE: readonly Column[] = [
  { key: 'cpu', title: 'CPU ms to settle', ratio: true },
  { key: 'heap', title: 'heap MB', unit: MEGA, digits: 1 },
  { key: 'axe', title: 'axe rules violated' },
  { key: 'withoutScript', title: 'text without script', of: SHIPPED },
  { key: 'tab', title: 'Tab reaches', of: SHIPPED },
];
const GROWTH: readonly Column[] = [
  { key: 'rendered', title: 'rendered ms', ratio: true },
  { key: 'cpu', title: 'CPU ms to settle', ratio: true },
  { key: 'press', title: 'click to paint ms', digits: 1, ratio: true },
  { key: 'pan', title: 'pan frame ms', digits: 1 },
  { key: 'panP95', title: 'p95', digits: 1 },
  { key: 'panLongest', title: 'longest' },
  { key: 'heap', title: 'heap MB', unit: MEGA, digits: 1 },
  { key: 'axe', title: 'axe rules violated' },
];

/** All that a run found, as Markdown. */
export function printResults(results: Results): string {
  const sizes = Object.keys(results.cells).map(Number).toSorted((a, b) => a - b);
  return [printCircumstances(results), ...sizes.flatMap((size) => printSize(results, size)), ...printBuilds(results)].join('\n\n');
}

function printCircumstances({ date, machine, versions, turns, commit }: Results): string {
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${date.slice(0, 10)}, commit ${commit}; ${machine.processor}, ${machine.cores} cores, ${Math.round(machine.memory / 2 ** 30)} GB, ${machine.system}, Node ${machine.node}, Chromium ${machine.browser}; ${turns} turns at ${SHIPPED} events, fewer at more. ${packages.join(', ')}.`;
}

function printSize(results: Results, size: number): string[] {
  const rows = results.cells[String(size)] ?? {};
  const pages = PAGES.filter(({ name }) => name in rows);
  const table = (title: string, columns: readonly Column[]) =>
    [
      `| ${title} | ${columns.map((column) => column.title).join(' | ')} |`,
      `| :-- |${' --: |'.repeat(columns.length)}`,
      ...pages.map((page) => `| ${titleOf(page, results)} | ${columns.map((column) => printCell(rows[page.name]?.[column.key], rows['floor']?.[column.key], column)).join(' | ')} |`),
    ].join('\n');
  if (size === SHIPPED) return [table(`${size} events, slow 4G, 4× CPU`, COLD), table(`${size} events, unthrottled`, SHIPPED_MORE)];
  return [table(`${size.toLocaleString('en')} events, unthrottled`, GROWTH)];
}

function titleOf({ title, from }: BenchPage, { versions }: Results): string {
  return from === null ? title : `${title} ${versions[from] ?? ''}`;
}

/** A median with its range, and how many times the floor's it is: “384 (371–402) 1.1×”. */
export function printCell(cell: Cell | undefined, floor: Cell | undefined, { unit = 1, digits = 0, ratio = false, of }: Omit<Column, 'key' | 'title'>): string {
  if (cell === undefined) return '–';
  if ('none' in cell) return cell.none;
  if ('beyond' in cell) return `> ${cell.beyond / KILO} s`;
  const print = (value: number) => (value / unit).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const [median, least, most] = [medianOf(cell.values), Math.min(...cell.values), Math.max(...cell.values)].map(print) as [string, string, string];
  const range = least === most ? '' : ` (${least}–${most})`;
  const times = ratio && floor !== undefined && floor !== cell && 'values' in floor ? ` ${(medianOf(cell.values) / medianOf(floor.values)).toFixed(2)}×` : '';
  return of === undefined ? `${median}${range}${times}` : `${median}/${of}`;
}

function printBuilds({ builds }: Results): string[] {
  const rows = Object.entries(builds).map(([size, build]) => [Number(size), build] as const).toSorted(([a], [b]) => a - b);
  if (rows.length === 0) return [];
  return [
    [
      '| build of ours, events | seconds | MB at most |',
      '| --: | --: | --: |',
      ...rows.map(([size, { seconds, peak, refusal }]) => `| ${size.toLocaleString('en')} | ${refusal ?? seconds.toFixed(1)} | ${refusal === null ? Math.round(peak / MEGA) : '–'} |`),
    ].join('\n'),
  ];
}
