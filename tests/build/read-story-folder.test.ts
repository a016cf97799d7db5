import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readStoryFolder } from '../../src/build/read-story-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'story-'));
  await writeFile(join(folder, 'article.md'), 'Text é');
  await writeFile(join(folder, 'events.yaml'), '[]');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function messagesOf(path: string): Promise<readonly string[]> {
  const read = await readStoryFolder(path);
  return read.ok ? [] : read.problems.map(({ file, line, column, message, hint }) => `${file}:${line}:${column} ${message}${hint === null ? '' : ` ${hint}`}`);
}

test('a good folder gives both texts', async () => {
  expect(await readStoryFolder(folder)).toEqual({ ok: true, files: { article: { name: 'article.md', text: 'Text é' }, events: { name: 'events.yaml', text: '[]' } } });
});

test('a link to the folder is followed, and so is a link inside it', async () => {
  await writeFile(join(folder, 'real.yaml'), '[]');
  await rm(join(folder, 'events.yaml'));
  await symlink('real.yaml', join(folder, 'events.yaml'));
  await symlink(folder, `${folder}-link`);
  const read = await readStoryFolder(`${folder}-link`);
  await rm(`${folder}-link`);
  expect(read.ok).toBe(true);
});

const bytes = (...values: readonly number[]) => Buffer.from(values);

describe('a fault of the folder is said with its cure', () => {
  test.each([
    ['byte order mark', Buffer.concat([bytes(0xef, 0xbb, 0xbf), Buffer.from('a')]), 'events.yaml:1:1 The file begins with a byte order mark. Save it again as UTF-8 without byte order mark.'],
    ['UTF-16 with mark', bytes(0xff, 0xfe, 0x61, 0), 'events.yaml:1:1 The file is UTF-16. Save it again as UTF-8 without byte order mark.'],
    ['UTF-16 without mark', Buffer.from('- id', 'utf16le'), 'events.yaml:1:1 The file is UTF-16. Save it again as UTF-8 without byte order mark.'],
    ['Latin-1', Buffer.from('a\nb\nAb \u00e9\n', 'latin1'), 'events.yaml:3:4 The file is not UTF-8. Save it again as UTF-8 without byte order mark.'],
  ])('%s', async (_, content, message) => {
    await writeFile(join(folder, 'events.yaml'), content);
    expect(await messagesOf(folder)).toEqual([message]);
  });

  test('no such folder', async () => {
    expect(await messagesOf(join(folder, 'no'))).toEqual([`${join(folder, 'no')}:1:1 There is no such folder. Make one: throughline new ${join(folder, 'no')}`]);
  });

  test('a file for a folder', async () => {
    expect((await messagesOf(join(folder, 'article.md')))[0]).toContain('This is not a folder.');
  });

  test('both files missing', async () => {
    await rm(join(folder, 'article.md'));
    await rm(join(folder, 'events.yaml'));
    await writeFile(join(folder, 'events.yml'), '[]');
    expect(await messagesOf(folder)).toEqual(['article.md:1:1 The file is missing.', 'events.yaml:1:1 The file is missing. Rename “events.yml” to “events.yaml”.']);
  });

  test('a folder for a file', async () => {
    await rm(join(folder, 'article.md'));
    await mkdir(join(folder, 'article.md'));
    expect(await messagesOf(folder)).toEqual(['article.md:1:1 This is not a file. A folder has this name; rename it.']);
  });

  test.each(['/etc/hosts', '../outside.yaml', '/dev/zero'])('a link out of the folder: %s', async (target) => {
    await writeFile(join(folder, '..', 'outside.yaml'), '[]');
    await rm(join(folder, 'events.yaml'));
    await symlink(target, join(folder, 'events.yaml'));
    expect(await messagesOf(folder)).toEqual(['events.yaml:1:1 The file is a link that leads out of the story folder. Put the file itself into the folder.']);
    await rm(join(folder, '..', 'outside.yaml'));
  });

  test('a link to nothing', async () => {
    await rm(join(folder, 'events.yaml'));
    await symlink('gone.yaml', join(folder, 'events.yaml'));
    expect(await messagesOf(folder)).toEqual(['events.yaml:1:1 The file is a link that leads nowhere. Put the file itself into the folder.']);
  });

  test('a link in a circle', async () => {
    await rm(join(folder, 'events.yaml'));
    await symlink('events.yaml', join(folder, 'events.yaml'));
    expect(await messagesOf(folder)).toEqual(['events.yaml:1:1 The file cannot be read. Look at its permissions.']);
  });

  test('100 MB, without reading them', async () => {
    await truncate(join(folder, 'events.yaml'), 100 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    expect(await messagesOf(folder)).toEqual(['events.yaml:1:1 The file is too large. Make several stories of it.']);
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
  });
});
