import type { Blockquote, Heading, List, ListItem, Nodes, Paragraph, PhrasingContent, Root, Table } from 'mdast';
import { inlineText, joinText, trimEnds } from './inline-text.ts';

/** What an article may hold: see `compile/article`. Quotes hold paragraphs, list items one paragraph each. */
export type Block = Paragraph | Heading | Blockquote | List;

/** A text's blocks in forms that an article may hold; all their words stay. */
export function allowedBlocks(root: Root, autolink: boolean): readonly Block[] {
  return root.children.flatMap((node) => blocksOf(node, autolink));
}

function blocksOf(node: Nodes, autolink: boolean): readonly Block[] {
  if (node.type === 'heading') return paragraphs([node], autolink).map(({ children }): Heading => ({ type: 'heading', depth: 3, children }));
  if (node.type === 'blockquote') return wrap(paragraphs(node.children, autolink), (children): Blockquote => ({ type: 'blockquote', children }));
  if (node.type === 'list') {
    const { ordered, children: items } = node;
    return wrap(itemsOf(items, autolink), (children): List => ({ type: 'list', ordered: ordered ?? false, start: ordered ? startOf(node) : null, spread: false, children }));
  }
  if (node.type === 'table') return wrap(rowsOf(node, autolink), (children): List => ({ type: 'list', ordered: false, spread: false, children }));
  return paragraphs([node], autolink);
}

function wrap<Child>(children: Child[], make: (children: Child[]) => Block): readonly Block[] {
  return children.length === 0 ? [] : [make(children)];
}

/** An article takes no list that begins beyond 99: that is a sentence which begins with a year. */
function startOf({ start }: List): number {
  return typeof start === 'number' && start >= 0 && start <= 99 ? start : 1;
}

/** All text inside, a paragraph for each paragraph, item or cell; two line breaks in a row part paragraphs. */
function paragraphs(nodes: readonly Nodes[], autolink: boolean): Paragraph[] {
  return nodes.flatMap((node): Paragraph[] => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return splitAtBreaks(node.children).flatMap((part) => toParagraph(part, autolink));
    if (node.type === 'code') return toParagraph([{ type: 'text', value: node.value }], autolink);
    if ('children' in node) return paragraphs(node.children, autolink);
    return node.type === 'text' ? toParagraph([node], autolink) : [];
  });
}

function splitAtBreaks(nodes: readonly PhrasingContent[]): readonly (readonly PhrasingContent[])[] {
  const parts: PhrasingContent[][] = [[]];
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'break' && nodes[index + 1]?.type === 'break') parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

function toParagraph(nodes: readonly PhrasingContent[], autolink: boolean): Paragraph[] {
  const children = trimEnds(inlineText(nodes, autolink));
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

function itemsOf(items: readonly ListItem[], autolink: boolean): ListItem[] {
  return items.flatMap(({ children }) => {
    const own = children.filter((child) => child.type !== 'list');
    const nested = children.filter((child) => child.type === 'list');
    return [...toItem(paragraphs(own, autolink)), ...nested.flatMap((list) => itemsOf(list.children, autolink))];
  });
}

function rowsOf({ children }: Table, autolink: boolean): ListItem[] {
  return children.flatMap((row) => toItem(paragraphs(row.children, autolink), ', '));
}

function toItem(parts: readonly Paragraph[], separator = ' '): ListItem[] {
  const children = joinText(parts.flatMap((part, index): PhrasingContent[] => (index === 0 ? part.children : [{ type: 'text', value: separator }, ...part.children])));
  return children.length === 0 ? [] : [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }];
}
