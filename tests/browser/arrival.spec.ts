import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, story, test } from '../helpers/explainer.ts';
import { serveSite } from '../helpers/serve-site.ts';

const html = readFileSync('dist/index.html');
/** Where the body begins, in bytes: what is cut before it shows nothing yet. */
const body = html.indexOf('<body>');
const PIECES = 20;

/** The end of piece `index` of the page, in bytes. */
const endOf = (index: number) => body + Math.round(((html.length - body) * (index + 1)) / PIECES);

/** Sends the page as a slow line does, a piece at a time. */
async function trickle(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write(html.subarray(0, body));
  for (let index = 0; index < PIECES; index += 1) {
    await wait(60);
    response.write(html.subarray(index === 0 ? body : endOf(index - 1), endOf(index)));
  }
  response.end();
}

for (const width of [320, 390, 768, 1280]) {
  test(`a page that arrives in ${PIECES} pieces moves nothing the reader sees: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      const shifts: unknown[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node; previousRect: unknown; currentRect: unknown }[] })[]) {
          shifts.push([entry.value, ...entry.sources.map(({ node, previousRect, currentRect }) => [node?.nodeName, node?.parentElement?.className, previousRect, currentRect])]);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const site = await serveSite('dist', '/', (path, response) => path === '/' && Boolean(trickle(response)));
    await page.goto(site.url);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    expect(await page.evaluate('shifts')).toEqual([]);
    await site.close();
  });
}

test(`a page cut off at any of ${PIECES} points: what came is readable`, async ({ page, noise }) => {
  let cut = 0;
  const site = await serveSite('dist', '/', (path, response) => path === '/' && Boolean(response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html.subarray(0, endOf(cut)))));
  for (cut = 0; cut < PIECES; cut += 1) {
    await page.goto(site.url);
    const shown = await page.locator('body').innerText();
    const came = html.subarray(body, endOf(cut)).toString();
    for (const event of story.events) {
      if (came.includes(`<strong>Background:</strong> ${event.summary}</p>`)) expect(shown).toContain(event.summary);
    }
    if (came.includes('</h1>')) expect(shown).toContain(story.article.headline);
  }
  noise.length = 0;
  await site.close();
});
