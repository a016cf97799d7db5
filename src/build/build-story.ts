import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { imagesOf } from '../story/find.ts';
import type { Story } from '../story/story.ts';
import { entryOf } from '../story/story-entry.ts';
import type { Progress, StoryOutcome } from './build-stories.ts';
import { fingerprint } from './fingerprint.ts';
import type { Loaded } from './load-story.ts';
import type { Press } from './press.ts';
import { readRecord, RECORD } from './record.ts';
import type { SiteOptions } from './site.ts';
import { type SiteFile, siteFiles } from './site-files.ts';
import { writeSite } from './write-site.ts';

/** One story to build. */
export interface StoryTask {
  /** The project's folder. */
  readonly root: string;
  readonly folder: string;
  /** Where its site goes. */
  readonly target: string;
  readonly site: SiteOptions;
  /** Whether it is a site of its own, with what hosts look for at the root. */
  readonly atRoot: boolean;
  /** Names the code and fonts that build it. */
  readonly tools: string;
  readonly force: boolean;
}

/** Builds a story where it, its address or our code has changed since; all of its site is replaced at once. */
export async function buildStory(task: StoryTask, loaded: Extract<Loaded, { readonly ok: true }>, press: () => Promise<Press>, progress: Progress): Promise<StoryOutcome> {
  const { root, folder, target, site, atRoot, tools } = task;
  const { story, warnings } = loaded;
  const mark = fingerprint([tools, site.url ?? '', site.basePath, ...loaded.sources.values(), ...(await picturesOf(folder, story))]);
  if (!task.force && (await readRecord(target))?.fingerprint === mark) return { kind: 'unchanged', warnings };
  const started = performance.now();
  const { template, scripts, server } = await press();
  progress.working(`building ${folder}`);
  const tell = (note: string, level: 'info' | 'warn') => (level === 'warn' ? progress.note(folder, note) : progress.working(`building ${folder}: ${note}`));
  const publicDir = atRoot ? publicOf(root) : null;
  const counted = countFiles(siteFiles({ template, scripts, server, story, folder, site, tell }), publicDir === null ? 0 : await countIn(publicDir), (files) => ({
    path: RECORD,
    content: `${JSON.stringify({ fingerprint: mark, files, entry: entryOf(story) })}\n`,
  }));
  await mkdir(dirname(target), { recursive: true });
  await writeSite(counted.files, target, publicDir);
  return { kind: 'built', files: counted.count(), seconds: (performance.now() - started) / 1000, warnings };
}

/** The bytes of the pictures that a story shows, in order of their paths. */
function picturesOf(folder: string, story: Story): Promise<Uint8Array[]> {
  const paths = new Set(imagesOf(story).map((image) => image.path));
  return Promise.all([...paths].toSorted().map((path) => readFile(join(folder, path))));
}

/** Files as they come, and at the end one more that knows how many there were; `others` are there already. */
function countFiles(files: AsyncIterable<SiteFile>, others: number, last: (count: number) => SiteFile) {
  let count = others;
  async function* counted(): AsyncGenerator<SiteFile> {
    for await (const file of files) {
      count += 1;
      yield file;
    }
    yield last(count);
  }
  return { files: counted(), count: () => count };
}

/** What is published as it is. */
export function publicOf(root: string): string | null {
  const folder = join(root, 'public');
  return existsSync(folder) ? folder : null;
}

async function countIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}
