import type { Nodes } from 'mdast';

/** The words of a node, as the page will show them. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
