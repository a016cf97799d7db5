import type { EmbedData } from '../../embed/data.ts';
import type { Site } from '../head/site.ts';
import { makePageData, type PageData } from '../page-data.ts';
import { describeShare } from '../picture/share-words.ts';
import { describeTimeline, timelineWords } from '../picture/timeline-words.ts';

/** Something that can be embedded: the whole timeline, or one event. */
export interface Choice {
  /** The event's id; empty for the whole timeline. */
  readonly value: string;
  readonly title: string;
  /** Of the embed, in CSS pixels. */
  readonly height: number;
  /** Path of its picture from the site's root, or empty where none could be made. */
  readonly picture: string;
  readonly pictureText: string;
  /** Its height for a width of 1. */
  readonly pictureShape: number;
}

/** The whole timeline, then each event; `shapeOf` tells the shape of the pictures that were made. */
export function choicesOf(page: PageData, data: EmbedData, site: Site, shapeOf: (path: string) => number | null): readonly [Choice, ...Choice[]] {
  const { article, events } = page.story;
  const pictureAt = (path: string) => ({ picture: shapeOf(path) === null ? '' : path, pictureShape: shapeOf(path) ?? 1 });
  const title = page.phrases.timelinePicture(article.headline);
  const whole = { ...pictureAt('timeline.png'), pictureText: `${page.phrases.sentence(title)} ${describeTimeline(timelineWords(page, site), page.phrases).replaceAll('\n', ' ')}` };
  const ofEvent = (id: string) => ({ ...pictureAt(`events/${id}/share.png`), pictureText: describeShare(makePageData(page.story, id) ?? page) });
  return [
    { value: '', title, height: data.height, ...whole },
    ...events.map((event, at) => {
      const own = ofEvent(event.id);
      const { picture, pictureText, pictureShape } = own.picture === '' ? whole : own;
      const height = data.events[at]?.height ?? data.height;
      return { value: event.id, title: `${event.date.text}${page.phrases.colon}${event.title}`, height, picture, pictureText, pictureShape };
    }),
  ];
}
