import stringWidth from 'string-width';
import type { Problem } from '../story/problem.ts';

/** Columns of a terminal that a line may take; longer ones are shown in part. */
const MOST = 96;
/** Columns shown before the place, where the line is cut there. */
const BEFORE = 30;
/** A tab would stand wider or narrower than what is under it. */
const TAB = /\t/g;

/** The line that a problem is about, and under it a mark below the very words; nothing where the file has no such line. */
export function showLine(source: string, { line, column, actual }: Pick<Problem, 'line' | 'column' | 'actual'>): string[] {
  const text = source.split(/\r\n?|\n/)[line - 1];
  if (text === undefined || text.trim() === '') return [];
  const at = Math.min(column - 1, text.length);
  const from = cutBefore(text, at);
  const to = cutAfter(text, Math.max(from, at));
  const [before, after] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  const lead = before + text.slice(from, at).replace(TAB, ' ');
  const marked = text.slice(at, Math.min(to, at + lengthOf(text.slice(at), actual)));
  const number = String(line).padStart(6);
  return [
    `${number} | ${lead}${text.slice(at, to).replace(TAB, ' ')}${after}`,
    `${' '.repeat(number.length)} | ${' '.repeat(stringWidth(lead))}${'^'.repeat(Math.max(1, stringWidth(marked)))}`,
  ];
}

/** UTF-16 units of what stands there: the words that were found, or the first word. */
function lengthOf(rest: string, actual: string | null): number {
  const quoted = /^["'“]/.test(rest) ? 1 : 0;
  const found = actual?.replace(/…$/, '') ?? '';
  if (found !== '' && rest.slice(quoted).startsWith(found)) return found.length + quoted * 2;
  const value = /^[\w-]+:(?=\s|$)/.test(rest) ? null : /^(?:"[^"]*"|'[^']*'|[^\s,\]}]+)/.exec(rest)?.[0];
  return value?.length ?? /^[^\s:]+/.exec(rest)?.[0].length ?? 1;
}

function cutBefore(text: string, at: number): number {
  if (stringWidth(text) <= MOST) return 0;
  let from = at;
  while (from > 0 && stringWidth(text.slice(from - 1, at)) <= BEFORE) from -= 1;
  return from > 0 && isLow(text, from) ? from + 1 : from;
}

function cutAfter(text: string, from: number): number {
  let to = from;
  while (to < text.length && stringWidth(text.slice(from, to + 1)) <= MOST - BEFORE) to += 1;
  return isLow(text, to) ? to + 1 : to;
}

/** Whether a cut there would part a letter of two units. */
function isLow(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(at));
}
