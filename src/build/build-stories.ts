import react from '@vitejs/plugin-react';
import { basename, join, resolve } from 'node:path';
import { createBuilder } from 'vite';
import type { Problem } from '../story/problem.ts';
import { buildStory } from './build-story.ts';
import { fingerprintCode, fingerprintFolder } from './fingerprint.ts';
import { type Loaded, loadStory } from './load-story.ts';
import { makePress, type Press, PRESS_CONFIG } from './press.ts';
import { writeIndex } from './write-index.ts';

/** What to build, and where to. */
export interface BuildRequest {
  /** The project's folder. */
  readonly root: string;
  /** Story folders. One alone is built at `outDir` itself, several in a folder of their own each, with a page that lists them. */
  readonly folders: readonly string[];
  readonly outDir: string;
  /** Absolute address of `outDir` with a slash at the end, or null. */
  readonly url: string | null;
  /** Its path on the server, with slashes at both ends. */
  readonly basePath: string;
  /** Folder of fonts for pictures, or null. */
  readonly fonts: string | null;
  /** Whether one story, too, goes into a folder of its own. */
  readonly list: boolean;
  /** Heads the list; null leaves it to the stories' language. */
  readonly title: string | null;
  /** Whether unchanged stories are built again. */
  readonly force: boolean;
}

/** What became of one story. */
export type StoryOutcome =
  | { readonly kind: 'built'; readonly files: number; readonly seconds: number; readonly warnings: readonly Problem[] }
  | { readonly kind: 'unchanged'; readonly warnings: readonly Problem[] }
  | { readonly kind: 'faulty'; readonly loaded: Extract<Loaded, { readonly ok: false }> };

/** Told how the work goes on. */
export interface Progress {
  readonly working: (sentence: string) => void;
  readonly note: (folder: string, sentence: string) => void;
  readonly done: (folder: string, outcome: StoryOutcome) => void;
}

/** Builds stories, one after the other; a bad one does not keep the others from coming out. True where all are good. */
export async function buildStories(request: BuildRequest, progress: Progress): Promise<boolean> {
  const { root, folders, outDir, fonts } = request;
  const tools = `${await fingerprintCode(root)} ${fonts === null ? '' : await fingerprintFolder(fonts)}`;
  const press = lazyPress(root, progress);
  let good = true;
  for (const [at, folder] of folders.entries()) {
    progress.working(`${folder} (${at + 1} of ${folders.length})`);
    // oxlint-disable-next-line no-await-in-loop -- one story at a time keeps memory small
    const loaded = await loadStory(folder);
    if (loaded.ok) {
      const name = isList(request) ? basename(resolve(folder)) : null;
      const task = { root, folder, target: name === null ? outDir : join(outDir, name), site: siteOf(request, folder, name), atRoot: name === null, tools, force: request.force };
      // oxlint-disable-next-line no-await-in-loop -- as above
      progress.done(folder, await buildStory(task, loaded, press, progress));
    } else {
      good = false;
      progress.done(folder, { kind: 'faulty', loaded });
    }
  }
  if (isList(request)) await writeIndex({ ...request, tools }, press);
  return good;
}

/** Whether the site is a list of stories. */
export function isList({ folders, list }: Pick<BuildRequest, 'folders' | 'list'>): boolean {
  return list || folders.length > 1;
}

function siteOf({ url, basePath, fonts }: BuildRequest, story: string, name: string | null) {
  const below = (address: string) => (name === null ? address : `${address}${name}/`);
  return { story, url: url === null ? null : below(url), basePath: below(basePath), ...(fonts !== null && { fonts }) };
}

/** Made when the first story needs it: where none has changed, none is. */
function lazyPress(root: string, progress: Progress): () => Promise<Press> {
  let made: Promise<Press> | null = null;
  return () => {
    if (made === null) progress.working('making the scripts');
    made ??= createBuilder({ ...PRESS_CONFIG, root, configFile: false, logLevel: 'error', plugins: [react()] }).then(makePress);
    return made;
  };
}
