import { open, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { imageSize } from 'image-size';
import type { MeasuredImage } from '../../compile/compiled.ts';
import { MAX_IMAGE_BYTES, MAX_IMAGE_SIDE } from '../../compile/limits.ts';
import type { Fault } from '../../compile/report.ts';
import { kindOfBytes, kindOfName } from './image-kinds.ts';

/** How much of a file is read to find its size, in bytes: almost always the first is enough; a JPEG may carry a preview before it. */
const HEADS = [64 * 1024, 512 * 1024];

/** First parts of the paths of what a site holds beside pictures. */
const OURS = /^(?:assets|embed|events|v1|share\.png|timeline\.png)(?:\/|$)/i;

/** A picture's size as it is shown, or what is wrong with it. `root` is the real path of the story folder. */
export async function measureImage(root: string, path: string): Promise<MeasuredImage> {
  if (OURS.test(path)) return OUR_PLACE;
  try {
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return { message: 'The picture is a link that leads out of the story folder.', hint: 'Put the picture itself into the folder.' };
    const stats = await stat(file);
    if (!stats.isFile()) return { message: 'The picture is not a file.', expected: 'a picture', hint: null };
    if (stats.size > MAX_IMAGE_BYTES) return tooLarge(`${(stats.size / 1024 / 1024).toFixed(1)} MB`, `at most ${MAX_IMAGE_BYTES / 1024 / 1024} MB`);
    return await measureFile(file, path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === 'ENOENT') return { message: 'The picture is a link that leads nowhere.', hint: 'Put the picture itself into the folder.' };
    return { message: 'The picture cannot be read.', actual: code, hint: 'Look at its permissions.' };
  }
}

const OUR_PLACE: Fault = {
  message: 'A file or folder of the site has this name.',
  expected: 'a picture anywhere but in assets/, embed/, events/ and v1/, and of another name than share.png and timeline.png',
  hint: 'Put it into a folder named images.',
};

async function measureFile(file: string, path: string): Promise<MeasuredImage> {
  const kind = kindOfName(path);
  for (const length of HEADS) {
    // oxlint-disable-next-line no-await-in-loop -- the second is read only where the first is not enough
    const head = await readHead(file, length);
    const found = kindOfBytes(head);
    if (found !== kind) return wrongKind(found, kind);
    const size = sizeIn(head);
    if (size) return size.width <= MAX_IMAGE_SIDE && size.height <= MAX_IMAGE_SIDE ? size : tooLarge(`${size.width} × ${size.height} pixels`, `at most ${MAX_IMAGE_SIDE} pixels on either side`);
    if (head.length < length) break;
  }
  return { message: 'The size of the picture cannot be read: its file is damaged.', expected: `a ${kind} file`, hint: 'Save it again with a program for pictures.' };
}

async function readHead(file: string, length: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** As shown: a camera held upright notes a quarter turn. Null for what the library cannot read: it throws. */
function sizeIn(head: Buffer): { readonly width: number; readonly height: number } | null {
  try {
    const { width, height, orientation = 1 } = imageSize(head);
    if (!(width > 0 && height > 0)) return null;
    return orientation >= 5 && orientation <= 8 ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}

function wrongKind(found: string, kind: string | null): Fault {
  return {
    message: 'The picture is not what its name says.',
    actual: found,
    expected: kind,
    hint: found === 'SVG' ? `Save it as ${kind}: a drawing in SVG may hold script.` : `Save it as ${kind}, or end its name as it should.`,
  };
}

function tooLarge(actual: string, expected: string): Fault {
  return { message: 'The picture is too large.', actual, expected, hint: 'Save a smaller copy: 1600 pixels across are enough for any page.' };
}
