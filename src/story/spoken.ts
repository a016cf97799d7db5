/** Languages that the interface speaks (BCP 47); `zh` is written in simplified letters, `zh-Hant` in traditional ones. */
export const SPOKEN = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'ko', 'ru', 'uk', 'vi', 'zh', 'zh-Hant'] as const;

export type Spoken = (typeof SPOKEN)[number];

/** The interface's language for a story's: by its primary language, Chinese also by its script; null where there is none. */
export function findSpoken(language: string): Spoken | null {
  const name = nameOf(language);
  return SPOKEN.find((spoken) => spoken === name) ?? null;
}

function nameOf(language: string): string | null {
  try {
    const { language: primary, script } = new Intl.Locale(language).maximize();
    return primary === 'zh' && script === 'Hant' ? 'zh-Hant' : primary;
  } catch {
    return null;
  }
}
