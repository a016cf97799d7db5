import { constants, copyFile, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { findImages } from '../build/images/find-images.ts';

/** Copies those of a folder's pictures that a text names into another folder, by the same paths; what lies there already stays. */
export async function copyPictures(from: string, to: string, text: string): Promise<void> {
  if (resolve(from) === resolve(to)) return;
  const named = (await findImages(from)).filter((path) => text.includes(path));
  await Promise.all(
    named.map(async (path) => {
      await mkdir(dirname(join(to, path)), { recursive: true });
      await copyFile(join(from, path), join(to, path), constants.COPYFILE_EXCL).catch(() => null);
    }),
  );
}
