/** A stretch of a text, in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The end of a sentence with the blanks after it. "Mr. Kim" is cut too: then less is certain, and rules stay silent. */
const END = /[.!?…。！？]["”’»)\]]*(?:\s+|$)|[。！？]/gu;

/** The sentences of a text, roughly; joined they are the text. */
export function sentencesOf(text: string): readonly Stretch[] {
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
  const starts = [0, ...ends];
  return starts.map((start, index) => ({ start, end: ends[index] ?? text.length })).filter(({ start, end }) => start < end);
}

/** The number of the sentence that holds an offset, from 0. */
export function sentenceAt(sentences: readonly Stretch[], offset: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
