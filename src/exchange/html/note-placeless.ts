import type { Element, Nodes } from 'hast';
import type { TakeNote } from '../notes.ts';

/** Elements of which nothing is kept, and how a note names them. */
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['script', 'A script was left out.'],
  ['style', 'A style sheet was left out.'],
  ['template', 'A template was left out.'],
  ['noscript', 'What is shown without script was left out.'],
  ['iframe', 'An embedded frame was left out.'],
  ['object', 'An embedded object was left out.'],
  ['embed', 'An embedded object was left out.'],
  ['video', 'A video was left out.'],
  ['audio', 'A sound was left out.'],
  ['canvas', 'A drawing was left out.'],
  ['svg', 'A drawing was left out.'],
  ['math', 'A formula was left out.'],
  ['select', 'A form was left out.'],
  ['textarea', 'A form was left out.'],
  ['img', 'An image inside a text was left out.'],
  ['hr', 'A dividing line was left out.'],
]);

/** Elements whose words are kept in another form. */
const CHANGED: ReadonlyMap<string, string> = new Map([
  ['table', 'A table was made a list, one item for each row.'],
  ['pre', 'A block of code was made a paragraph.'],
]);

/** Takes down everything in a text that a story cannot show. */
export function notePlaceless(node: Nodes, path: string, note: TakeNote): void {
  if (node.type === 'element') noteElement(node, path, note);
  if ('children' in node && !(node.type === 'element' && LEFT_OUT.has(node.tagName))) for (const child of node.children) notePlaceless(child, path, note);
}

function noteElement({ tagName, properties }: Element, path: string, note: TakeNote): void {
  const message = LEFT_OUT.get(tagName) ?? CHANGED.get(tagName);
  const address = [properties.src, properties.data].find((value) => typeof value === 'string');
  if (message) note(message, path, address ?? '');
  if (tagName === 'a' && typeof properties.href === 'string' && !/^\s*(?:https?:\/\/|\/\/|mailto:)/i.test(properties.href)) {
    note('A link that leads to no full web address was left out; its words stay.', path, properties.href);
  }
}
