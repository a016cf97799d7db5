/**
 * What of a story with many events is looked at, as it stands in the address: `?from=1990-01-01&to=1999-12-31&q=treaty&group=Talks`.
 * Only pages with the instrument hand it to the router; on others these keys are as foreign as any.
 */
export interface Search {
  /** ISO 8601: a day, or a minute in UTC (`2024-06-18T05:30Z`); both ends or none. A day as an end is seen whole. */
  readonly from?: string;
  readonly to?: string;
  /** Words to find. */
  readonly q?: string;
  readonly group?: string;
}

/** The keys of a {@link Search}. */
export const SEARCH_KEYS = ['from', 'to', 'q', 'group'] as const satisfies readonly (keyof Search)[];

/** Longest words and names that are taken from an address, UTF-16 units. */
const MOST_LENGTH = 200;

const INSTANT = /^(?:[+-]\d{2})?\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}Z)?$/;

/** Takes what is valid; anything else counts as not there. Never throws. */
export function readSearch(search: Readonly<Record<string, unknown>>): Search {
  const [from, to] = [instant(search['from']), instant(search['to'])];
  const [q, group] = [words(search['q']), words(search['group'])];
  return { ...(from && to ? { from, to } : {}), ...(q ? { q } : {}), ...(group ? { group } : {}) };
}

/** As a query, with `?` before it; empty where there is nothing to say. */
export function writeSearch(search: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const key of SEARCH_KEYS) {
    const value = search[key];
    if (typeof value === 'string' && value !== '') query.set(key, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

function instant(value: unknown): string | null {
  if (typeof value !== 'string' || !INSTANT.test(value)) return null;
  const time = Date.parse(value);
  // `Date` takes 31 February for a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value.replace('Z', '')) ? value : null;
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' && value.length <= MOST_LENGTH ? value : null;
}
