import type { Element, Nodes, Root as HtmlRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes as MarkdownNodes, Root } from 'mdast';
import type { TakeNote } from '../notes.ts';
import { cleanText } from '../read/clean-text.ts';
import type { Cell } from '../timeline.ts';
import { notePlaceless } from './note-placeless.ts';

/** Elements inside each other, roughly. Texts of timelines need a dozen; the libraries recurse. */
const MAX_DEPTH = 100;

/** Most tags in one text: the parser's time grows with their square where they are left open. */
const MAX_TAGS = 5000;

/** Everything else is unwrapped: its words stay. */
const SCHEMA: Schema = {
  tagNames: [
    'p', 'div', 'section', 'article', 'header', 'footer', 'figure', 'figcaption', 'address', 'main', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol',
    'li', 'dl', 'dt', 'dd', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'pre', 'br', 'a', 'em', 'i', 'strong', 'b', 'cite', 'q',
  ],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'video', 'audio', 'canvas', 'svg', 'math', 'select', 'textarea', 'title', 'head'],
  clobber: [],
  ancestors: {},
};

/** A text of the file as Markdown's tree, whatever of HTML is in it; what has no place is noted and left out. */
export function readHtml(cell: Cell, note: TakeNote): Root {
  if (!/[<&]/.test(cell.text)) return plainTree(cell.text);
  if (isTooDeep(cell.text)) {
    note('Tags stand too deep inside each other; only the words are taken.', cell.at.path);
    return plainTree(cell.text.replace(/<[^<>]*>?/g, ' '));
  }
  const html = fromHtml(cell.text, { fragment: true });
  notePlaceless(html, cell.at.path, note);
  cleanTexts(html, () => note('Characters that no page can show were left out.', cell.at.path));
  const clean = sanitize(mendLinks(html), SCHEMA);
  const tree = toMdast(clean, { document: true });
  return isRoot(tree) ? tree : { type: 'root', children: [] };
}

function isRoot(tree: MarkdownNodes): tree is Root {
  return tree.type === 'root';
}

function plainTree(text: string): Root {
  const value = text.replace(/\s+/g, ' ').trim();
  return { type: 'root', children: value === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
}

/** Elements that need no end, or that the parser ends by itself. */
const UNCLOSED = /^(?:p|li|br|img|hr|input|meta|link|td|th|tr|dt|dd|option|source|wbr)$/i;

function isTooDeep(text: string): boolean {
  let [depth, tags] = [0, 0];
  for (const [, close = '', name = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    tags += 1;
    if (!UNCLOSED.test(name)) depth = close === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH || tags > MAX_TAGS) return true;
  }
  return false;
}

/** A reference such as `&#1;` is a way to write characters that no page can hold. */
function cleanTexts(node: Nodes, tellChanged: () => void): void {
  if (node.type === 'text') {
    const { text, changed } = cleanText(node.value);
    if (changed) tellChanged();
    node.value = text;
  }
  if ('children' in node) for (const child of node.children) cleanTexts(child, tellChanged);
}

/** `//example.org/x` leads to https; an address with blanks or controls is written as browsers understand it. */
function mendLinks(root: HtmlRoot): HtmlRoot {
  const mend = (node: Nodes): void => {
    if (node.type === 'element') mendLink(node);
    if ('children' in node) node.children.forEach(mend);
  };
  mend(root);
  return root;
}

function mendLink({ tagName, properties }: Element): void {
  if (tagName !== 'a') return;
  const address = typeof properties.href === 'string' ? mendAddress(properties.href, true) : null;
  if (address === null) delete properties.href;
  else properties.href = address;
}

/** A full web address (or, where `mail` says so, a mail address) as it can stand in a story; null for anything else. */
export function mendAddress(href: string, mail = false): string | null {
  const full = href.trim().replace(/^\/\//, 'https://');
  const pattern = mail ? /^(?:https?:\/\/|mailto:)/i : /^https?:\/\//i;
  if (!pattern.test(full) || !URL.canParse(full)) return null;
  // oxlint-disable-next-line no-control-regex -- addresses with controls are the ones to mend
  return /[\s<>"\\^`{|}\u0000-\u001f\u007f-\u009f]|\p{C}/u.test(full) ? new URL(full).href : full;
}
