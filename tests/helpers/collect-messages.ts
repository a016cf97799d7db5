import { type Node, nodesOf, walk } from '../house/check-imports.ts';

/** Calls that hand over a message, and which argument it is. */
const CALLS: ReadonlyMap<string, number> = new Map([
  ['note', 0],
  ['problem', 1],
]);

/** A value made of other values has one text for each; what is only passed on has none, as it is told elsewhere. */
type Texts = readonly string[];

/**
 * All messages that a module can print, with “…” where they hold what it finds out when it runs: values of `message`, words
 * of notes, of folder faults, and of the tables that messages are looked up in. Throws on a message in a form it does not
 * know, so that none is passed over in silence.
 */
export function collectMessages(file: string, code: string): Texts {
  const nodes = nodesOf(file, code);
  const told = nodes.flatMap((node) => spokenIn(node));
  return [...new Set(told.flatMap((node) => textsOf(node, nodes, file)))].toSorted();
}

function spokenIn(node: Node): readonly Node[] {
  if (node.type === 'Property' && nameOf(node.key) === 'message') return [node.value as Node];
  if (node.type !== 'CallExpression') return [];
  const at = CALLS.get(nameOf(node.callee) ?? '');
  const argument = at === undefined ? undefined : (node.arguments as readonly Node[])[at];
  return argument ? [argument] : [];
}

/** The name of an identifier, or of the member that is meant: `note` of `reading.note`. */
function nameOf(value: unknown): string | null {
  const node = value as Node;
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return node.type === 'Identifier' ? String(node.name) : null;
}

function textsOf(node: Node, all: readonly Node[], file: string): Texts {
  switch (node.type) {
    case 'Literal':
      return [String(node.value)];
    case 'TemplateLiteral':
      return [(node.quasis as readonly { readonly value: { readonly cooked: string } }[]).map(({ value }) => value.cooked).join('…').replace(/…+/g, '…')];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap((part) => textsOf(part as Node, all, file));
    case 'LogicalExpression':
      return [node.left, node.right].flatMap((part) => textsOf(part as Node, all, file));
    case 'CallExpression':
      return calledTexts(node, all, file);
    case 'ArrowFunctionExpression':
      return returnsOf(node).flatMap((value) => textsOf(value, all, file));
    case 'Identifier':
      return valuesOf(String(node.name), all).flatMap((value) => textsOf(value, all, file));
    default:
      return refuse(node, file);
  }
}

/** What a table or a function of the module hands back. */
function calledTexts(node: Node, all: readonly Node[], file: string): Texts {
  const name = nameOf(node.callee);
  if (name === 'get') return tableTexts(nameOf((node.callee as Node).object), all, file);
  const declared = all.filter(({ type, id }) => type === 'FunctionDeclaration' && nameOf(id) === name).flatMap(returnsOf);
  const values = [...valuesOf(name ?? '', all), ...declared];
  return values.length === 0 ? refuse(node, file) : values.flatMap((value) => textsOf(value, all, file));
}

/** The values that a function returns. */
function returnsOf({ body }: Node): readonly Node[] {
  if ((body as Node).type !== 'BlockStatement') return [body as Node];
  return walk(body).flatMap((node) => (node.type === 'ReturnStatement' && node.argument ? [node.argument as Node] : []));
}

/** The second halves of a table's pairs. */
function tableTexts(name: string | null, all: readonly Node[], file: string): Texts {
  const pairs = valuesOf(name ?? '', all).flatMap((table) => ((table.arguments as readonly Node[])[0]?.elements as readonly Node[]) ?? []);
  return pairs.flatMap((pair) => textsOf((pair.elements as readonly Node[])[1] as Node, all, file));
}

/** What constants of this name are set to; nothing for a parameter, or a part of something else. */
function valuesOf(name: string, all: readonly Node[]): readonly Node[] {
  const set = all.filter((node) => node.type === 'VariableDeclarator' && nameOf(node.id) === name && node.init !== null);
  return set.map(({ init }) => init as Node);
}

function refuse({ type }: Node, file: string): never {
  throw new Error(`${file} makes a message by a ${type}, which collect-messages.ts does not know`);
}
