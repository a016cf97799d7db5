import type { BuildSpeed } from './measure/build-speed.ts';
import type { Outcome } from './measure/visit.ts';

/** What was found of one page in one column: a value a turn, or why there is none. */
export type Cell = { readonly values: readonly number[] } | { readonly beyond: number } | { readonly none: string };

/** Cells by the name of the column. */
export type Row = Readonly<Record<string, Cell>>;

/** All that a run found; `cells` by number of events, page, column. */
export interface Results {
  readonly date: string;
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memory: number;
    /** Tasks that wanted a processor in the last quarter of an hour; an idle machine has two of this run's own. */
    readonly load: number;
    readonly system: string;
    readonly node: string;
    readonly browser: string;
  };
  readonly commit: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly turns: number;
  readonly cells: Readonly<Record<string, Readonly<Record<string, Row>>>>;
  readonly builds: Readonly<Record<string, BuildSpeed>>;
}

/** A row with what a turn found added. A page that was too slow once stays so: nobody waits for it again. */
export function addOutcome(row: Row, columns: readonly string[], outcome: Outcome<Readonly<Record<string, number>>>): Row {
  const added = columns.map((column): [string, Cell] => {
    const cell = row[column];
    if ('beyond' in outcome) return [column, outcome];
    if ('failed' in outcome) return [column, cell ?? { none: outcome.failed }];
    const value = outcome.value[column] ?? Number.NaN;
    return [column, { values: [...(cell && 'values' in cell ? cell.values : []), value] }];
  });
  return { ...row, ...Object.fromEntries(added) };
}

/** Whether a column is settled: another turn would find nothing more. */
export function isGivenUp(row: Row, column: string): boolean {
  const cell = row[column];
  return cell !== undefined && 'beyond' in cell;
}
