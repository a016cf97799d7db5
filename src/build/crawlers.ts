/** `robots.txt`: everything may be read; names the sitemap where the site's address is known. */
export function robotsTxt(siteUrl: string | null): string {
  const sitemap = siteUrl === null ? '' : `Sitemap: ${siteUrl}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}

/** A page that search engines should know. */
export interface SitemapPage {
  readonly url: string;
  /** The day or moment of its last change, or null. */
  readonly changed: string | null;
}

/** `sitemap.xml`. Of a story the explainer alone, since events' pages name it as canonical. */
export function sitemapXml(pages: readonly SitemapPage[]): string {
  const urls = pages.map(({ url, changed }) => `<url><loc>${escapeXml(url)}</loc>${changed === null ? '' : `<lastmod>${changed}</lastmod>`}</url>`);
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`, ''].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
