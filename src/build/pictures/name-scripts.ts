/** Scripts that news is written in and that our fonts lack, and the ones whose letters they may have only in part. */
const SCRIPTS = [
  'Latin', 'Greek', 'Cyrillic', 'Arabic', 'Hebrew', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya',
  'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan', 'Georgian', 'Armenian', 'Ethiopic', 'Mongolian', 'Thaana', 'Syriac',
] as const;

const PATTERNS = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);

/** The scripts of a text by Unicode's names, in a fixed order; none for signs and emoji. */
export function nameScripts(text: string): string[] {
  return PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([script]) => script);
}
