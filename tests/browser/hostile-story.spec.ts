import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HOSTILE_WORDS } from '../helpers/hostile-words.ts';
import { buildStory } from '../helpers/run-command.ts';
import { serveSite } from '../helpers/serve-site.ts';

/** A story whose every word wants to run: so many events that each string stands in all fields of one. */
function writeHostile(folder: string): string {
  const quote = JSON.stringify;
  const first = HOSTILE_WORDS[1]!;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'article.md'),
    ['---', ...['headline', 'kicker', 'standfirst', 'description', 'byline'].map((key) => `${key}: ${quote(first)}`), 'language: en-GB', 'asOf: 2024-06-18', `topics: [${HOSTILE_WORDS.map((text) => quote(text)).join(', ')}]`, `publisher: { name: ${quote(first)} }`, `corrections: [{ date: 2024-06-20, text: ${quote(first)} }]`, '---', ...HOSTILE_WORDS.map((_, at) => `\nHere event ${at} is told.`), ''].join('\n'),
  );
  const sources = (text: string) => [{ title: text, publisher: text, url: `https://example.org/?${encodeURIComponent(text)}` }];
  writeFileSync(join(folder, 'events.yaml'), JSON.stringify(HOSTILE_WORDS.map((text, at) => ({ id: `e${at}`, title: text, short: text, date: `${1900 + at}`, said: text, place: text, group: at % 2 ? 'One' : text, summary: text, passages: [`event ${at} is`], since: { text, sources: sources(text) }, sources: sources(text) }))));
  return folder;
}

test('in a story whose every word wants to run nothing runs, nothing is asked for, and the words are there to read', async ({ page }) => {
  test.setTimeout(180_000);
  const home = mkdtempSync(join(tmpdir(), 'throughline-hostile-'));
  const built = await buildStory(join(home, 'site'), { STORY: writeHostile(join(home, 'story')), SITE_URL: 'https://site.example/' });
  expect(built.code, built.output).toBe(0);
  // A picture by itself asks for an icon.
  const site = await serveSite(join(home, 'site'), '/', (path, response) => path === '/favicon.ico' && Boolean(response.writeHead(204).end()));
  const noise: string[] = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('dialog', (dialog) => noise.push(dialog.message()));
  page.on('request', (request) => void (request.url().startsWith(site.url) || request.url().startsWith('data:') || noise.push(request.url())));
  for (const path of ['', 'events/e3/', 'embed/', 'embed/events/e3/', 'embed/code/', 'timeline.svg', '404.html']) {
    await page.goto(site.url + path);
    if (!/svg|404|code/.test(path)) await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => 'ran' in window), path).toBe(false);
    await expect(page.locator('base, object, embed, [onload], [onerror], [onclick], [onfocus], [onmouseover], [ontoggle]'), path).toHaveCount(0);
  }
  await page.goto(site.url);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  for (const [at, text] of HOSTILE_WORDS.entries()) {
    const card = page.locator(`#event-e${at}`);
    expect(await card.evaluate((one) => one.textContent)).toContain(text);
  }
  await page.locator('#event-e3 h3 a').click({ force: true });
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(noise).toEqual([]);
  await site.close();
  rmSync(home, { recursive: true });
});
