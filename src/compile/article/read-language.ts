import type { Place, Report } from '../report.ts';

/** A BCP 47 tag as written, or null, reported. */
export function readLanguage(language: string | null, place: Place, report: Report): string | null {
  if (language === null || isLanguage(language)) return language;
  const dashed = language.replaceAll('_', '-');
  report(place, {
    message: '`language` is not a language tag.',
    actual: language,
    expected: 'a BCP 47 tag such as en, en-GB, ar or zh-Hant',
    hint: hintFor(isLanguage(dashed) ? dashed : tagNamed(language)),
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

function hintFor(tag: string | null): string | null {
  return tag && `Write: ${tag}`;
}

/** Languages that editors may write out, in English or by their own names. */
const NAMED = ['ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'id', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk', 'vi', 'zh'];

function tagNamed(name: string): string | null {
  const wanted = name.toLowerCase();
  return NAMED.find((tag) => ['en', tag].some((tongue) => new Intl.DisplayNames(tongue, { type: 'language' }).of(tag)?.toLowerCase() === wanted)) ?? null;
}
