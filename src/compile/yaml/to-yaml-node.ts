import { isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { MAX_YAML_DEPTH } from '../limits.ts';
import type { Place, Report } from '../report.ts';
import type { YamlEntry, YamlMap, YamlNode } from './yaml-node.ts';

interface Context {
  readonly placeOf: (offset: number, path?: string) => Place;
  readonly report: Report;
}

/** The parser's node as ours; aliases, tags, repeated keys and excessive depth are reported and left out. */
export function toYamlNode(node: unknown, path: string, context: Context, depth = 0): YamlNode | null {
  const place = context.placeOf(offsetOf(node), path);
  if (depth > MAX_YAML_DEPTH) {
    context.report(place, { message: 'There are too many levels inside each other here.', expected: `at most ${MAX_YAML_DEPTH} levels` });
    return null;
  }
  if (isAlias(node)) {
    context.report(place, {
      message: 'An alias (“*name”) repeats text from elsewhere.',
      actual: `*${node.source}`,
      hint: 'Write the text out, or put it in quotation marks if it begins with “*”.',
    });
    return null;
  }
  if (isScalar(node)) return { place, value: textOf(node, place, context.report) };
  if (isSeq(node)) return { place, value: readItems(node, path, context, depth) };
  if (isMap(node)) return { place, value: readEntries(node, path, context, depth) };
  return { place, value: '' };
}

function textOf(node: Scalar, place: Place, report: Report): string {
  // "Kim #1 in the poll": YAML leaves out what comes after a space and "#". A remark has a space after it.
  if (node.type === 'PLAIN' && node.comment && !/^[\s#]/.test(node.comment)) {
    report(place, {
      message: 'The text after “ #” is left out here.',
      actual: `#${node.comment}`,
      hint: 'Put the whole text in quotation marks; or, if it is a remark, a space after “#”.',
    });
  }
  if (node.tag !== undefined) {
    report(place, {
      message: 'YAML tags mean nothing here.',
      actual: node.tag,
      hint: 'Put the text in quotation marks.',
    });
  }
  return typeof node.value === 'string' ? node.value : '';
}

function readItems(seq: YAMLSeq, path: string, context: Context, depth: number): readonly YamlNode[] {
  const items = seq.items.map((item, index) => toYamlNode(item, `${path}[${index}]`, context, depth + 1));
  return items.filter((item) => item !== null);
}

function readEntries(map: YAMLMap, path: string, context: Context, depth: number): YamlMap {
  const entries = new Map<string, YamlEntry>();
  for (const pair of map.items) addEntry(entries, pair, path, context, depth);
  return entries;
}

function addEntry(entries: Map<string, YamlEntry>, { key, value }: Pair, path: string, context: Context, depth: number): void {
  const keyPlace = context.placeOf(offsetOf(key), path);
  if (!isScalar(key) || typeof key.value !== 'string') {
    context.report(keyPlace, { message: 'A key must be a single word.', expected: '`key: text`' });
    return;
  }
  const first = entries.get(key.value);
  if (first) {
    context.report(keyPlace, {
      message: `The key \`${key.value}\` stands here a second time.`,
      expected: 'each key once',
      hint: `It is also in line ${first.keyPlace.line}; remove one of them.`,
    });
    return;
  }
  const node = toYamlNode(value ?? key, path === '' ? key.value : `${path}.${key.value}`, context, depth + 1);
  if (node) entries.set(key.value, { keyPlace, node: value === null ? { ...node, value: '' } : node });
}

function offsetOf(node: unknown): number {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : null;
  return range?.[0] ?? 0;
}
