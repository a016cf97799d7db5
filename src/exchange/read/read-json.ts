import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Place } from '../../compile/report.ts';
import type { InputFile } from '../exchanged.ts';
import { findPlaces, type FindPlace } from './line-finder.ts';
import type { Reading } from './reading.ts';

/** A value of a JSON file that knows where it stands. */
export interface JsonValue {
  readonly at: Place;
  readonly value: string | number | boolean | null | readonly JsonValue[] | ReadonlyMap<string, JsonValue>;
}

/** Levels inside each other. A timeline needs five; the parser recurses. */
const MAX_DEPTH = 64;

/** A call or an assignment round the data, as older timelines have it: `storyjsonp({…});`, `var data = {…}`. */
const WRAPPER = /^\s*(?:(?:var|let|const)\s+)?[\w$.]{1,100}\s*[(=]\s*(?=[{[])/;

/** Reads JSON, also with remarks and in a script's wrapper; null, and reported, where it is none. */
export function readJson(file: InputFile, reading: Reading): JsonValue | null {
  const text = unwrap(file.text);
  const placeOf = findPlaces(file);
  const deep = findDepth(text);
  if (deep !== null) {
    reading.report(placeOf(deep, ''), { message: 'There are too many levels inside each other here.', expected: `at most ${MAX_DEPTH} levels` });
    return null;
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [error] = errors;
  if (error || !root) {
    reading.report(placeOf(error?.offset ?? 0, ''), {
      message: error ? `This is not JSON that can be read: ${wordsOf(error)}.` : 'This is not JSON that can be read.',
      actual: text.slice(error?.offset ?? 0, (error?.offset ?? 0) + 40).split('\n', 1)[0] || null,
      expected: 'an object: { "events": [ … ] }',
    });
    return null;
  }
  return toValue(root, '', placeOf);
}

/** The wrapper's letters become blanks, so that all places stay as they are. */
function unwrap(text: string): string {
  const found = WRAPPER.exec(text)?.[0];
  if (found === undefined) return text.replace(/^\uFEFF/, ' ');
  const inside = ' '.repeat(found.length) + text.slice(found.length);
  let end = inside.length;
  while (end > 0 && /[\s;)]/.test(inside[end - 1] ?? '')) end -= 1;
  return inside.slice(0, end);
}

/** Where the text goes too deep, or null. Letter by letter: a pattern's memory grows with the longest string. */
function findDepth(text: string): number | null {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted && character === '\\') at += 1;
    else if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > MAX_DEPTH) return at;
  }
  return null;
}

function wordsOf({ error }: ParseError): string {
  return printParseErrorCode(error).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

function toValue(node: Node, path: string, placeOf: FindPlace): JsonValue {
  const at = placeOf(node.offset, path);
  const children = node.children ?? [];
  if (node.type === 'array') return { at, value: children.map((child, index) => toValue(child, `${path}[${index}]`, placeOf)) };
  if (node.type === 'object') return { at, value: new Map(children.flatMap((child) => toEntry(child, path, placeOf))) };
  const value: unknown = node.value;
  return { at, value: typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? value : null };
}

function toEntry({ children = [] }: Node, path: string, placeOf: FindPlace): [string, JsonValue][] {
  const [key, value] = children;
  if (!key || !value) return [];
  const name = String(key.value);
  return [[name, toValue(value, path === '' ? name : `${path}.${name}`, placeOf)]];
}
