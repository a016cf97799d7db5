import type { EmbedData } from '../../embed/data.ts';
import { excerpt } from '../excerpt.ts';
import type { PageData } from '../page-data.ts';
import { Icon } from './Head.tsx';
import { OembedLink } from './OembedLink.tsx';
import { describePage } from './page-words.ts';
import type { Site } from './site.ts';

interface EmbedHeadProps {
  readonly page: PageData;
  readonly site: Site;
  readonly data: EmbedData;
}

/** The head of an embed page: not to be found by itself, but counted for the page that frames it. */
export function EmbedHead({ page, site, data }: EmbedHeadProps) {
  const title = page.selected === null ? page.phrases.timelinePicture(data.headline) : describePage(page).heading;
  return (
    <>
      <title>{excerpt(title, TITLE_LENGTH)}</title>
      <meta name="robots" content="noindex, indexifembedded" />
      <link rel="canonical" href={site.url ?? `${page.toRoot}index.html`} />
      <Icon />
      <OembedLink page={page} site={site} />
    </>
  );
}

/** As of pages that are found: search results cut titles near here. */
const TITLE_LENGTH = 60;
