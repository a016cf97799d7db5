import { PAGES, type BenchPage } from '../pages/catalogue.ts';
import { SHIPPED, turnsAt } from '../options.ts';
import type { Cell, Results, Row } from '../results.ts';
import { type Column, tablesOf } from './columns.ts';
import { medianOf } from './statistics.ts';
import { wherePeersLead } from './where-peers-lead.ts';

/** Milliseconds in a second. */
const SECOND = 1_000;
const MEGABYTE = 1_000_000;
/** Load a core from which on others were at work: the run itself keeps hardly more than one core busy. */
const BUSY = 1.5;

/** All that a run found, as Markdown. */
export function printResults(results: Results): string {
  const sizes = Object.keys(results.cells).map(Number).toSorted((a, b) => a - b);
  return [printCircumstances(results), ...sizes.flatMap((size) => printSize(results, size)), ...printBuilds(results)].join('\n\n');
}

function printCircumstances({ date, machine, versions, turns, commit }: Results): string {
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const busy = machine.load > machine.cores * BUSY ? `, **busy with other work** (load ${Math.round(machine.load)}): compare rows, and only where they differ much` : '';
  return `${date.slice(0, 10)}, commit ${commit}; ${machine.processor}, ${machine.cores} cores, ${Math.round(machine.memory / 2 ** 30)} GB, ${machine.system}, Node ${machine.node}, Chromium ${machine.browser}${busy}; ${turns === 1 ? 'one turn.' : `${turns} turns at ${SHIPPED} events, ${turnsAt(Infinity, turns)} at more.`} ${packages.join(', ')}.`;
}

function printSize(results: Results, size: number): string[] {
  const rows = results.cells[String(size)] ?? {};
  const pages = PAGES.filter(({ name }) => name in rows);
  const rowOf = (page: BenchPage, columns: readonly Column[]) => columns.map((column) => printCell(rows[page.name]?.[column.key], rows['floor']?.[column.key], column)).join(' | ');
  return tablesOf(size).flatMap(([circumstances, columns]) => {
    const head = `| ${circumstances} | ${columns.map(({ title }) => title).join(' | ')} |\n| :-- |${' --: |'.repeat(columns.length)}`;
    const body = pages.map((page) => `| ${titleOf(page, results)} | ${rowOf(page, columns)} |`).join('\n');
    const lead = wherePeersLead(rows, columns, printMedian);
    const without = pages.flatMap((page) => reasonsOf(rows[page.name] ?? {}, columns).map((reason) => `${nameOf(page)}: ${reason}`));
    return [`${head}\n${body}`].concat(without, lead.length > 0 ? `A peer is ahead of ours in: ${lead.join('; ')}.` : []);
  });
}

function printMedian(cell: Cell, column: Column): string {
  return printCell('values' in cell ? { values: [medianOf(cell.values)] } : cell, undefined, column);
}

/** Why a page lacks figures, each reason once. */
function reasonsOf(row: Row, columns: readonly Column[]): string[] {
  return [...new Set(columns.map(({ key }) => row[key]).flatMap((cell) => (cell && 'none' in cell ? [cell.none] : [])))];
}

function nameOf({ title }: BenchPage): string {
  return title.replaceAll('*', '');
}

/** “vis-timeline 8.5.4, clustering”. */
function titleOf({ title, from }: BenchPage, { versions }: Results): string {
  return from === null ? title : title.replace(/^[^,]+/, (name) => `${name} ${versions[from] ?? ''}`);
}

/** A median with its range, and how many times the floor's it is: “384 (371–402) 1.1×”. */
export function printCell(cell: Cell | undefined, floor: Cell | undefined, { unit = 1, digits = 0, ratio = false, of }: Omit<Column, 'key' | 'title'>): string {
  if (cell === undefined || 'none' in cell) return '–';
  if ('beyond' in cell) return `> ${cell.beyond / SECOND} s`;
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
      ...rows.map(([size, { seconds, peak, refusal }]) => `| ${size.toLocaleString('en')} | ${refusal ?? seconds.toFixed(1)} | ${refusal === null ? Math.round(peak / MEGABYTE) : '–'} |`),
    ].join('\n'),
  ];
}
