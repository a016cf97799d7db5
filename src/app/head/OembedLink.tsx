import { oembedAddress } from '../embed/oembed.ts';
import type { PageData } from '../page-data.ts';
import { describePage } from './page-words.ts';
import type { Site } from './site.ts';

/** How WordPress, Ghost and others find out what to embed for this page's address. It must be absolute, or they don't follow it. */
export function OembedLink({ page, site }: { readonly page: PageData; readonly site: Site }) {
  if (site.url === null || page.story.events.length === 0) return null;
  return <link rel="alternate" type="application/json+oembed" title={describePage(page).title} href={oembedAddress(site.url, page.selected)} />;
}
