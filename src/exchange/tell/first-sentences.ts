/** A sentence shorter than this is taken together with the next: "Dr." is none. In UTF-16 units. */
const SHORT = 40;

/** Text beyond this is not looked at: Intl.Segmenter's time grows with the square of the length. */
const WINDOW = 1200;

/** The length of the first sentence of a text, in UTF-16 units. */
export function firstSentence(text: string, language: string): number {
  const window = text.slice(0, WINDOW);
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(window)) {
    end = index + segment.length;
    if (end >= SHORT) break;
  }
  // A sentence that runs beyond the window is taken whole, rather than cut inside a word.
  return end >= window.length && text.length > window.length ? text.length : window.slice(0, end).trimEnd().length;
}

/** The first sentence of a text; the second too where both together are at most `limit` long. */
export function firstSentences(text: string, language: string, limit: number): string {
  const first = firstSentence(text, language);
  const rest = text.slice(first);
  const second = first + firstSentence(rest.trimStart(), language) + (rest.length - rest.trimStart().length);
  return text.slice(0, second <= limit ? second : first).trim();
}
