import { MAX_ID_LENGTH } from '../../compile/limits.ts';

/** Parts of an id that would make blockers remove the event: they take them for advertising. */
const BLOCKED = new Set(['ad', 'ads', 'banner', 'banners', 'social', 'track', 'tracking', 'popup', 'sponsor', 'sponsored']);

/** Longest id made of a headline: whole words only. */
const MAX_SLUG = 40;

/** Gives every event an id of its own. The same file gives the same ids. */
export function idMaker(taken: Iterable<string>): (wish: string | null, headline: string, year: string) => string {
  const used = new Set(taken);
  return (wish, headline, year) => {
    const base = slugOf(wish ?? '', MAX_ID_LENGTH - 6) || headlineId(headline, year);
    let id = base;
    for (let copy = 2; used.has(id); copy += 1) id = `${base}-${copy}`;
    used.add(id);
    return id;
  };
}

function headlineId(headline: string, year: string): string {
  const slug = slugOf(headline, MAX_SLUG);
  if (/^\d*$/.test(slug)) return `event-${slug || year}`;
  return slug.split('-').includes(year) ? slug : `${slug}-${year}`;
}

/** A text as part of an address: lower-case letters, digits, `_` and `-`; whole words, at most `limit` characters. */
export function slugOf(text: string, limit: number): string {
  const words = text
    .slice(0, 1000)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’ʼ]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9_]+/)
    .filter((word) => word !== '' && !word.split('_').some((part) => BLOCKED.has(part)));
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > limit) break;
    slug = longer;
  }
  return slug === '' ? (words[0] ?? '').slice(0, limit) : slug;
}
