import type { Nodes } from 'mdast';
import type { TakeNote } from '../notes.ts';
import type { Cell } from '../timeline.ts';
import { allowedBlocks, type Block } from './allowed-blocks.ts';
import { mendAddress, readHtml } from './read-html.ts';
import { textOf } from './text-of.ts';

/** A link out of a text. */
export interface FoundLink {
  readonly url: string;
  /** Its words; empty for a linked image. */
  readonly words: string;
}

/** A text, ready for an article. */
export interface FoundText {
  readonly blocks: readonly Block[];
  /** Web addresses in the text, in order. */
  readonly links: readonly FoundLink[];
}

/** Reads a text of a slide: HTML, or plain text whose line breaks part paragraphs. */
export function readText(cell: Cell | null, { markup, autolink }: { readonly markup: boolean; readonly autolink: boolean }, note: TakeNote): FoundText {
  if (!cell) return { blocks: [], links: [] };
  const lines = markup ? [cell] : cell.text.split(/\n+/).map((text): Cell => ({ text: escapeHtml(text.trim()), at: cell.at }));
  const trees = lines.filter(({ text }) => text !== '').map((line) => readHtml(line, note));
  const blocks = trees.flatMap((tree) => allowedBlocks(tree, autolink));
  return { blocks, links: [...trees.flatMap(emptyLinks), ...blocks.flatMap(linksOf)] };
}

/** A text's words alone, in one line. */
export function readWords(cell: Cell | null, markup: boolean, note: TakeNote): string {
  const { blocks } = readText(cell, { markup, autolink: false }, note);
  return wordsOf(blocks);
}

/** The words of blocks, in one line. */
export function wordsOf(blocks: readonly Nodes[]): string {
  return blocks.map((block) => ('children' in block && block.type !== 'paragraph' && block.type !== 'heading' ? wordsOf(block.children) : textOf(block))).join(' ').replace(/\s+/g, ' ').trim();
}

/** Plain text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character);
}

function linksOf(node: Nodes): readonly FoundLink[] {
  if (node.type === 'link') return /^https?:/i.test(node.url) ? [{ url: node.url, words: textOf(node).trim() }] : [];
  return 'children' in node ? node.children.flatMap(linksOf) : [];
}

/** Links round images alone, which leave no words in the article. */
function emptyLinks(node: Nodes): readonly FoundLink[] {
  if (node.type === 'link' && textOf(node).trim() === '') {
    const url = mendAddress(node.url);
    return url === null ? [] : [{ url, words: '' }];
  }
  return 'children' in node ? node.children.flatMap(emptyLinks) : [];
}
