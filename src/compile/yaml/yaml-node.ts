import type { Place } from '../report.ts';

/** A value of a YAML file that knows where it stands. Every scalar is its source text: no dates, no numbers, no booleans. */
export interface YamlNode {
  readonly place: Place;
  readonly value: string | readonly YamlNode[] | YamlMap;
}

/** A Map, not an object: `constructor` and `__proto__` are keys like others. */
export type YamlMap = ReadonlyMap<string, YamlEntry>;

export interface YamlEntry {
  readonly keyPlace: Place;
  readonly node: YamlNode;
}

/** The items of a list, or null for anything else. */
export function asList({ value }: YamlNode): readonly YamlNode[] | null {
  return Array.isArray(value) ? value : null;
}

/** The entries of a map, or null for anything else. */
export function asMap({ value }: YamlNode): YamlMap | null {
  return value instanceof Map ? value : null;
}
