import type { PageData } from './page-data.ts';

/**
 * Begins the names of rows: "Event 4 of 1,000: " is read out where the number is drawn, so that no row needs an element for
 * it. A browser that cannot give generated text another reading has the number alone.
 */
export function rowRules({ phrases, story }: Pick<PageData, 'phrases' | 'story'>): string {
  const count = story.events.length;
  const [one, two] = [phrases.eventOf(1, count), phrases.eventOf(2, count)];
  const digit = Array.from({ length: one.length }, (_, at) => at).findIndex((at) => one[at] !== two[at]);
  return `.rows [data-n]::before{content:attr(data-n)/"${one.slice(0, digit)}" attr(data-n) "${one.slice(digit + 1)}"}`;
}
