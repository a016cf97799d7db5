import type { EmbedData } from '../data.ts';
import { type Child, h, type Tree } from './tree.ts';

/** A link to our own full page; it opens beside the host's page, and says so. */
export function outLink(address: string, { words }: EmbedData, ...children: readonly Child[]): Tree {
  return h('a', { href: address, target: '_blank', rel: 'noopener', 'data-own': '' }, ...children, h('span', { class: 'said-only' }, ` ${words.newTab}`));
}
