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
  // One after the other: a site of many events is larger than memory.
  for await (const file of files) await writeFileIn(fresh, file);
  await rm(old, { recursive: true, force: true });
  await rename(outDir, old).catch(ignoreMissing);
  await rename(fresh, outDir);
  await rm(old, { recursive: true, force: true });
}

/** Writes one file of a site. */
export async function writeFileIn(folder: string, { path, content }: SiteFile): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await (typeof content === 'object' && 'copyOf' in content ? copyFile(content.copyOf, file) : writeFile(file, content));
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
