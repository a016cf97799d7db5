import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { serveSite } from '../../helpers/serve-site.ts';
import { measureBuild } from '../measure/build-speed.ts';
import { writeFolder } from '../pages/prepare.ts';

/** Made-up stories that are built to be weighed. */
export const SIZES = [100, 1_000];

/** The shipped site in `dist/`: compressed bytes, requests until it is live, elements in the page. */
export async function measureShipped(browser: Browser): Promise<Record<string, number>> {
  const site = await serveSite(resolve('dist'));
  const page = await browser.newPage();
  await page.goto(site.url);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await page.close();
  await site.close();
  const scripts = readdirSync('dist/assets').map((name) => compressed(join('dist/assets', name)));
  return {
    'bytes of HTML': compressed('dist/index.html'),
    'bytes of an event’s HTML': compressed(join('dist/events', readdirSync('dist/events').toSorted()[0] ?? '', 'index.html')),
    'bytes of script': scripts.reduce((sum, bytes) => sum + bytes, 0),
    requests: site.requests.length,
    elements,
  };
}

/** The page of a made-up story, an event of it: bytes as they are and compressed, and elements. */
export async function measureMade(browser: Browser, size: number): Promise<Record<string, number>> {
  const out = mkdtempSync(join(tmpdir(), 'throughline-budget-'));
  try {
    const site = join(out, 'site');
    const { refusal } = await measureBuild(writeFolder(size, out), site);
    if (refusal !== null) throw new Error(`a story of ${size} events was not built: ${refusal}`);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`file://${join(site, 'index.html')}`);
    const elements = await page.locator('*').count();
    await context.close();
    const perEvent = (figure: number) => Math.round((figure / size) * 10) / 10;
    return { 'bytes of HTML an event': perEvent(readFileSync(join(site, 'index.html')).length), 'compressed, an event': perEvent(compressed(join(site, 'index.html'))), 'elements an event': perEvent(elements) };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Bytes after brotli at its highest quality, as a CDN stores them. */
function compressed(path: string): number {
  return brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;
}
