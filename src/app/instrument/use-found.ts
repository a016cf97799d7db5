import { useMemo } from 'react';
import type { Search } from '../live/search.ts';
import type { DenseData } from './dense-data.ts';
import { readTexts, wordsIn } from './find-events.ts';

interface Searched {
  readonly data: DenseData;
  readonly cards: readonly HTMLElement[];
}

/** Which events a search and a group let through, 1 or 0 for each in the order of the list; null where nothing is asked for. Texts are read at the first search. */
export function useFound({ q, group }: Search, { data, cards }: Searched): Uint8Array | null {
  return useMemo(() => {
    const words = wordsIn(q ?? '');
    const wanted = data.groups.indexOf(group ?? '');
    if (words.length === 0 && wanted < 0) return null;
    const texts = words.length > 0 ? textsOf(cards) : [];
    return Uint8Array.from(cards, (_, at) => {
      const isInGroup = wanted < 0 || data.spans[at]?.[2] === wanted;
      return isInGroup && words.every((word) => texts[at]?.includes(word)) ? 1 : 0;
    });
  }, [q, group, data, cards]);
}

/** A pure cache: texts of a page are read once. */
const read = new WeakMap<readonly HTMLElement[], readonly string[]>();

function textsOf(cards: readonly HTMLElement[]): readonly string[] {
  const texts = read.get(cards) ?? readTexts(document, cards);
  read.set(cards, texts);
  return texts;
}
