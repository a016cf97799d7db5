import type { Story } from '../story/story.ts';

/** `robots.txt`: everything may be read; names the sitemap where the site's address is known. */
export function robotsTxt(siteUrl: string | null): string {
  const sitemap = siteUrl === null ? '' : `Sitemap: ${siteUrl}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}

/** `sitemap.xml`: the explainer alone, since events' pages name it as canonical. */
export function sitemapXml(siteUrl: string, { article }: Story): string {
  const changed = article.modified ?? article.published;
  const lastmod = changed ? `<lastmod>${changed.iso}</lastmod>` : '';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${escapeXml(siteUrl)}</loc>${lastmod}</url></urlset>`,
    '',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
