import type { Problem } from '../story/problem.ts';
import { showLine } from './show-line.ts';

/** What printing may use beside the problems. */
export interface PrintOptions {
  /** Texts of the files, by the names that problems use; with them the lines are shown. */
  readonly sources?: ReadonlyMap<string, string>;
  /** Colours, where a terminal has them. */
  readonly paint?: Paint;
}

/** Ways to set a part of the text apart. */
export type Paint = (part: 'error' | 'warning' | 'place' | 'faint', text: string) => string;

const PLAIN: Paint = (_, text) => text;

/**
 * Problems as plain text, as compilers print them:
 *
 *     events.yaml:12:9 error  The quote of event `summit` is nowhere in the article.
 *        12 |   - quote: the two met at Vostochni
 *           |            ^^^^^^^^^^^^^^^^^^^^^^^^
 *         found     the text of the quote
 *         expected  text that stands in the article exactly once
 *         hint      Nearest text, article.md:14: “…”
 *
 *     1 error
 */
export function printProblems(problems: readonly Problem[], options: PrintOptions = {}): string {
  return [...problems.map((problem) => printProblem(problem, options)), countProblems(problems), ''].join('\n');
}

function printProblem(problem: Problem, { sources, paint = PLAIN }: PrintOptions): string {
  const { file, line, column, severity, message, actual, expected, hint } = problem;
  const source = sources?.get(file);
  const details = [['found', actual], ['expected', expected], ['hint', hint]] as const;
  return [
    `${paint('place', `${file}:${line}:${column}`)} ${paint(severity, severity)}  ${message}`,
    ...(source === undefined ? [] : showLine(source, problem).map((shown) => paint('faint', shown))),
    ...details.flatMap(([label, text]) => (text === null ? [] : [`    ${label.padEnd(8)}  ${text}`])),
    '',
  ].join('\n');
}

/** "2 errors, 1 warning" */
export function countProblems(problems: readonly Problem[]): string {
  const count = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length;
  const warnings = count('warning');
  return warnings === 0 ? plural(count('error'), 'error') : `${plural(count('error'), 'error')}, ${plural(warnings, 'warning')}`;
}

/** "1 error", "2 errors" */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
