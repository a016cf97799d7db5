import * as v from 'valibot';
import type { Place, Report } from '../report.ts';
import type { KeyRules, KeyTable, Leaf, LeafKey, ValueOf } from '../schema/key-table.ts';
import { describeValue, didYouMean } from './describe-value.ts';
import { asList, asMap, type YamlNode } from './yaml-node.ts';

/** Reads the keys of one map by its table. Every `null` is either an absent key or a fault that has been reported. */
export interface MapReader<Keys extends KeyRules> {
  readonly place: Place;
  /** The words of a key as what they mean. */
  readonly value: <K extends LeafKey<Keys>>(key: K) => ValueOf<Keys[K]> | null;
  /** Words that are read later, with their place. */
  readonly written: (key: LeafKey<Keys>) => Written | null;
  /** The node of a key, or null where there is none. */
  readonly node: (key: keyof Keys & string) => YamlNode | null;
  /** The items of a list; one that must be there and hold something is reported where it does not. */
  readonly items: (key: keyof Keys & string) => readonly YamlNode[];
  /** Where the key's value stands; the map's own place where there is none. */
  readonly placeOf: (key: keyof Keys & string) => Place;
}

/** Words as written, and where. */
export interface Written {
  readonly text: string;
  readonly place: Place;
}

/** Opens a node as a map of the table's keys. Null, and reported, where it is no map. */
export function openMap<Keys extends KeyRules>(node: YamlNode, table: KeyTable<Keys>, report: Report): MapReader<Keys> | null {
  const { what, keys } = table;
  const entries = asMap(node);
  if (!entries) {
    report(node.place, {
      message: `${what} must be a map of keys.`,
      actual: typeof node.value === 'string' ? node.value : 'a list',
      expected: Object.keys(keys).map((key) => `${key}: …`).join(', '),
    });
    return null;
  }
  const names = Object.keys(keys);
  for (const [key, { keyPlace }] of entries) {
    if (!names.includes(key)) report(keyPlace, { message: `${what} has no key \`${key}\`.`, actual: key, expected: names.join(', '), hint: didYouMean(key, names) });
  }
  for (const [key, { needed, shape }] of Object.entries(keys)) {
    if (needed && shape.kind !== 'list' && !entries.has(key)) report(node.place, { message: `${what} needs \`${key}\`.`, expected: `${key}: …` });
  }
  const nodeOf = (key: string) => entries.get(key)?.node ?? null;
  const value = <K extends LeafKey<Keys>>(key: K) => {
    const found = nodeOf(key);
    return found && readValue(found, key, keys[key]!.shape as Leaf<ValueOf<Keys[K]>>, report);
  };
  return {
    place: node.place,
    value,
    written: (key) => {
      const words: unknown = value(key);
      return typeof words === 'string' ? { text: words, place: nodeOf(key)?.place ?? node.place } : null;
    },
    node: nodeOf,
    items: (key) => itemsOf(node, key, table, report),
    placeOf: (key) => nodeOf(key)?.place ?? node.place,
  };
}

function itemsOf(map: YamlNode, key: string, { what, keys }: KeyTable, report: Report): readonly YamlNode[] {
  const shape = keys[key]?.shape;
  const found = asMap(map)?.get(key)?.node;
  if (shape?.kind !== 'list') throw new Error(`${key} is no list`);
  if (shape.mayBeEmpty && (!found || asList(found))) return (found && asList(found)) ?? [];
  const list = found && asList(found);
  if (shape.mayBeEmpty) {
    report(found?.place ?? map.place, { message: `\`${key}\` must be a list.`, actual: typeof found?.value === 'string' ? found.value : 'a map of keys', expected: `${key}: […]` });
  } else if (!list || list.length === 0) {
    report(found?.place ?? map.place, { message: `${what} needs ${shape.item}.`, expected: `${key}: a list with at least one item` });
  }
  return list ?? [];
}

/** One value by its schema, or null with all its faults reported. */
export function readValue<T>(node: YamlNode, key: string, { schema }: Leaf<T>, report: Report): T | null {
  const result = v.safeParse(schema, node.value, { abortPipeEarly: true });
  if (result.success) return result.output;
  for (const issue of result.issues) report(node.place, describeValue(issue.message, key, node));
  return null;
}
