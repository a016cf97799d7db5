import { excerpt } from '../excerpt.ts';
import type { PageData } from '../page-data.ts';

/** Search results cut titles near 60 characters and descriptions near 160. */
const TITLE_LENGTH = 60;
const DESCRIPTION_LENGTH = 160;
/** A description shorter than this is filled up with what else introduces the page. */
const DESCRIPTION_LEAST = 50;

export interface PageWords {
  /** For `<title>`, cut at a grapheme. */
  readonly title: string;
  /** The same, uncut. */
  readonly heading: string;
  readonly description: string;
}

/** A page's own title and description: the article's, or those of the event it opens with. */
export function describePage(page: PageData): PageWords {
  const { article } = page.story;
  const event = page.selected === null ? undefined : page.events.get(page.selected);
  const heading = event ? `${event.date.text}${page.phrases.colon}${event.title}` : article.headline;
  const sentences = [...(event ? [event.summary] : []), article.description, article.standfirst.text, article.headline];
  return { title: excerpt(heading, TITLE_LENGTH), heading, description: excerpt(longEnough(sentences), DESCRIPTION_LENGTH) };
}

/** The first sentence, and as many of the others as it takes; none twice. */
function longEnough(sentences: readonly string[]): string {
  return sentences.reduce((text, next) => (text.length >= DESCRIPTION_LEAST || text.includes(next) ? text : `${text} ${next}`));
}
