import * as v from 'valibot';
import type { Place, Report } from '../report.ts';
import { describeValue, didYouMean } from './describe-value.ts';
import { asList, asMap, type YamlNode } from './yaml-node.ts';

/** Text of one value; schemas live in `text-schemas.ts`. */
type Schema<T> = v.GenericSchema<unknown, T>;

/** Reads the keys of one map. Every `null` is either an absent key or a fault that has been reported. */
export interface MapReader {
  readonly place: Place;
  /** A value that must be there. */
  readonly need: <T>(key: string, schema: Schema<T>) => T | null;
  /** A value that may be left out. */
  readonly maybe: <T>(key: string, schema: Schema<T>) => T | null;
  /** The node of a key, or null where there is none. */
  readonly node: (key: string) => YamlNode | null;
  /** A list that must be there and hold something. `what` names an item: "a passage". */
  readonly items: (key: string, what: string) => readonly YamlNode[];
  /** Where the key's value stands; the map's own place where there is none. */
  readonly placeOf: (key: string) => Place;
}

/** Opens a node as a map with some of `keys`; `what` names it: "an event". Null, and reported, where it is no map. */
export function openMap(node: YamlNode, keys: readonly string[], what: string, report: Report): MapReader | null {
  const entries = asMap(node);
  if (!entries) {
    report(node.place, {
      message: `${what} must be a map of keys.`,
      actual: typeof node.value === 'string' ? node.value : 'a list',
      expected: keys.map((key) => `${key}: …`).join(', '),
    });
    return null;
  }
  for (const [key, { keyPlace }] of entries) {
    if (!keys.includes(key)) {
      report(keyPlace, {
        message: `${what} has no key \`${key}\`.`,
        actual: key,
        expected: keys.join(', '),
        hint: didYouMean(key, keys),
      });
    }
  }
  const nodeOf = (key: string) => entries.get(key)?.node ?? null;
  const maybe = <T>(key: string, schema: Schema<T>) => {
    const found = nodeOf(key);
    return found && readValue(found, key, schema, report);
  };
  const need = <T>(key: string, schema: Schema<T>) => {
    if (!entries.has(key)) report(node.place, { message: `${what} needs \`${key}\`.`, expected: `${key}: …` });
    return maybe(key, schema);
  };
  const items = (key: string, itemName: string) => {
    const found = nodeOf(key);
    const list = found && asList(found);
    if (list === null || list.length === 0) {
      report(found?.place ?? node.place, {
        message: `${what} needs ${itemName}.`,
        expected: `${key}: a list with at least one item`,
      });
    }
    return list ?? [];
  };
  return { place: node.place, need, maybe, node: nodeOf, items, placeOf: (key) => nodeOf(key)?.place ?? node.place };
}

/** One value by its schema, or null with all its faults reported. */
export function readValue<T>(node: YamlNode, key: string, schema: Schema<T>, report: Report): T | null {
  const result = v.safeParse(schema, node.value, { abortPipeEarly: true });
  if (result.success) return result.output;
  for (const issue of result.issues) report(node.place, describeValue(issue.message, key, node));
  return null;
}
