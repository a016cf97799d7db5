import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSite } from '../../src/build/write-site.ts';

let home: string;
let dist: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'write-site-'));
  dist = join(home, 'dist');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** All files of a folder with their content. */
function readFolder(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ parentPath, name }) => [join(parentPath, name).slice(folder.length + 1), readFileSync(join(parentPath, name), 'utf8')]));
}

const GOOD = [
  { path: 'index.html', content: 'new' },
  { path: 'events/a/index.html', content: 'event' },
  { path: 'icon.png', content: new Uint8Array([65, 66]) },
];

describe('writing the site', () => {
  it('makes every file, with its folders', async () => {
    await writeSite(GOOD, dist, null);
    expect(readFolder(dist)).toEqual({ 'index.html': 'new', 'events/a/index.html': 'event', 'icon.png': 'AB' });
  });

  it('copies files as they are', async () => {
    const file = join(home, 'a.jpg');
    writeFileSync(file, 'bytes');
    await writeSite([{ path: 'images/a.jpg', content: { copyOf: file } }], dist, null);
    expect(readFolder(dist)).toEqual({ 'images/a.jpg': 'bytes' });
  });

  it('writes files while the next are made, but never has more than a few of them in hand', async () => {
    const [count, inHand] = [120, 17];
    let behind = 0;
    async function* made() {
      for (let at = 0; at < count; at += 1) {
        const there = existsSync(join(home, 'dist.new/events')) ? readdirSync(join(home, 'dist.new/events'), { recursive: true }).filter((name) => name.toString().endsWith('.html')).length : 0;
        behind = Math.max(behind, at - there);
        yield { path: `events/e${at}/index.html`, content: `${at}` };
      }
    }
    await writeSite(made(), dist, null);
    expect(Object.values(readFolder(dist)).map(Number).toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at));
    expect(behind).toBeLessThanOrEqual(inHand);
  });

  it('leaves nothing of the site before, and nothing beside it', async () => {
    await writeSite([{ path: 'gone.html', content: 'old' }], dist, null);
    await writeSite(GOOD, dist, null);
    expect(Object.keys(readFolder(dist)).toSorted()).toEqual(['events/a/index.html', 'icon.png', 'index.html']);
    expect(readdirSync(home)).toEqual(['dist']);
  });

  it('takes what is left of a build that was stopped out of the way', async () => {
    for (const left of ['dist.new', 'dist.old']) {
      mkdirSync(join(home, left));
      writeFileSync(join(home, left, 'rest.html'), 'rest');
    }
    await writeSite(GOOD, dist, null);
    expect(existsSync(join(dist, 'rest.html'))).toBe(false);
    expect(readdirSync(home)).toEqual(['dist']);
  });

  it('copies the public files first, so that the site’s own win', async () => {
    const publicDir = join(home, 'public');
    mkdirSync(publicDir);
    writeFileSync(join(publicDir, 'icon.svg'), 'icon');
    writeFileSync(join(publicDir, 'index.html'), 'public');
    await writeSite(GOOD, dist, publicDir);
    expect(readFolder(dist)).toMatchObject({ 'icon.svg': 'icon', 'index.html': 'new' });
    expect(readFolder(publicDir)).toEqual({ 'icon.svg': 'icon', 'index.html': 'public' });
  });

  it.each([
    ['a file that cannot be written', [...GOOD, { path: 'index.html/inside.html', content: '' }], null],
    ['one of the first of many', [{ path: 'a', content: { copyOf: '/no/such/file' } }, ...Array.from({ length: 60 }, (_, at) => ({ path: `f${at}`, content: '' }))], null],
    ['public files that are not there', GOOD, '/no/such/folder'],
  ])('that fails half-way leaves the last good site as it was: %s', async (_, files, publicDir) => {
    await writeSite([{ path: 'index.html', content: 'good' }], dist, null);
    await expect(writeSite(files, dist, publicDir)).rejects.toThrow(/E[A-Z]+/);
    expect(readFolder(dist)).toEqual({ 'index.html': 'good' });
    await writeSite(GOOD, dist, null);
    expect(readFolder(dist)).toMatchObject({ 'index.html': 'new' });
  });
});
