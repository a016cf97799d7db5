import type { EmbedData } from '../../embed/data.ts';
import { embedAddress } from '../../embed/snippets.ts';
import { toHtml } from '../../embed/view/to-html.ts';
import { type Child, h } from '../../embed/view/tree.ts';
import type { EventId } from '../../story/story.ts';
import { describePage } from '../head/page-words.ts';
import type { PageData } from '../page-data.ts';
import { shareImage } from './share-image.ts';

/** Width that a host is told, in CSS pixels; the embed takes any. */
const WIDTH = 640;
/** A day, in seconds. */
const CACHE_AGE = 86_400;
/** Events linked in the text that stands where no frame is shown. */
const MOST_LINKS = 12;

/** Where the answer for a page lies; the same whatever query a host adds. */
export function oembedAddress(siteUrl: string, event: EventId | null): string {
  return `${siteUrl}${event === null ? '' : `events/${event}/`}oembed.json`;
}

/**
 * The oEmbed answer (oembed.com, version 1.0, type `rich`) for the explainer, or for the event that the page opens with. Its
 * `picture` is the page's image, from the site's root. `html` is what WordPress lets through: text and links in a quote without attributes, and a frame with nothing in it.
 */
export function oembed(page: PageData, data: EmbedData, siteUrl: string, picture: string | null): string {
  const { article } = page.story;
  const only = page.selected;
  const event = data.events.find(({ id }) => id === only);
  const { heading, description } = describePage(page);
  const { height } = event ?? data;
  const frame = {
    src: embedAddress({ site: siteUrl, only, options: { theme: 'auto', accent: 'amber', event: null } }),
    title: event ? heading : page.phrases.timelinePicture(data.headline),
    width: '100%',
    height,
    frameborder: 0,
  };
  const answer = {
    version: '1.0',
    type: 'rich',
    title: heading,
    ...(article.byline !== null && { author_name: article.byline }),
    provider_name: data.credit ?? new URL(siteUrl).hostname,
    provider_url: article.publisher?.url ?? siteUrl,
    cache_age: CACHE_AGE,
    html: toHtml(h('blockquote', {}, ...quote(page, siteUrl, heading, description))) + toHtml(h('iframe', frame)),
    width: WIDTH,
    height,
    ...(picture !== null && shareImage(siteUrl + picture)),
  };
  return `${JSON.stringify(answer)}\n`;
}

/** For readers of feeds and of pages without frames: what it is, and the way to each event. */
function quote(page: PageData, siteUrl: string, heading: string, description: string): Child[] {
  const { events } = page.story;
  const link = (path: string, text: string) => h('a', { href: siteUrl + path }, text);
  if (page.selected !== null) return [link(`events/${page.selected}/`, heading), ` ${description}`];
  const links = events.slice(0, MOST_LINKS).flatMap((event) => [' · ', link(`events/${event.id}/`, `${event.date.text}${page.phrases.colon}${event.title}`)]);
  const more = events.length > MOST_LINKS ? [' · ', link('', page.phrases.andMore(events.length - MOST_LINKS))] : [];
  return [link('', heading), ` ${description}`, ...links, ...more];
}
