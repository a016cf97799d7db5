import { mkdir, mkdtemp, realpath, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readImages } from '../../../src/build/images/read-images.ts';
import { MAX_IMAGES } from '../../../src/compile/limits.ts';
import { makeAvifHead, makeGifHead, makeJpegHead, makePng, makeWebpHead } from '../../helpers/make-image.ts';

let outside: string;
let root: string;

beforeEach(async () => {
  outside = await realpath(await mkdtemp(join(tmpdir(), 'images-')));
  root = join(outside, 'story');
  await mkdir(root);
});
afterEach(() => rm(outside, { recursive: true, force: true }));

async function put(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

const only = async (path: string) => (await readImages(root)).get(path);

describe('a good picture has its size', () => {
  test.each([
    ['images/a.png', makePng(3, 2), [3, 2]],
    ['images/a.gif', makeGifHead(300, 200), [300, 200]],
    ['a.webp', makeWebpHead(1600, 900), [1600, 900]],
    ['deep/er/still/a.avif', makeAvifHead(640, 480), [640, 480]],
    ['A.JPG', makeJpegHead(1200, 800), [1200, 800]],
    ['upside-down.jpeg', makeJpegHead(1200, 800, { orientation: 3 }), [1200, 800]],
    ['upright.jpg', makeJpegHead(1200, 800, { orientation: 6 }), [800, 1200]],
    ['with-preview.jpg', makeJpegHead(1200, 800, { before: 300_000 }), [1200, 800]],
    ['a name with spaces é.png', makePng(1, 1), [1, 1]],
  ])('%s', async (path, content, [width, height]) => {
    await put(path, content);
    expect(await only(path)).toEqual({ width, height });
  });
});

describe('a bad one has what is wrong, and the cure', () => {
  test.each([
    ['a PNG that is a GIF', 'a.png', makeGifHead(1, 1), { message: 'The picture is not what its name says.', actual: 'GIF', expected: 'PNG', hint: 'Save it as PNG, or end its name as it should.' }],
    ['a drawing with script', 'a.png', '<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>', { message: 'The picture is not what its name says.', actual: 'SVG', expected: 'PNG', hint: 'Save it as PNG: a drawing in SVG may hold script.' }],
    ['a page', 'a.jpg', 'Not a picture at all', { message: 'The picture is not what its name says.', actual: 'another kind of file', expected: 'JPEG' }],
    ['an empty file', 'a.webp', '', { message: 'The picture is not what its name says.', actual: 'another kind of file' }],
    ['a JPEG without its size', 'a.jpg', makeJpegHead(1, 1).subarray(0, 30), { message: 'The size of the picture cannot be read: its file is damaged.', hint: 'Save it again with a program for pictures.' }],
    ['a PNG of no width', 'a.png', makePng(0, 0), { message: 'The size of the picture cannot be read: its file is damaged.' }],
    ['one that is too wide', 'a.jpg', makeJpegHead(12_001, 10), { message: 'The picture is too large.', actual: '12001 × 10 pixels', expected: 'at most 12000 pixels on either side' }],
    ['one with a name of ours', 'events/a.png', makePng(1, 1), { message: 'A file or folder of the site has this name.', hint: 'Put it into a folder named images.' }],
    ['the same in capitals', 'Assets/a.png', makePng(1, 1), { message: 'A file or folder of the site has this name.' }],
    ['the page’s own picture', 'timeline.png', makePng(1, 1), { message: 'A file or folder of the site has this name.' }],
  ])('%s', async (_, path, content, fault) => {
    await put(path, content);
    expect(await only(path)).toMatchObject(fault);
  });

  test('a file of more than 10 MB', async () => {
    await put('a.png', makePng(1, 1));
    await truncate(join(root, 'a.png'), 10 * 1024 * 1024 + 60_000);
    expect(await only('a.png')).toMatchObject({ message: 'The picture is too large.', actual: '10.1 MB', expected: 'at most 10 MB' });
  });

  test('a link out of the folder, even to a picture', async () => {
    await writeFile(join(outside, 'b.png'), makePng(1, 1));
    await symlink('../b.png', join(root, 'a.png'));
    expect(await only('a.png')).toEqual({ message: 'The picture is a link that leads out of the story folder.', hint: 'Put the picture itself into the folder.' });
  });

  test('a link that leads nowhere', async () => {
    await symlink('gone.png', join(root, 'a.png'));
    expect(await only('a.png')).toMatchObject({ message: 'The picture is a link that leads nowhere.' });
  });

  test('a folder', async () => {
    await mkdir(join(root, 'a.png'));
    expect(await only('a.png')).toMatchObject({ message: 'The picture is not a file.' });
  });
});

describe('what is looked at', () => {
  test('a link inside the folder is followed', async () => {
    await put('real.png', makePng(4, 5));
    await symlink('real.png', join(root, 'a.png'));
    expect(await only('a.png')).toEqual({ width: 4, height: 5 });
  });

  test('a linked folder is not, nor what is hidden, too deep or no picture', async () => {
    await Promise.all(['.hidden.png', '.git/a.png', 'a/b/c/d/e.png', 'drawing.svg', 'notes.txt'].map((path) => put(path, makePng(1, 1))));
    await mkdir(join(outside, 'more'));
    await writeFile(join(outside, 'more/a.png'), makePng(1, 1));
    await symlink('../more', join(root, 'more'));
    expect([...(await readImages(root)).keys()]).toEqual([]);
  });

  test(`the first ${MAX_IMAGES} pictures, the nearest first`, async () => {
    await Promise.all(Array.from({ length: MAX_IMAGES }, (_, at) => put(`deep/${at}.gif`, makeGifHead(1, 1))));
    await put('near.gif', makeGifHead(1, 1));
    const paths = [...(await readImages(root)).keys()];
    expect(paths).toHaveLength(MAX_IMAGES);
    expect(paths[0]).toBe('near.gif');
  });
});
