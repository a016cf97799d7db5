import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What of the project decides a site's bytes, beside the story. */
const CODE = ['src', 'public', 'index.html', 'package-lock.json'];
/** Stories are hashed one by one. */
const CONTENT = join('src', 'content');

/** Names the code that builds, the machine's Node and its knowledge of languages. */
export async function fingerprintCode(root: string): Promise<string> {
  const hash = createHash('sha256').update(`${process.version} ${process.versions.icu}`);
  // oxlint-disable-next-line no-await-in-loop -- in order
  for (const path of CODE) await addPath(hash, root, path);
  return hash.digest('hex');
}

/** Names texts or bytes, in the order given. */
export function fingerprint(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

/** Names the files of a folder; empty for none. */
export async function fingerprintFolder(folder: string): Promise<string> {
  const hash = createHash('sha256');
  await addPath(hash, folder, '.');
  return hash.digest('hex');
}

async function addPath(hash: Hash, root: string, path: string): Promise<void> {
  if (path === CONTENT) return;
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    const bytes = await readFile(join(root, path)).catch(() => null);
    if (bytes) hash.update(`${path}:${bytes.length}:`).update(bytes);
    return;
  }
  // oxlint-disable-next-line no-await-in-loop -- in order
  for (const name of entries.map((entry) => entry.name).toSorted()) await addPath(hash, root, join(path, name));
}
