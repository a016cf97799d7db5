import type { Child } from './tree.ts';

/** A tree as HTML. The views use no void elements and no raw text. */
export function toHtml(child: Child): string {
  if (typeof child === 'string') return escape(child);
  const attributes = Object.entries(child.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<${child.tag}${attributes.join('')}>${child.children.map(toHtml).join('')}</${child.tag}>`;
}

/** Quotes too, in texts as well: WordPress looks for ` src="…"` in an answer's whole markup, not only in its frame. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
