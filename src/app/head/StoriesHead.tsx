import { Icon } from './Head.tsx';
import type { Site } from './site.ts';

/** The head of the page that lists stories. */
export function StoriesHead({ title, description, site }: { readonly title: string; readonly description: string; readonly site: Site }) {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {site.url !== null && <link rel="canonical" href={site.url} />}
      <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#16181c" media="(prefers-color-scheme: dark)" />
      <Icon />
    </>
  );
}
