import type { Problem } from '../story/problem.ts';

/** Where something stands in a story folder. */
export type Place = Pick<Problem, 'file' | 'line' | 'column' | 'path'>;

/** What is wrong there. Absent means null in the {@link Problem}. */
export interface Fault {
  readonly message: string;
  readonly actual?: string | null;
  readonly expected?: string | null;
  readonly hint?: string | null;
}

/** Takes down a fault and lets the reading go on. */
export type Report = (place: Place, fault: Fault) => void;

/** Two lists that faults are taken down in: errors and warnings. */
export interface Ledger {
  /** Takes down an error: no story can be made. */
  readonly report: Report;
  /** Takes down a warning: there is a story, but something in it looks wrong. */
  readonly warn: Report;
  /** The errors by file, line and column; faults of the same place in the order of their finding. */
  readonly sorted: () => readonly Problem[];
  /** The warnings, in the same order. */
  readonly warnings: () => readonly Problem[];
}

/** Longest stretch of the editor's own text that a problem repeats, in UTF-16 units. */
const MAX_ACTUAL = 160;

/** Two empty lists. */
export function openLedger(): Ledger {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  return {
    report: (place, fault) => void problems.push(toProblem('error', place, fault)),
    warn: (place, fault) => void warnings.push(toProblem('warning', place, fault)),
    sorted: () => problems.toSorted(byPlace),
    warnings: () => warnings.toSorted(byPlace),
  };
}

function toProblem(severity: Problem['severity'], { file, line, column, path }: Place, fault: Fault): Problem {
  const { message, actual = null, expected = null, hint = null } = fault;
  return { severity, file, line, column, path, message, actual: actual && clip(actual), expected, hint };
}

function clip(text: string): string {
  return text.length <= MAX_ACTUAL ? text : `${text.slice(0, MAX_ACTUAL).replace(/[\ud800-\udbff]$/, '')}…`;
}

function byPlace(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
