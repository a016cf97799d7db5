import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/explainer.ts';
import { serveSite } from '../helpers/serve-site.ts';

const html = readFileSync('dist/index.html');
const PIECES = 20;

/** Where the body begins, in bytes: what is cut before it shows nothing yet. */
const bodyOf = (page: Buffer) => page.indexOf('<body>');

/** The end of piece `index` of a page, in bytes. */
const endOf = (index: number, page: Buffer) => bodyOf(page) + Math.round(((page.length - bodyOf(page)) * (index + 1)) / PIECES);

/** Sends the page as a slow line does, a piece at a time. */
async function trickle(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write(html.subarray(0, bodyOf(html)));
  for (let index = 0; index < PIECES; index += 1) {
    await wait(60);
    response.write(html.subarray(index === 0 ? bodyOf(html) : endOf(index - 1, html), endOf(index, html)));
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

for (const path of ['', 'events/xi-2019/', 'embed/', 'embed/events/xi-2019/', 'embed/code/']) {
  test(`/${path} cut off at any of ${PIECES} points shows what came of it, as the whole does`, async ({ page, site, browser }) => {
    const whole = readFileSync(`dist/${path}index.html`);
    let cut = 0;
    const cutting = await serveSite('dist', '/', (asked, response) => asked === `/${path}` && Boolean(response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(whole.subarray(0, endOf(cut, whole)))));
    await page.goto(site.url + path);
    const all = await readShown(page);
    expect(all.length).toBeGreaterThan(30);
    const withoutScript = await browser.newPage({ javaScriptEnabled: false });
    await withoutScript.goto(site.url + path);
    const wholes = [all, await readShown(withoutScript)];
    await withoutScript.close();
    const came: number[] = [];
    for (cut = 0; cut < PIECES; cut += 1) {
      await page.goto(cutting.url + path);
      const shown = await readShown(page);
      // The last words may be half of what they are in the whole, and end in half a tag or letter.
      const last = shown.pop()?.replace(/(?:<\/?|&#?\w*|\uFFFD+)$/, '').trimEnd() ?? '';
      const likely = wholes.filter((one) => one[shown.length]?.startsWith(last)).map((one) => one.slice(0, shown.length));
      expect(likely, `${cut + 1} of ${PIECES} pieces`).toContainEqual(shown);
      came.push(shown.length);
    }
    expect(came.at(-1)).toBe(all.length - 1);
    // Half a tag may count as words of its own.
    expect(came.filter((count, at) => count < (came[at - 1] ?? 0) - 1)).toEqual([]);
    // A page that shows nothing before it is whole is none that arrives.
    expect(new Set(came).size).toBeGreaterThan(5);
    await cutting.close();
  });
}

/** The texts that are shown, in the order of the document; without what is said to readers without script. */
function readShown(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const shown: string[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent?.trim() ?? '';
      const element = texts.currentNode.parentElement;
      if (text !== '' && element?.closest('noscript') === null && element.checkVisibility({ visibilityProperty: true })) shown.push(text);
    }
    return shown;
  });
}
