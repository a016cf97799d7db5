import type { ShareWords } from '../../layout/picture/draw-share.ts';
import type { StoryEvent } from '../../story/story.ts';
import type { PageData } from '../page-data.ts';
import { tickLabel } from '../timeline/tick-label.ts';

/** The words on a page's share image: the article's, or those of the event it opens with. */
export function shareWords(page: PageData): ShareWords {
  const { article } = page.story;
  const { phrases } = page;
  const event = selectedOf(page);
  const publisher = article.publisher?.name ?? article.byline;
  const common = { tickLabel: (tick: Parameters<typeof tickLabel>[0]) => tickLabel(tick, article.language) };
  if (event) return { ...common, ...eventWords(event, page), foot: [article.headline, null] };
  return {
    ...common,
    number: null,
    over: article.kicker === null ? phrases.explainer : `${phrases.explainer} · ${article.kicker}`,
    main: article.headline,
    detail: null,
    note: null,
    foot: [phrases.asOf(article.asOf.text), publisher],
  };
}

function eventWords(event: StoryEvent, { phrases, story }: PageData) {
  const quote = event.passages[0]?.quote;
  return {
    number: String(event.number),
    over: event.date.text,
    main: event.title,
    detail: event.place === null ? (quote === undefined ? null : { text: quote, quoted: true }) : { text: event.place, quoted: false },
    note: event.status === 'planned' ? phrases.upcoming(story.article.asOf.text) : null,
  };
}

/** What a page's share image says, for who cannot see it. */
export function describeShare(page: PageData): string {
  const { article } = page.story;
  const { phrases, total } = page;
  const event = selectedOf(page);
  if (!event) return `${phrases.shareImage(total)}${phrases.sentence(article.headline)} ${phrases.sentence(phrases.asOf(article.asOf.text))}`;
  const status = event.status === 'planned' ? [phrases.upcoming(article.asOf.text)] : [];
  return [`${phrases.eventOf(event.number, total)}${event.date.text}`, event.title, ...(event.place === null ? [] : [event.place]), ...status].join(phrases.comma);
}

function selectedOf(page: PageData): StoryEvent | undefined {
  return page.selected === null ? undefined : page.events.get(page.selected);
}
