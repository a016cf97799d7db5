/** Scripts written from right to left. Not `Intl.Locale.textInfo`: V8 has it wrong for Kurdish in Arabic letters and for Dhivehi. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrr', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

/** The way a language's usual script runs. `language` is a valid BCP 47 tag. */
export function findDirection(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
