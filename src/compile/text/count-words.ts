/** Languages written without spaces between words, where only a dictionary can count. */
const UNSPACED = new Set(['zh', 'ja', 'th', 'km', 'lo', 'my', 'bo', 'dz']);

/** Longest piece given to Intl.Segmenter, in UTF-16 units: its time grows with the square of the length (V8 11). */
const PIECE = 1000;

/** Words of a text in its language. */
export function countWords(text: string, language: string): number {
  const [primary = ''] = language.toLowerCase().split('-');
  return UNSPACED.has(primary) ? countUnspaced(text, language) : countSpaced(text);
}

/** Runs without whitespace that hold a letter or a digit. */
function countSpaced(text: string): number {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

function countUnspaced(text: string, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let words = 0;
  for (let start = 0; start < text.length; start += PIECE) {
    for (const segment of segmenter.segment(text.slice(start, start + PIECE))) words += Number(segment.isWordLike);
  }
  return words;
}
