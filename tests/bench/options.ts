import { existsSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { PAGES } from './pages/catalogue.ts';

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

/** For a command line that is not understood, as in our other commands. */
const MISUSED = 2;

/** The command line; its README has the same table. */
export function program(): Command {
  return new Command('npm run bench --')
    .description('Measures the built product against floors and peers, from the same events, in one run.')
    .allowExcessArguments(false)
    .exitOverride()
    .option('--quick', 'one turn at 8 and 100 events, no builds')
    .option('--n <8,100>', 'these numbers of events; 8 is the story that ships, the others are made up (tests/made-up/, seeded)', someNumbers)
    .option('--only <throughline,floor>', 'these pages, by their names in pages/catalogue.ts', namesIn)
    .option('--runs <3>', 'turns at 8 events; three of five at more', oneNumber)
    .option('--builds <500,1000>', 'how long builds of ours take besides', numbersIn)
    .option('--readme', 'puts the table into the README, too')
    .option('--print <file.json>', 'measures nothing, prints these results again', fileOf);
}

/** Reads the command line. Throws where it asks for help or is not understood, and has said so then. */
export function readOptions(args: readonly string[]): Options {
  const { quick = false, n, only = null, runs, builds, readme = false, print = null } = program().parse(args, { from: 'user' }).opts<Given>();
  return {
    sizes: n ?? (quick ? [SHIPPED, 100] : [SHIPPED, 100, 1_000, 10_000]),
    runs: runs ?? (quick ? 1 : 5),
    only,
    builds: builds ?? (quick ? [] : [500, 1_000, 2_000, 4_000]),
    readme,
    print,
  };
}

/** Reads the command line; where there is nothing to measure, ends the process. */
export function optionsOrExit(args: readonly string[]): Options {
  try {
    return readOptions(args);
  } catch (error) {
    if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : MISUSED);
    throw error;
  }
}

type Given = Partial<Omit<Options, 'sizes'> & { readonly quick: boolean; readonly n: readonly number[] }>;

/** Large pages take long, and their figures differ less: three turns of five. */
export function turnsAt(size: number, runs: number): number {
  return size === SHIPPED ? runs : Math.ceil(runs / 2);
}

function numbersIn(text: string): number[] {
  const numbers = text.split(',').filter((part) => part !== '').map(Number);
  if (numbers.some((number) => !Number.isInteger(number) || number < 1)) throw new InvalidArgumentError('Whole numbers from 1 on are understood, with commas between them.');
  return numbers;
}

function someNumbers(text: string): number[] {
  const numbers = numbersIn(text);
  if (numbers.length === 0) throw new InvalidArgumentError('At least one number is needed.');
  return numbers;
}

function oneNumber(text: string): number {
  const [number, ...others] = someNumbers(text);
  if (number === undefined || others.length > 0) throw new InvalidArgumentError('One number is needed.');
  return number;
}

function namesIn(text: string): string[] {
  const [names, known] = [text.split(','), PAGES.map(({ name }) => name)];
  if (names.some((name) => !known.includes(name))) throw new InvalidArgumentError(`Pages are ${known.join(', ')}.`);
  return names;
}

function fileOf(path: string): string {
  if (!existsSync(path)) throw new InvalidArgumentError('There is no such file.');
  return path;
}
