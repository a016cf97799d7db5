import type { MeasuredImage } from '../../compile/compiled.ts';
import { findImages } from './find-images.ts';
import { measureImage } from './measure-image.ts';

/** Finds and measures the pictures of a story folder, by their paths in it. `root` is its real path. What is wrong with one matters only where it is named. */
export async function readImages(root: string): Promise<ReadonlyMap<string, MeasuredImage>> {
  const paths = await findImages(root);
  return new Map(await Promise.all(paths.map(async (path) => [path, await measureImage(root, path)] as const)));
}
