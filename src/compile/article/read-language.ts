import type { Place, Report } from '../report.ts';

/** A BCP 47 tag as written, or null, reported. */
export function readLanguage(language: string | null, place: Place, report: Report): string | null {
  if (language === null || isLanguage(language)) return language;
  const dashed = language.replaceAll('_', '-');
  report(place, {
    message: '`language` is not a language tag.',
    actual: language,
    expected: 'a BCP 47 tag such as en, en-GB, ar or zh-Hant',
    hint: isLanguage(dashed) ? `Write: ${dashed}` : null,
  });
  return null;
}

/** Tags with a language of 2 or 3 letters: longer ones are well formed ("english") but none is registered. */
function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}$/.test(new Intl.Locale(tag).language);
  } catch {
    return false;
  }
}
