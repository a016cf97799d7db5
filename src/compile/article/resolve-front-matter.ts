import type { Article, Correction } from '../../story/story.ts';
import type { DateReader } from '../dates/date-reader.ts';
import type { KnownDate } from '../dates/known-date.ts';
import { type Images, resolveImage } from '../images/resolve-image.ts';
import { findPhrases } from '../phrases/find-phrases.ts';
import type { Report } from '../report.ts';
import { findDirection } from '../text/find-direction.ts';
import { shorten } from '../text/shorten.ts';
import type { Written } from '../yaml/open-map.ts';
import type { FrontMatter, WrittenSource } from './read-front-matter.ts';

/** Longest description that search results show, in characters. */
const MAX_DESCRIPTION = 160;

/** The part of an article that its front matter gives. */
export type ResolvedFrontMatter = Omit<Article, 'standfirst' | 'body' | 'wordCount'>;

/** Turns the front matter's words into values; null where something needed is missing, which is reported. All dates are read in any case. */
export function resolveFrontMatter(front: FrontMatter, images: Images, dates: DateReader, report: Report): ResolvedFrontMatter | null {
  const asOf = dates.spoken(readDay(front.asOf, dates, report));
  const published = dates.instant(front.published);
  const modified = dates.instant(front.modified);
  const basis = readBasis(front.source, dates, findPhrases(front.language ?? 'en').comma);
  const corrections = readCorrections(front, dates);
  const image = resolveImage(front.image, images, report);
  const { headline, standfirst, language, kicker, byline, publisher, topics } = front;
  if (headline === null || standfirst === null || language === null || asOf === null) return null;
  const description = front.description ?? shorten(standfirst, MAX_DESCRIPTION);
  const direction = findDirection(language);
  return { headline, kicker, description, language, direction, asOf, published, modified, byline, publisher, basis, topics, corrections, image };
}

/** "Upcoming" and "happened" hold for a day, so `asOf` must be one. */
function readDay(written: Written | null, dates: DateReader, report: Report): KnownDate | null {
  const known = dates.known(written);
  if (!known || !written) return null;
  const { from } = known;
  if (!known.interval && typeof from === 'object' && from.precision === 'day' && !from.approximate && !from.uncertain) return known;
  report(written.place, { message: '`asOf` must be one certain day.', actual: written.text, expected: 'a day such as 2024-06-18' });
  return null;
}

function readBasis(source: WrittenSource | null, dates: DateReader, comma: string): Article['basis'] {
  if (!source) return null;
  const date = dates.spoken(dates.known(source.date));
  return { text: [source.text, source.publisher, date?.text].filter(Boolean).join(comma), url: source.url };
}

function readCorrections({ corrections }: FrontMatter, dates: DateReader): readonly Correction[] {
  return corrections.flatMap(({ date: written, text }) => {
    const date = dates.spoken(dates.known(written));
    return date && text !== null ? [{ date, text }] : [];
  });
}
