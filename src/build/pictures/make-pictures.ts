import type * as Server from '../../entry-server.tsx';
import type { Story } from '../../story/story.ts';
import type { SiteOptions } from '../site.ts';
import { readFonts } from './font-files.ts';
import { type BuildTypesetter, makeTypesetter } from './make-typesetter.ts';
import { nameScripts } from './name-scripts.ts';
import { rasterize } from './rasterize.ts';

/** The pictures of a site. */
export interface Pictures {
  readonly files: readonly { readonly path: string; readonly content: string | Uint8Array }[];
  /** Path from the site's root of the image that a page is shared with; null where there is none. */
  readonly shareOf: (eventId: string | null) => string | null;
  /** What the person at the terminal should know: pictures left out and why, a sentence each. */
  readonly notes: readonly string[];
}

/** The page's own share image. */
const SHARE = 'share.png';

/** An image takes about 60 ms; a story of more events than this has one for all its pages, so that a build stays quick. */
export const MOST_SHARES = 100;

const SHARE_WIDTH = 1200;
/** Twice its width in CSS pixels, for dense screens. */
const TIMELINE_PIXELS = 2400;

/** Draws a story's pictures, one after the other, so that only one is ever open. */
export async function makePictures(story: Story, site: SiteOptions, server: typeof Server): Promise<Pictures> {
  const typesetter = makeTypesetter(await readFonts(site.fonts ?? null), story.article);
  const studio = { typesetter, files: [] as { path: string; content: string | Uint8Array }[], left: [] as LeftOut[] };
  await addTimeline(studio, server.renderTimeline(story, site, typesetter));
  const shared = story.events.length > MOST_SHARES ? [] : story.events;
  for (const event of [null, ...shared]) {
    const path = event === null ? SHARE : `events/${event.id}/share.png`;
    // oxlint-disable-next-line no-await-in-loop -- one picture at a time keeps memory small
    await addShare(studio, path, server.renderShare(story, event?.id ?? null, typesetter));
  }
  const made = new Set(studio.files.map((file) => file.path));
  return {
    files: studio.files,
    shareOf: (eventId) => [`events/${eventId}/share.png`, SHARE].find((path) => made.has(path)) ?? null,
    notes: [...noteLeftOut(studio.left), ...(story.events.length > MOST_SHARES ? [ONE_FOR_ALL] : [])],
  };
}

const ONE_FOR_ALL = `The story has more than ${MOST_SHARES} events: all its pages are shared with one image, share.png.`;

interface LeftOut {
  readonly path: string;
  readonly letters: readonly string[];
}

interface Studio {
  readonly typesetter: BuildTypesetter;
  readonly files: { path: string; content: string | Uint8Array }[];
  readonly left: LeftOut[];
}

async function addTimeline(studio: Studio, svg: string | null): Promise<void> {
  if (svg === null) return;
  const letters = studio.typesetter.takeMissing();
  if (letters.length > 0) studio.left.push({ path: 'timeline.svg', letters }, { path: 'timeline.png', letters });
  else studio.files.push({ path: 'timeline.svg', content: `${svg}\n` }, { path: 'timeline.png', content: await rasterize(svg, TIMELINE_PIXELS) });
}

async function addShare({ typesetter, files, left }: Studio, path: string, svg: string | null): Promise<void> {
  if (svg === null) return;
  const letters = typesetter.takeMissing();
  if (letters.length > 0) left.push({ path, letters });
  else files.push({ path, content: await rasterize(svg, SHARE_WIDTH) });
}

/** Letters and pictures named in the sentence; the rest is counted. */
const NAMED = 12;

/** A picture with boxes for letters would be worse than none. */
function noteLeftOut(left: readonly LeftOut[]): string[] {
  if (left.length === 0) return [];
  const letters = [...new Set(left.flatMap((each) => each.letters.flatMap((run) => Array.from(run))))];
  const scripts = nameScripts(letters.join(''));
  const some = `${letters.slice(0, NAMED).join('')}${letters.length > NAMED ? '…' : ''}`;
  const paths = left.map((each) => each.path);
  const named = paths.slice(0, NAMED).join(', ') + (paths.length > NAMED ? ` and ${paths.length - NAMED} more` : '');
  return [
    `Left out are the pictures ${named}: no font here has “${some}”${scripts.length > 0 ? ` (${scripts.join(', ')})` : ''}. Put a TTF or OTF file that has these letters in a folder and name it: PICTURE_FONTS=folder.`,
  ];
}
