import type { Cell } from '../timeline.ts';
import { cleanText } from './clean-text.ts';
import type { JsonValue } from './read-json.ts';
import type { Reading } from './reading.ts';

/** An object of a JSON file, read key by key; keys that nobody asked for are listed at the end. */
export interface JsonMap {
  readonly at: JsonValue['at'];
  /** Words or numbers; null where there are none. Anything else is reported. */
  readonly cell: (...keys: readonly string[]) => Cell | null;
  readonly map: (...keys: readonly string[]) => JsonMap | null;
  readonly list: (...keys: readonly string[]) => readonly JsonValue[];
  readonly has: (key: string) => boolean;
  readonly raw: (key: string) => JsonValue | null;
  /** Notes each key that was not read and holds something. */
  readonly noteRest: () => void;
}

/** Opens an object; null, and reported, where the value is something else; null where there is nothing. */
export function openJson(value: JsonValue | null | undefined, reading: Reading): JsonMap | null {
  if (!value || value.value === null || value.value === '') return null;
  const entries = value.value;
  if (!(entries instanceof Map)) {
    reading.report(value.at, { message: `\`${value.at.path}\` must be an object.`, actual: kindOf(value), expected: '{ … }' });
    return null;
  }
  const asked = new Set<string>();
  const raw = (key: string): JsonValue | null => {
    asked.add(key);
    return entries.get(key) ?? null;
  };
  const first = (keys: readonly string[]) => keys.map(raw).find((found) => found !== null && found.value !== null && found.value !== '') ?? null;
  return {
    at: value.at,
    cell: (...keys) => cellOf(first(keys), reading),
    map: (...keys) => openJson(first(keys), reading),
    list: (...keys) => listOf(first(keys), reading),
    has: (key) => entries.has(key),
    raw,
    noteRest: () => {
      for (const [key, rest] of entries) if (!asked.has(key)) noteKey(key, rest, reading);
    },
  };
}

/** A value's words, or null where there are none. */
export function cellOf(found: JsonValue | null, { report, note }: Reading): Cell | null {
  if (!found || found.value === null || typeof found.value === 'boolean') return null;
  if (typeof found.value === 'object') {
    report(found.at, { message: `\`${found.at.path}\` must be text.`, actual: kindOf(found), expected: 'text or a number' });
    return null;
  }
  const { text, changed } = cleanText(String(found.value).trim());
  if (changed) note('Characters that no page can show were left out.', found.at.path);
  return text === '' ? null : { text, at: found.at };
}

function listOf(found: JsonValue | null, { report }: Reading): readonly JsonValue[] {
  if (!found) return [];
  if (Array.isArray(found.value)) return found.value as readonly JsonValue[];
  report(found.at, { message: `\`${found.at.path}\` must be a list.`, actual: kindOf(found), expected: '[ … ]' });
  return [];
}

function noteKey(key: string, { at, value }: JsonValue, { note }: Reading): void {
  if (value === null || value === '' || (value instanceof Map && isEmpty(value))) return;
  note(`\`${key}\` has no place in a story.`, at.path, wordsOf(value));
}

function wordsOf(value: JsonValue['value']): string {
  if (value instanceof Map) return [...(value as ReadonlyMap<string, JsonValue>).values()].map((inner) => wordsOf(inner.value)).filter((words) => words !== '').join(', ');
  return typeof value === 'object' ? '' : String(value);
}

function isEmpty(map: ReadonlyMap<string, JsonValue>): boolean {
  return [...map.values()].every(({ value }) => value === null || value === '');
}

function kindOf({ value }: JsonValue): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : String(value);
}
