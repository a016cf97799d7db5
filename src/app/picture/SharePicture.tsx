import { drawShare } from '../../layout/picture/draw-share.ts';
import type { Typesetter } from '../../layout/picture/typesetter.ts';
import type { PageData } from '../page-data.ts';
import { Picture } from './Picture.tsx';
import { describeShare, shareWords } from './share-words.ts';

/** A page's image for link previews. */
export function SharePicture({ page, typesetter }: { readonly page: PageData; readonly typesetter: Typesetter }) {
  const { article, events } = page.story;
  const subject = { events, lit: page.selected, direction: article.direction };
  const drawing = drawShare(shareWords(page), subject, typesetter);
  return <Picture drawing={drawing} typesetter={typesetter} language={article.language} title={article.headline} description={describeShare(page)} />;
}
