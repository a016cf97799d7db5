import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from '../helpers/explainer.ts';
import { serveSite } from '../helpers/serve-site.ts';

/** Every link of the built files has its target, fragments too, without script. Addresses of others are not asked. */
const ELSEWHERE = String.raw`^https?://(?!127\.0\.0\.1)`;

async function broken(path: string): Promise<{ readonly checked: number; readonly broken: string[] }> {
  const { links } = await new LinkChecker().check({ path, recurse: true, checkFragments: true, linksToSkip: [ELSEWHERE], concurrency: 4 });
  const asked = links.filter(({ state }) => state !== LinkState.SKIPPED);
  return { checked: asked.length, broken: asked.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent, status }) => `${parent} → ${url} (${status})`) };
}

test('every link of the site leads somewhere, fragments too', async ({ site }) => {
  for (const path of ['', 'embed/', 'embed/code/', '404.html']) {
    const found = await broken(site.url + path);
    expect(found.broken, path).toEqual([]);
    if (path === '') expect(found.checked).toBeGreaterThan(8);
  }
});

test('a link to nowhere, and a fragment that nothing has, are caught', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-links-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>x</title><a href="none.html">x</a><a href="other.html#none">x</a><a href="other.html#there">x</a></html>');
  writeFileSync(join(folder, 'other.html'), '<!doctype html><html lang="en"><title>x</title><p id="there">x</p></html>');
  const site = await serveSite(folder);
  expect([...new Set((await broken(site.url)).broken.map((line) => line.replaceAll(site.url, '/').replace(/ \(.*/, '')))].toSorted()).toEqual(['/ → /none.html', '/ → /other.html#none']);
  await site.close();
  rmSync(folder, { recursive: true });
});
