import { parseArgs } from 'node:util';

/** What a run measures. */
export interface Options {
  /** Numbers of events; 8 is the story that ships. */
  readonly sizes: readonly number[];
  /** Turns a page at the smallest size; the others have {@link turnsAt}. */
  readonly runs: number;
  /** Names of pages; null for all. */
  readonly only: readonly string[] | null;
  /** Numbers of events of which builds are measured besides. */
  readonly builds: readonly number[];
  /** Whether its table goes into the README, too. */
  readonly readme: boolean;
  /** A file of results to print again instead of measuring; null to measure. */
  readonly print: string | null;
}

/** Events of the story that ships. */
export const SHIPPED = 8;

/** Reads the command line. Throws where it is not understood. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: 'boolean', default: false }, only: { type: 'string' }, n: { type: 'string' }, runs: { type: 'string' }, builds: { type: 'string' }, readme: { type: 'boolean', default: false }, print: { type: 'string' } },
  });
  return {
    sizes: values.n === undefined ? (values.quick ? [SHIPPED, 100] : [SHIPPED, 100, 1_000, 10_000]) : numbersIn(values.n),
    runs: values.runs === undefined ? (values.quick ? 1 : 5) : (numbersIn(values.runs)[0] ?? 1),
    only: values.only === undefined ? null : values.only.split(','),
    builds: values.builds === undefined ? (values.quick ? [] : [500, 1_000, 2_000, 4_000]) : numbersIn(values.builds),
    readme: values.readme,
    print: values.print ?? null,
  };
}

/** Large pages take long, and their figures differ less: three turns of five. */
export function turnsAt(size: number, runs: number): number {
  return size === SHIPPED ? runs : Math.ceil(runs / 2);
}

function numbersIn(text: string): number[] {
  const numbers = text.split(',').filter((part) => part !== '').map(Number);
  if (numbers.some((number) => !Number.isInteger(number) || number < 1)) throw new Error(`not a list of numbers: ${text}`);
  return numbers;
}
