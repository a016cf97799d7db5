import { existsSync } from 'node:fs';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoryEntry } from '../story/story-entry.ts';
import { publicOf } from './build-story.ts';
import { fingerprint } from './fingerprint.ts';
import { indexFiles, type IndexSite } from './index-files.ts';
import type { Press } from './press.ts';
import { readRecord, RECORD } from './record.ts';
import { writeFileIn } from './write-site.ts';

interface IndexTask extends IndexSite {
  readonly root: string;
  readonly outDir: string;
  readonly tools: string;
}

/** Writes the list of all stories in `outDir`, those of earlier builds too, and what servers and crawlers look for beside it. */
export async function writeIndex(task: IndexTask, press: () => Promise<Press>): Promise<void> {
  const { outDir, root, url, basePath, title, tools } = task;
  const entries = await findStories(outDir);
  if (entries.length === 0) return;
  const mark = fingerprint([tools, url ?? '', basePath, title ?? '', JSON.stringify(entries)]);
  if (existsSync(join(outDir, 'index.html')) && (await readMark(outDir)) === mark) return;
  const publicDir = publicOf(root);
  if (publicDir !== null) await cp(publicDir, outDir, { recursive: true });
  const files = [...(await indexFiles(entries, task, await press())), { path: RECORD, content: `${JSON.stringify({ list: mark })}\n` }];
  await Promise.all(files.map((file) => writeFileIn(outDir, file)));
}

/** What a build that was cut off may leave beside a story's site. */
const HALF_MADE = /\.(?:new|old)$/;

/** The stories that were built into a folder, by name. */
async function findStories(outDir: string): Promise<readonly { readonly name: string; readonly entry: StoryEntry }[]> {
  const found = await readdir(outDir, { withFileTypes: true }).catch(() => []);
  const names = found.filter((entry) => entry.isDirectory() && !HALF_MADE.test(entry.name)).map((entry) => entry.name).toSorted();
  const records = await Promise.all(names.map((name) => readRecord(join(outDir, name))));
  return names.flatMap((name, at) => {
    const record = records[at];
    return record ? [{ name, entry: record.entry }] : [];
  });
}

/** What the list in a folder was made from; null where the folder holds no list. */
export async function readMark(outDir: string): Promise<string | null> {
  const text = await readFile(join(outDir, RECORD), 'utf8').catch(() => '');
  return /^\{"list":"(\w+)"\}/.exec(text)?.[1] ?? null;
}
