import type { BackgroundNewsArticle, Event, ImageObject, NewsArticle, WithContext } from 'schema-dts';
import { isVast } from '../../story/size.ts';
import { eventAnchor } from '../../story/fragment.ts';
import type { Article, Source, StoryDate, StoryEvent, StoryImage } from '../../story/story.ts';
import { imageAddress } from '../image-address.ts';
import type { PageData } from '../page-data.ts';
import type { Site } from './site.ts';

type Markup = WithContext<Exclude<NewsArticle | BackgroundNewsArticle, string>>;

/** The page's schema.org markup as JSON, safe inside a script element. Every value also stands on the page. */
export function jsonLd({ story }: PageData, site: Site): string {
  const { article, events } = story;
  const markup = {
    '@context': 'https://schema.org',
    // schema-dts knows one type a node; the second is allowed by JSON-LD and asked for by news search.
    '@type': ['NewsArticle', 'BackgroundNewsArticle'] as unknown as 'NewsArticle',
    headline: article.headline,
    description: article.standfirst.text,
    inLanguage: article.language,
    isAccessibleForFree: true,
    ...(site.url !== null && { url: site.url, mainEntityOfPage: site.url }),
    ...(article.published && { datePublished: article.published.iso }),
    ...(article.modified && { dateModified: article.modified.iso }),
    ...pictureOf(article.image, site),
    ...peopleOf(article),
    ...(article.topics.length > 0 && { about: article.topics.map((name) => ({ '@type': 'Thing' as const, name })) }),
    // Megabytes in a vast story, before anything that can be read; each event's own page has its own.
    ...(events.length > 0 && !isVast(story) && { mentions: events.map((event) => eventOf(event, site)), citation: citationsOf(events) }),
    ...coverageOf(events),
    ...correctionsOf(article),
  } satisfies Markup;
  return JSON.stringify(markup).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}

function peopleOf({ byline, publisher }: Article) {
  const house = publisher && {
    '@type': 'NewsMediaOrganization' as const,
    name: publisher.name,
    ...(publisher.url !== null && { url: publisher.url }),
  };
  const author = byline === publisher?.name ? house : byline && { '@type': 'Person' as const, name: byline };
  return { ...(author && { author }), ...(house && { publisher: house }) };
}

function eventOf(event: StoryEvent, site: Site) {
  return {
    '@type': 'Event',
    '@id': `${site.url ?? ''}#${eventAnchor(event.id)}`,
    name: event.title,
    description: event.summary,
    ...datesOf(event.date),
    ...pictureOf(event.image, site),
    ...(event.place !== null && { location: { '@type': 'Place', name: event.place } }),
  } satisfies Event;
}

/** Named only where its address is known. A licence in words is on the page; schema.org asks for its address. */
function pictureOf(image: StoryImage | null, site: Site): { readonly image?: Exclude<ImageObject, string> } {
  if (image === null || site.url === null) return {};
  const { path, width, height, caption, credit, licence } = image;
  return {
    image: {
      '@type': 'ImageObject',
      contentUrl: site.url + imageAddress(path),
      width: `${width} px`,
      height: `${height} px`,
      ...(caption !== null && { caption }),
      creditText: credit,
      ...(licence !== null && URL.canParse(licence) && { license: licence }),
    },
  };
}

/** Only dates that are certain, at the precision they have. */
function datesOf(date: StoryDate) {
  const [first, second] = date.approximate || date.uncertain ? [] : knownDates(date);
  const [start, end] = date.start === null ? [undefined, first] : [first, second];
  return { ...(start !== undefined && { startDate: start }), ...(end !== undefined && { endDate: end }) };
}

function knownDates(date: StoryDate): string[] {
  return date.parts.map((part) => part.dateTime).filter((value) => value !== null);
}

function citationsOf(events: readonly StoryEvent[]) {
  const sources = events.flatMap((event) => [...event.sources, ...(event.since?.sources ?? [])]);
  return [...new Map(sources.map((source) => [source.url ?? source.title, source])).values()].map(citationOf);
}

function citationOf(source: Source) {
  const published = source.date && knownDates(source.date)[0];
  return {
    '@type': 'CreativeWork' as const,
    name: source.title,
    ...(source.url !== null && { url: source.url }),
    publisher: { '@type': 'Organization' as const, name: source.publisher },
    ...(published && { datePublished: published }),
  };
}

/** From the first known day to the last. */
function coverageOf(events: readonly StoryEvent[]) {
  const dates = events.map((event) => event.date).filter((date) => knownDates(date).length > 0);
  const first = dates[0] && knownDates(dates[0])[0];
  const latest = dates.toSorted((a, b) => lastInstant(a) - lastInstant(b)).at(-1);
  const last = latest && knownDates(latest).at(-1);
  return first === undefined || last === undefined ? {} : { temporalCoverage: first === last ? first : `${first}/${last}` };
}

/** Where a date ends, or begins if it has no end. */
function lastInstant(date: StoryDate): number {
  return date.end ?? date.start ?? -Infinity;
}

function correctionsOf(article: Article) {
  if (article.corrections.length === 0) return {};
  return {
    correction: article.corrections.map(({ date, text }) => {
      const day = knownDates(date)[0];
      return { '@type': 'CorrectionComment' as const, text, ...(day !== undefined && { datePublished: day }) };
    }),
  };
}
