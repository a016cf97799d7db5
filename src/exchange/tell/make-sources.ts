import { shorten } from '../../compile/text/shorten.ts';
import type { FoundLink } from '../html/read-text.ts';
import { readText, readWords } from '../html/read-text.ts';
import { mendAddress } from '../html/read-html.ts';
import type { TakeNote } from '../notes.ts';
import { cleanText } from '../read/clean-text.ts';
import type { Cell, Media, Plain, PlainMap } from '../timeline.ts';

/** What sources are made of besides the slide itself. */
export interface SourceContext {
  /** The imported timeline, for events that name no source. */
  readonly timeline: { readonly title: string; readonly publisher: string };
  readonly files: ReadonlySet<string>;
  readonly note: TakeNote;
}

/** An event's sources, at least one, and its picture where it is a file of the story folder. */
export interface Sources {
  readonly sources: readonly PlainMap[];
  readonly image: PlainMap | null;
}

/** Longest title of a source, in characters. */
const MAX_TITLE = 240;

/** Endings of files that are pictures. */
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp)(?:[?#].*)?$/i;

/** Makes sources of the links of an event's text and of its media. */
export function makeSources(media: Media, links: readonly FoundLink[], path: string, context: SourceContext): Sources {
  const { note } = context;
  const caption = readWords(media.caption, true, note);
  const credit = readWords(media.credit, true, note);
  const image = imageOf(media, caption, credit, context);
  const found = new Map<string, PlainMap>();
  const add = (url: string, title: string, publisher: string) => {
    if (!found.has(url)) found.set(url, toMap({ title: shorten(title, MAX_TITLE), publisher, url }));
  };
  for (const { url, words } of links) add(url, titleOf(words, url), hostOf(url));
  for (const cell of image ? [media.link] : [media.url, media.link]) {
    const url = addressOf(cell, note);
    if (url !== null) add(url, caption || readWords(media.title, true, note) || (wikiTitle(url) ?? `Media: ${hostOf(url)}`), credit || hostOf(url));
  }
  for (const cell of [media.caption, media.credit]) {
    for (const { url, words } of readText(cell, { markup: true, autolink: true }, () => undefined).links) add(url, titleOf(words, url), hostOf(url));
  }
  noteMedia(media, image, caption, note);
  if (found.size > 0) return { sources: [...found.values()], image };
  note('An event has no source of its own; the imported timeline stands as its source.', path);
  return { sources: [toMap(context.timeline)], image };
}

function titleOf(words: string, url: string): string {
  return words === '' || /^https?:/i.test(words) ? (wikiTitle(url) ?? `Link: ${hostOf(url)}`) : words;
}

/** The name of an article of Wikipedia, which its address tells; null for other addresses. */
function wikiTitle(url: string): string | null {
  const { hostname, pathname } = new URL(url);
  const [, name] = /^\/wiki\/([^/]+)$/.exec(pathname) ?? [];
  if (name === undefined || !hostname.endsWith('.wikipedia.org')) return null;
  try {
    return cleanText(decodeURIComponent(name)).text.replaceAll('_', ' ').trim() || null;
  } catch {
    return null;
  }
}

/** The site's name in an address. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '') || url;
}

function toMap(values: Readonly<Record<string, string>>): PlainMap {
  return new Map<string, Plain>(Object.entries(values).filter(([, value]) => value !== ''));
}

/** Whether media are words, which belong to the text. */
export function isQuote({ text }: Cell): boolean {
  return /^<(?:blockquote|p|q)\b/i.test(text);
}

/** The address of media: itself, or that of the frame in its HTML. */
function addressOf(cell: Cell | null, note: TakeNote): string | null {
  if (!cell) return null;
  if (!cell.text.startsWith('<')) return mendAddress(cell.text);
  const frame = /<(?:iframe|embed|img|video|audio|source)\b[^>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(cell.text);
  const address = mendAddress((frame?.[1] ?? frame?.[2] ?? frame?.[3] ?? '').replaceAll('&amp;', '&'));
  if (address !== null) note('Of embedded media its address alone is kept, as a source.', cell.at.path, address);
  return address;
}

function imageOf({ url, alt }: Media, caption: string, credit: string, { files, note }: SourceContext): PlainMap | null {
  if (!url || !files.has(url.text)) return null;
  if (!alt) {
    note('A picture was not taken over: it has no text for readers who cannot see it. Name it under `image` with `alt`.', url.at.path, url.text);
    return null;
  }
  if (credit === '') {
    note('A picture was not taken over: nothing says who made it. Name it under `image` with `credit`.', url.at.path, url.text);
    return null;
  }
  return toMap({ file: url.text, alt: readWords(alt, true, note), credit, caption });
}

/** Says what of the media a story does not show. */
function noteMedia({ url, alt, title, credit }: Media, image: PlainMap | null, caption: string, note: TakeNote): void {
  if (image || (url && isQuote(url))) return;
  if (url && !url.text.startsWith('<')) noteAddress(url, note);
  const lost = url && mendAddress(url.text) !== null ? [alt] : [alt, title, credit];
  for (const cell of lost) if (cell) note('Words about media have no place without it.', cell.at.path, cell.text);
  if (!url && caption !== '') note('A caption without media is left out.', '', caption);
}

function noteAddress({ text, at }: Cell, note: TakeNote): void {
  if (mendAddress(text) === null) note('Media that are no web address were left out.', at.path, text);
  else if (PICTURE.test(text)) note('A picture was not taken over, its address is a source: download it into the folder and name it under `image`.', at.path, text);
  else note('Media are not shown in a story; their address is a source.', at.path, text);
}
