import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** The guide for editors, taken apart. */
export interface Guide {
  readonly text: string;
  /** Messages with an explanation, in the part that explains messages; wildcards are “…”. */
  readonly messages: ReadonlySet<string>;
  /** Fenced blocks in order. */
  readonly blocks: readonly Block[];
}

/** A fenced block. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

/** Where the messages are explained. */
const MESSAGES = 'Every message, explained';

/** Reads `src/content/README.md`. */
export function readGuide(): Guide {
  const text = readFileSync(new URL('../../src/content/README.md', import.meta.url), 'utf8');
  const blocks = nodesOf(fromMarkdown(text)).flatMap((node) => (node.type === 'code' ? [{ language: node.lang ?? '', text: node.value }] : []));
  return { text, messages: explainedIn(sectionOf(text, MESSAGES)), blocks };
}

/** Messages that a Markdown text explains: the bold sentences of its list items which say more than them. */
export function explainedIn(markdown: string): ReadonlySet<string> {
  const items = nodesOf(fromMarkdown(markdown)).filter((node) => node.type === 'listItem');
  return new Set(items.flatMap((item) => messagesOf(nodesOf(item).filter((node) => node.type === 'strong').map(wordsOf), wordsOf(item))));
}

/** Fewest words that explain anything. */
const FEWEST = 2;

function messagesOf(bold: readonly string[], whole: string): readonly string[] {
  const rest = bold.reduce((text, message) => text.replace(message, ''), whole);
  return rest.split(/\s+/).filter(Boolean).length < FEWEST ? [] : bold;
}

/** What stands under a heading, with all that is below it; numbers before headings don't matter. Throws where there is none. */
export function sectionOf(text: string, heading: string): string {
  const lines = text.split('\n');
  const levelOf = (line: string | undefined) => /^(#+) /.exec(line ?? '')?.[1]?.length ?? Infinity;
  const start = lines.findIndex((line) => line.replace(/^#+ (?:\d+\. )?/, '') === heading && levelOf(line) < Infinity);
  if (start === -1) throw new Error(`The guide has no heading “${heading}”`);
  const end = lines.findIndex((line, at) => at > start && levelOf(line) <= levelOf(lines[start]));
  return lines.slice(start + 1, end === -1 ? undefined : end).join('\n');
}

/** The rows of all tables of a text, without their heads; each a list of cells. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const rows = text.split('\n').map((line) => (/^\|.*\|$/.test(line) ? line.slice(1, -1).split('|').map((cell) => cell.trim()) : null));
  return rows.filter((cells, at) => cells !== null && !isRule(cells) && !isRule(rows[at + 1] ?? null)).map((cells) => cells ?? []);
}

function isRule(cells: readonly string[] | null): boolean {
  return cells !== null && cells.every((cell) => /^-+$/.test(cell));
}

/** The words of code in a cell: `a` with `b` → a, b. */
export function codesOf(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => nodesOf(child)) : [])];
}

function wordsOf(node: Nodes): string {
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if ('value' in node) return node.value.replace(/\s+/g, ' ');
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
