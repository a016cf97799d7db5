const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Text in which each UTF-16 unit is a grapheme: Latin, most punctuation, Cyrillic letters, kana and Han without marks. It is
 * most text there is, and the segmenter takes fifty times as long for it.
 */
const SIMPLE = /^[\u0020-\u02ff\u0400-\u0482\u048a-\u04ff\u2010-\u2027\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]*$/;

/** What a reader sees as single signs: letters with their marks, flags, emoji. */
export function graphemesOf(text: string): string[] {
  if (SIMPLE.test(text)) return text.split('');
  return [...SEGMENTER.segment(text)].map((part) => part.segment);
}
