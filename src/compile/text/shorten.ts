/** Text longer than this is cut before Intl.Segmenter sees it, whose time grows with the square of the length. */
const WINDOW = 1000;

/**
 * The text, or its beginning with "…", at most `limit` graphemes in all.
 * Cut between words where there is a space in the last half, else between graphemes.
 */
export function shorten(text: string, limit: number): string {
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.slice(0, WINDOW))];
  if (graphemes.length <= limit) return text;
  const whole = graphemes.slice(0, limit - 1).map((grapheme) => grapheme.segment);
  const space = graphemes[limit - 1]?.segment === ' ' ? whole.length : whole.lastIndexOf(' ');
  const kept = space > limit / 2 ? whole.slice(0, space) : whole;
  return `${kept.join('').replace(/[\s.,;:–—-]+$/u, '')}…`;
}
