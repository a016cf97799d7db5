import type { EmbedData } from '../../embed/data.ts';
import type { Site } from '../head/site.ts';
import type { EventId } from '../../story/story.ts';
import type { PageData } from '../page-data.ts';
import { describeShare } from '../picture/share-words.ts';
import { describeTimeline, timelineWords } from '../picture/timeline-words.ts';

/** Something that can be embedded: the whole timeline, or one event. */
export interface Choice {
  /** The event's id; empty for the whole timeline. */
  readonly value: string;
  readonly title: string;
  /** Of the embed, in CSS pixels. */
  readonly height: number;
  /** Null for an event without a picture of its own, which takes that of the whole timeline. */
  readonly picture: ChoicePicture | null;
}

export interface ChoicePicture {
  /** From the site's root, or empty where none could be made. */
  readonly path: string;
  readonly text: string;
  /** Its height for a width of 1. */
  readonly shape: number;
}

/** The whole timeline, then each event; `shapeOf` tells the shape of the pictures that were made. */
export function choicesOf(page: PageData, data: EmbedData, site: Site, shapeOf: (path: string) => number | null): readonly [Choice, ...Choice[]] {
  const { article, events } = page.story;
  const title = page.phrases.timelinePicture(article.headline);
  const text = `${page.phrases.sentence(title)} ${describeTimeline(timelineWords(page, site), page.phrases).replaceAll('\n', ' ')}`;
  const shape = shapeOf('timeline.png');
  const ofEvent = (id: EventId): ChoicePicture | null => {
    const path = `events/${id}/share.png`;
    const own = shapeOf(path);
    return own === null ? null : { path, text: describeShare({ ...page, selected: id }), shape: own };
  };
  return [
    { value: '', title, height: data.height, picture: { path: shape === null ? '' : 'timeline.png', text, shape: shape ?? 1 } },
    ...events.map((event, at) => ({
      value: event.id,
      title: `${event.date.text}${page.phrases.colon}${event.title}`,
      height: data.events[at]?.height ?? data.height,
      picture: ofEvent(event.id),
    })),
  ];
}
