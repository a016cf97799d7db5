import { drawTimeline } from '../../layout/picture/draw-timeline.ts';
import type { Typesetter } from '../../layout/picture/typesetter.ts';
import type { Site } from '../head/site.ts';
import type { PageData } from '../page-data.ts';
import { Picture } from './Picture.tsx';
import { describeTimeline, timelineWords } from './timeline-words.ts';

interface TimelinePictureProps {
  readonly page: PageData;
  readonly site: Site;
  readonly typesetter: Typesetter;
}

/** The whole timeline, for mail, feeds and apps that show no page. */
export function TimelinePicture({ page, site, typesetter }: TimelinePictureProps) {
  const { article, events } = page.story;
  const words = timelineWords(page, site);
  const drawing = drawTimeline(words, events, article.direction, typesetter);
  const title = page.phrases.timelinePicture(article.headline);
  return <Picture drawing={drawing} typesetter={typesetter} language={article.language} title={title} description={describeTimeline(words, page.phrases)} />;
}
