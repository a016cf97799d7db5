import type { Phrases } from '../phrases/phrases.ts';
import type { Era } from '../../story/story.ts';

/** What no title holds. */
const GAP = '\u0000';

/** An era in words, cut where its title stands: "Period: ", "The Cold War", ", 1947–1991". The first are the page's own words. */
export function eraWords({ title, date }: Era, phrases: Phrases): readonly [before: string, title: string, after: string] {
  const [before = '', after = ''] = phrases.era(GAP, date.text).split(GAP);
  return [before, title, after];
}
