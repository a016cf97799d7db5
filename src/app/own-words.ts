import type { PageData } from './page-data.ts';
import type { Phrases } from './phrases/phrases.ts';

/** The language of an element's words, where it is not that of what is round it. */
interface Spoken {
  readonly lang?: string;
  readonly dir?: 'ltr';
}

/** What an element needs that holds nothing but the page's own words: their language, where it is not the story's. Screen readers go by it. */
export function ownWords({ phrases, story }: Pick<PageData, 'phrases' | 'story'>): Spoken {
  return wordsIn(phrases, story.article.language);
}

/** The same on a page in `language` that shows no story. English stands in for all languages without words of their own. */
export function wordsIn(phrases: Phrases, language: string): Spoken {
  const standsIn = phrases.language === 'en' && !/^en\b/i.test(language) && new Intl.Locale(language).language !== 'en';
  return standsIn ? { lang: 'en', dir: 'ltr' } : {};
}

/** The same for the story's words inside an element that holds the page's. */
export function storyWords(page: PageData): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  const { language, direction } = page.story.article;
  return ownWords(page).lang === undefined ? {} : { lang: language, dir: direction };
}
