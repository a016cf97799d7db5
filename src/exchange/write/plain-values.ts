import type { Plain, PlainMap } from '../timeline.ts';

/** A plain value as JSON has it. Keys such as `__proto__` stay keys. */
export type Json = string | readonly Json[] | { readonly [key: string]: Json };

/** The value as JSON's kinds. */
export function toJson(plain: Plain): Json {
  if (typeof plain === 'string') return plain;
  return plain instanceof Map ? Object.fromEntries([...(plain as PlainMap)].map(([key, value]) => [key, toJson(value)])) : (plain as readonly Plain[]).map(toJson);
}

/** A word of a map; null where there is none. */
export function wordOf(map: Plain | undefined, key: string): string | null {
  const value = map instanceof Map ? (map as PlainMap).get(key) : undefined;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The maps in a list of a map; none where there is no such list. */
export function mapsOf(map: PlainMap, key: string): readonly PlainMap[] {
  const list = map.get(key);
  return Array.isArray(list) ? (list as readonly Plain[]).filter((item): item is PlainMap => item instanceof Map) : [];
}
