import type { Child } from './tree.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What a link may lead to: a story is only data, and may come from anywhere. */
const LEADS = /^(?:https?|file):/i;

/** A tree as nodes of a document. Strings become text and attribute values, never markup, so no host's policy is in the way. */
export function toDom(child: Child, page: Document, namespace: string | null = null): Node {
  if (typeof child === 'string') return page.createTextNode(child);
  const inner = child.tag === 'svg' ? SVG : namespace;
  const element = inner === null ? page.createElement(child.tag) : page.createElementNS(inner, child.tag);
  for (const [name, value] of Object.entries(child.attributes)) if (name !== 'href' || LEADS.test(value)) element.setAttribute(name, value);
  element.append(...child.children.map((one) => toDom(one, page, inner)));
  return element;
}
