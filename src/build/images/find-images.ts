import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_IMAGE_DEPTH, MAX_IMAGE_FOLDERS, MAX_IMAGES } from '../../compile/limits.ts';
import { kindOfName } from './image-kinds.ts';

/** Paths in a story folder of what is named like a picture, the nearest first; hidden files and folders are passed by. */
export async function findImages(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  let folders = [''];
  for (let depth = 0, looked = 0; depth <= MAX_IMAGE_DEPTH && folders.length > 0; depth += 1) {
    const next = folders.slice(0, MAX_IMAGE_FOLDERS - looked);
    looked += next.length;
    // oxlint-disable-next-line no-await-in-loop -- level by level, so that the nearest come first
    const listed = await Promise.all(next.map((folder) => list(root, folder)));
    found.push(...listed.flatMap(({ files }) => files));
    folders = listed.flatMap((each) => each.folders);
  }
  return found.slice(0, MAX_IMAGES);
}

async function list(root: string, folder: string): Promise<{ readonly files: string[]; readonly folders: string[] }> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const shown = entries.filter(({ name }) => !name.startsWith('.')).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const pathOf = ({ name }: { readonly name: string }) => (folder === '' ? name : `${folder}/${name}`);
  return {
    // A folder named like a picture is one: it will be told that it is no file.
    files: shown.filter(({ name }) => kindOfName(name) !== null).map(pathOf),
    folders: shown.filter((entry) => entry.isDirectory() && kindOfName(entry.name) === null).map(pathOf),
  };
}
