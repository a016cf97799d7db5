import type { Nodes, PhrasingContent } from 'mdast';
import { mendAddress } from './read-html.ts';
import { textOf } from './text-of.ts';

/** Text, emphasis, strong and links; anything else gives its words. */
export function inlineText(nodes: readonly Nodes[], autolink: boolean): PhrasingContent[] {
  return joinText(nodes.flatMap((node) => inline(node, autolink)));
}

function inline(node: Nodes, autolink: boolean): PhrasingContent[] {
  const { type } = node;
  if (type === 'text' || type === 'inlineCode') return autolink ? linkAddresses(tidy(node.value)) : [{ type: 'text', value: tidy(node.value) }];
  if (type === 'break') return [{ type: 'text', value: ' ' }];
  if (type === 'link') return linkOf(node.url, inlineText(node.children, false));
  if (type === 'emphasis' || type === 'strong') return withBlanksOutside(inlineText(node.children, autolink), (children) => ({ type, children }));
  return 'children' in node ? inlineText(node.children, autolink) : [];
}

function tidy(text: string): string {
  return text.replace(/[ \t\n\r\f\v\u0085\u2028\u2029]+/g, ' ');
}

function linkOf(url: string, inside: readonly PhrasingContent[]): PhrasingContent[] {
  const address = mendAddress(url, true);
  const children = inside.filter((child) => child.type !== 'link');
  return address === null ? children : withBlanksOutside(children, (trimmed) => ({ type: 'link', url: address, children: trimmed }));
}

/** Blanks at the ends of emphasis or of a link go outside, where Markdown wants them; of nothing but blanks there is none. */
function withBlanksOutside(children: readonly PhrasingContent[], make: (trimmed: PhrasingContent[]) => PhrasingContent): PhrasingContent[] {
  const words = children.map(textOf).join('');
  const blank: PhrasingContent = { type: 'text', value: ' ' };
  if (words.trim() === '') return words === '' ? [] : [blank];
  return [...(/^\s/.test(words) ? [blank] : []), make(trimEnds(children)), ...(/\s$/.test(words) ? [blank] : [])];
}

/** An address that stands bare in a text, without the marks that end its sentence. */
const ADDRESS = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]}]/gi;

function linkAddresses(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { index, 0: address } of text.matchAll(ADDRESS)) {
    const url = mendAddress(address);
    if (url === null) continue;
    parts.push({ type: 'text', value: text.slice(from, index) }, { type: 'link', url, children: [{ type: 'text', value: withoutFootnotes(address) }] });
    from = index + address.length;
  }
  return [...parts, { type: 'text', value: text.slice(from) }];
}

/** Neighbouring texts as one, without empty ones, with one blank where two would meet; no footnote marks, which articles refuse. */
export function joinText(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else joined.push(node);
  }
  return joined.map(tidyText).filter((node) => node.type !== 'text' || node.value !== '');
}

function tidyText(node: PhrasingContent): PhrasingContent {
  if (node.type !== 'text') return node;
  return { type: 'text', value: withoutFootnotes(node.value.replace(/ {2,}/g, ' ')) };
}

/** Articles refuse what reads as a footnote: `[^1]` becomes `[1]`. */
export function withoutFootnotes(text: string): string {
  return text.replace(/\[\^+(?=[^\]\s]{1,20}\])/g, '[');
}

/** Without blanks at the beginning and end, also inside emphasis. */
export function trimEnds(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return trimEnd(trimStart(nodes));
}

function trimStart([first, ...rest]: readonly PhrasingContent[]): readonly PhrasingContent[] {
  if (!first) return [];
  const trimmed = trimNode(first, (text) => text.trimStart(), (children) => [...trimStart(children)]);
  return textOf(trimmed) === '' ? trimStart(rest) : [trimmed, ...rest];
}

function trimEnd(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  if (!last) return [];
  const trimmed = trimNode(last, (text) => text.trimEnd(), trimEnd);
  return textOf(trimmed) === '' ? trimEnd(nodes.slice(0, -1)) : [...nodes.slice(0, -1), trimmed];
}

function trimNode(node: PhrasingContent, trim: (text: string) => string, trimAll: (nodes: readonly PhrasingContent[]) => PhrasingContent[]): PhrasingContent {
  if (node.type === 'text') return { ...node, value: trim(node.value) };
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'link' ? { ...node, children: trimAll(node.children) } : node;
}
