import type { EmbedOptions } from './options.ts';

/** What an editor has chosen to embed, and where it stands. */
export interface SnippetInput {
  /** Absolute address of the site's root, with a slash at the end. */
  readonly site: string;
  /** The one event that is embedded, or null for the whole timeline. */
  readonly only: string | null;
  readonly options: EmbedOptions;
  /** Of the story, or of that event. */
  readonly title: string;
  /** In CSS pixels. */
  readonly height: number;
  /** All events of the story, in order: what stands inside the element until its script has run. */
  readonly events: readonly { readonly id: string; readonly title: string }[];
  /** What opens that list: "All 8 events". */
  readonly allEvents: string;
  /** The loader of which not a byte may change: its path from the site's root, and its integrity (`sha384-…`). Null for one that may be mended. */
  readonly pinned: { readonly path: string; readonly integrity: string } | null;
  /** Path of the picture from the site's root; empty where there is none. */
  readonly picture: string;
  /** Text that stands for it. */
  readonly pictureText: string;
  /** Its height for a width of 1, which is the room it takes before it is there. */
  readonly pictureShape: number;
}

/** The four ways to embed, each as text to paste; empty for a picture that there is not. */
export interface Snippets {
  readonly address: string;
  readonly frame: string;
  readonly element: string;
  readonly picture: string;
}

/** Writes all four; the same on the prerendered page of codes and in it. */
export function writeSnippets(input: SnippetInput): Snippets {
  return { address: pageOf(input), frame: frameSnippet(input), element: elementSnippet(input), picture: pictureSnippet(input) };
}

/** The address of the embed page, with what differs from the defaults as its query. */
export function embedAddress({ site, only, options }: Pick<SnippetInput, 'site' | 'only' | 'options'>): string {
  const query = new URLSearchParams(lookOf(options));
  if (only === null && options.event !== null) query.set('event', options.event);
  const text = query.toString();
  return `${site}${only === null ? 'embed/' : `embed/events/${only}/`}${text && `?${text}`}`;
}

/** A frame that is complete by itself; the script only fits its height to a reader's own type size. */
function frameSnippet(input: SnippetInput): string {
  const { site, title, height, pinned } = input;
  const frame = tag('iframe', {
    src: embedAddress(input),
    title,
    width: '100%',
    height: `${height}`,
    frameborder: '0',
    loading: 'lazy',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    referrerpolicy: 'strict-origin-when-cross-origin',
  });
  const { path = 'v1/embed.js', ...integrity } = pinned === null ? {} : { ...pinned, crossorigin: 'anonymous' };
  const script = tag('script', { async: '', src: site + path, ...integrity });
  return ['<div data-throughline>', `  ${frame}</iframe>`, `  <p>${link(input)}</p>`, '</div>', `${script}</script>`].join('\n');
}

/** The room is reserved in the element's own style; a page whose policy forbids that puts the rule into its style sheet. */
function elementSnippet(input: SnippetInput): string {
  const { site, height, options, only } = input;
  const chosen = only === null ? options.event !== null && { event: options.event } : { only };
  const attributes = { src: `${site}story.json`, ...lookOf(options), ...chosen, style: `display:block;min-height:${height}px` };
  const script = tag('script', { async: '', src: `${site}v1/timeline.js` });
  return [tag('throughline-timeline', attributes), `  <p>${link(input)}</p>`, ...(only === null ? eventList(input) : []), '</throughline-timeline>', `${script}</script>`].join('\n');
}

/** Closed, so that it never needs more room than the element reserves. */
function eventList({ site, events, allEvents }: SnippetInput): string[] {
  const items = events.map(({ id, title }) => `    <li>${tag('a', { href: `${site}events/${id}/` })}${escapeHtml(title)}</a></li>`);
  return [`  <details><summary>${escapeHtml(allEvents)}</summary><ul>`, ...items, '  </ul></details>'];
}

/** What mail has room for, in CSS pixels. */
const PICTURE_WIDTH = 600;

function pictureSnippet(input: SnippetInput): string {
  const { site, picture, pictureText, pictureShape, title } = input;
  if (picture === '') return '';
  const size = { width: `${PICTURE_WIDTH}`, height: `${Math.round(PICTURE_WIDTH * pictureShape)}`, style: 'max-width:100%;height:auto' };
  const image = tag('img', { src: site + picture, ...size, alt: pictureText });
  return [
    '<figure>',
    `  ${tag('a', { href: pageOf(input) })}${image}</a>`,
    `  <figcaption>${escapeHtml(title)}</figcaption>`,
    '</figure>',
  ].join('\n');
}

function pageOf({ site, only }: SnippetInput): string {
  return only === null ? site : `${site}events/${only}/`;
}

function link(input: SnippetInput): string {
  return `${tag('a', { href: pageOf(input) })}${escapeHtml(input.title)}</a>`;
}

/** Theme and accent, where they are not the house's. */
function lookOf({ theme, accent }: EmbedOptions): Record<string, string> {
  return { ...(theme !== 'auto' && { theme }), ...(accent !== 'amber' && { accent }) };
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`));
  return `<${name}${written.join('')}>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Characters in a line of a code as the page shows it. */
const LINE = 62;

/** Rows that show a code whole. */
export function rowsOf(code: string): number {
  return code.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / LINE)), 0);
}
