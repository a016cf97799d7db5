import { excerpt } from '../excerpt.ts';
import type { PageData } from '../page-data.ts';
import { describeShare } from '../picture/share-words.ts';
import icon from './icon.svg?inline';
import { jsonLd } from './json-ld.ts';
import { OembedLink } from './OembedLink.tsx';
import { describePage, type PageWords } from './page-words.ts';
import type { Site } from './site.ts';

/** The head of an explainer page: what search engines, link previews and browsers read. */
export function Head({ page, site }: { readonly page: PageData; readonly site: Site }) {
  const words = describePage(page);
  const canonical = site.url ?? (page.toRoot === '' ? null : `${page.toRoot}index.html`);
  return (
    <>
      <title>{words.title}</title>
      <meta name="description" content={words.description} />
      {canonical !== null && <link rel="canonical" href={canonical} />}
      <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#16181c" media="(prefers-color-scheme: dark)" />
      <Icon />
      <link rel="alternate" type="application/json" href={`${page.toRoot}story.json`} />
      <link rel="alternate" type="application/ld+json" href={`${page.toRoot}annotations.jsonld`} />
      <OembedLink page={page} site={site} />
      <Preview page={page} site={site} words={words} />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(page, site) }} />
    </>
  );
}

/** Inline, so that it costs no request and is there offline and on the not-found page. */
export function Icon() {
  return <link rel="icon" type="image/svg+xml" href={icon} />;
}

interface PreviewProps {
  readonly page: PageData;
  readonly site: Site;
  readonly words: PageWords;
}

/** Open Graph and its Twitter twin. */
function Preview({ page, site, words }: PreviewProps) {
  const { publisher } = page.story.article;
  const address = site.url && (page.selected === null ? site.url : `${site.url}events/${page.selected}/`);
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={excerpt(words.heading, 90)} />
      <meta property="og:description" content={words.description} />
      {address !== null && <meta property="og:url" content={address} />}
      {publisher !== null && <meta property="og:site_name" content={publisher.name} />}
      <PreviewImage page={page} site={site} />
    </>
  );
}

/** Link previews take only absolute addresses of images. An event without an image of its own has the explainer's. */
function PreviewImage({ page, site }: Omit<PreviewProps, 'words'>) {
  if (site.url === null || !site.picture) return <meta name="twitter:card" content="summary" />;
  const isOwn = site.picture !== 'share.png';
  const alt = describeShare(isOwn ? page : { ...page, selected: null });
  return (
    <>
      <meta property="og:image" content={site.url + site.picture} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image" content={site.url + site.picture} />
      <meta name="twitter:image:alt" content={excerpt(alt, ALT_LENGTH)} />
    </>
  );
}

/** X takes no longer text. */
const ALT_LENGTH = 420;
