import { copyFile, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from './site-files.ts';

/**
 * Writes the site beside `outDir` and puts it in place when it is whole: a build that fails half-way leaves the last good
 * site untouched. `publicDir`, if given, is copied in first.
 */
export async function writeSite(files: Iterable<SiteFile> | AsyncIterable<SiteFile>, outDir: string, publicDir: string | null): Promise<void> {
  const fresh = `${outDir}.new`;
  const old = `${outDir}.old`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  if (publicDir) await cp(publicDir, fresh, { recursive: true });
  await writeAll(fresh, files);
  await rm(old, { recursive: true, force: true });
  await rename(outDir, old).catch(ignoreMissing);
  await rename(fresh, outDir);
  await rm(old, { recursive: true, force: true });
}

/** Files that are written while the next are made. Never all: a site of many events is larger than memory. */
const AT_ONCE = 16;

/** Writes files as they come. The first that cannot be written ends it, when those under way have come to their end. */
async function writeAll(folder: string, files: Iterable<SiteFile> | AsyncIterable<SiteFile>): Promise<void> {
  const folders = new Map<string, Promise<unknown>>();
  const writing = new Set<Promise<void>>();
  try {
    for await (const file of files) {
      const written: Promise<void> = writeFileIn(folder, file, folders).then(() => void writing.delete(written));
      // Its fault is told where it is waited for, below.
      written.catch(() => {});
      writing.add(written);
      if (writing.size >= AT_ONCE) await Promise.race(writing);
    }
    await Promise.all(writing);
  } finally {
    await Promise.allSettled(writing);
  }
}

/** Writes one file of a site; `made` knows the folders that are there, or are being made. */
export async function writeFileIn(folder: string, { path, content }: SiteFile, made = new Map<string, Promise<unknown>>()): Promise<void> {
  const file = join(folder, path);
  const home = dirname(file);
  const making = made.get(home) ?? mkdir(home, { recursive: true });
  made.set(home, making);
  await making;
  await (typeof content === 'object' && 'copyOf' in content ? copyFile(content.copyOf, file) : writeFile(file, content));
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
