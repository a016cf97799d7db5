import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../../../src/story/story.ts';
import { makeUpStory, type PlainEvent, writeMadeUp } from '../../made-up/make-up-story.ts';
import { measureBuild, type BuildSpeed } from '../measure/build-speed.ts';
import { SHIPPED } from '../options.ts';
import { writePage } from './build-pages.ts';
import type { BenchPage } from './catalogue.ts';

const SHIPPED_FOLDER = new URL('../../../src/content/putin-pyongyang', import.meta.url).pathname;

/** Pages of one number of events, ready to be served. */
export interface Prepared {
  readonly events: readonly PlainEvent[];
  /** Null where ours is not among the pages: nothing was built. */
  readonly build: BuildSpeed | null;
}

/** Builds our site of `size` events and writes the other pages of the same events, below `out/SIZE/`. */
export async function preparePages(pages: readonly BenchPage[], size: number, out: string): Promise<Prepared> {
  const site = join(out, String(size), 'throughline');
  const folder = size === SHIPPED ? SHIPPED_FOLDER : writeFolder(size, out);
  // The story that ships also tells the other pages their events.
  const build = size === SHIPPED || pages.some(({ kind }) => kind === 'ours') ? await measureBuild(folder, site) : null;
  const events = size === SHIPPED ? eventsOf(site) : makeUpStory(size).plain;
  for (const page of pages) if (page.kind !== 'ours') writePage(page, events, out, size);
  return { events, build };
}

/** Writes a story folder of `size` made-up events; its path. */
export function writeFolder(size: number, out: string): string {
  return writeMadeUp(join(out, 'stories', String(size)), size);
}

/** The events of a built site, as peers take them. */
function eventsOf(site: string): PlainEvent[] {
  const file = join(site, 'story.json');
  if (!existsSync(file)) throw new Error('the story that ships was not built');
  const { events } = JSON.parse(readFileSync(file, 'utf8')) as Story;
  return events.map(({ id, title, date, summary }) => {
    const [start = '', end] = date.edtf.split('/').map((part) => part.replace(/[~?%]/g, ''));
    return { id, title, start, end: end === undefined || end === '..' ? null : end, when: date.text, text: summary };
  });
}
