import type { Problem } from '../story/problem.ts';

/**
 * Problems as plain text, as compilers print them:
 *
 *     events.yaml:12:9 error  The quote of event `summit` is nowhere in the article.
 *         found     the text of the quote
 *         expected  text that stands in the article exactly once
 *         hint      Nearest text, article.md:14: “…”
 *
 *     1 error
 */
export function printProblems(problems: readonly Problem[]): string {
  return [...problems.map(printProblem), countProblems(problems), ''].join('\n');
}

function printProblem({ file, line, column, severity, message, actual, expected, hint }: Problem): string {
  const details = [['found', actual], ['expected', expected], ['hint', hint]] as const;
  const lines = details.flatMap(([label, text]) => (text === null ? [] : [`    ${label.padEnd(8)}  ${text}`]));
  return [`${file}:${line}:${column} ${severity}  ${message}`, ...lines, ''].join('\n');
}

function countProblems(problems: readonly Problem[]): string {
  const count = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length;
  const warnings = count('warning');
  return warnings === 0 ? plural(count('error'), 'error') : `${plural(count('error'), 'error')}, ${plural(warnings, 'warning')}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
