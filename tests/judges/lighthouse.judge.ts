import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { type Browser, launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type PageServer } from '../helpers/serve-pages.ts';
import { findBrowser } from '../helpers/find-browser.ts';

/** Lighthouse on its mobile settings: a mid-range phone on slow 4G, simulated; medians of five runs. */
const RUNS = 5;
const PAGES = ['', 'embed/', 'embed/code/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** An embed asks search engines to leave it to the page that embeds it. */
const NO_INDEX = new Set(['embed/', 'embed/code/']);

let browser: Browser;
let site: PageServer;
beforeAll(async () => {
  const { executablePath, args } = await findBrowser();
  browser = await launch({ executablePath, args: [...args], headless: true });
  site = await servePages('dist');
});
afterAll(async () => {
  await browser.close();
  site.close();
});

async function look(url: string, flags: Flags = {}): Promise<Result> {
  const seen = await lighthouse(url, { port: Number(new URL(browser.wsEndpoint()).port), logLevel: 'error', output: 'json', ...flags });
  if (seen === undefined || seen.lhr.runtimeError) throw new Error(seen?.lhr.runtimeError?.message ?? 'Lighthouse saw nothing');
  return seen.lhr;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const figure = (runs: readonly Result[], audit: string) => median(runs.map(({ audits }) => audits[audit]?.numericValue ?? Infinity));
/** Audits that a page fails and that count. */
const failed = ({ categories, audits }: Result, category: string) =>
  (categories[category]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => `${id}: ${audits[id]?.displayValue ?? ''}`);

describe.each(PAGES)('the page at /%s', (path) => {
  test('has 100 points in each category, stands still and blocks nothing', async () => {
    const runs: Result[] = [];
    while (runs.length < (path === '' ? RUNS : 1)) runs.push(await look(site.url + path));
    const points = (category: string) => median(runs.map(({ categories }) => (categories[category]?.score ?? 0) * 100));
    const figures = { cls: figure(runs, 'cumulative-layout-shift'), lcp: figure(runs, 'largest-contentful-paint'), tbt: figure(runs, 'total-blocking-time') };
    console.log(path || 'page', JSON.stringify(figures));
    const judged = CATEGORIES.filter((one) => one !== 'seo' || !NO_INDEX.has(path));
    expect(judged.filter((category) => points(category) < 100).map((category) => [category, points(category), failed(runs[0]!, category)])).toEqual([]);
    expect(figures.cls).toBe(0);
    expect(figures.lcp).toBeLessThanOrEqual(1500);
    expect(figures.tbt).toBeLessThanOrEqual(50);
    expect(runs[0]!.audits['bf-cache']?.score).toBe(1);
  });
});

test('a bad page is caught', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bad-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><body><img src="none.png"><a href="/">here</a><p style="color:#ccc">pale</p><script>document.write("x");for(const end=Date.now()+2000;Date.now()<end;);</script></body></html>');
  const bad = await servePages(folder);
  const seen = await look(bad.url);
  bad.close();
  rmSync(folder, { recursive: true });
  expect(CATEGORIES.filter((category) => failed(seen, category).length === 0)).toEqual([]);
});
