import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test as base } from '@playwright/test';
import type { Story } from '../../src/story/story.ts';
import { writeMadeUp } from '../made-up/make-up-story.ts';
import { ARABIC, HARBOUR, JAPANESE, type Words } from '../made-up/words.ts';
import { buildStory } from './run-command.ts';
import { serveSite } from './serve-site.ts';

export { expect } from '@playwright/test';

/** A built story with more events than a strip can show. */
export interface DenseSite {
  readonly url: string;
  readonly folder: string;
  readonly story: Story;
}

interface Fixtures {
  /** Fails the test on any console message, page error or policy report. */
  readonly noise: string[];
}

interface Sites {
  readonly harbour: DenseSite;
  readonly arabic: DenseSite;
  readonly japanese: DenseSite;
}

/** Playwright's test with stories of three groups and three eras, each built once a worker, when it is first asked for. */
export const test = base.extend<Fixtures, Sites>({
  harbour: siteOf(HARBOUR, 48),
  arabic: siteOf(ARABIC, 30),
  japanese: siteOf(JAPANESE, 30),
  noise: [
    async ({ page }, use) => {
      const noise: string[] = [];
      page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
      await use(noise);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

type Use = (site: DenseSite) => Promise<void>;

/** Three of one day, two that are two hours apart, one to come, and such as nobody knows to the year. */
const DATES = ['1969-07-21', '1969-07-21', '1969-07-21', '2020-03-04T08:30', '2020-03-04T10:30', '2025-05-17', '193X', '195X', '1911/1914', '1988/1991'];

function siteOf(words: Words, count: number): [(from: object, use: Use) => Promise<void>, { scope: 'worker'; timeout: number }] {
  // oxlint-disable-next-line no-empty-pattern
  const build = async ({}: object, use: Use) => {
    const home = await mkdtemp(join(tmpdir(), 'throughline-dense-'));
    const folder = join(home, 'site');
    const built = await buildStory(folder, { STORY: writeMadeUp(join(home, 'story'), count, { words, numbered: true, groups: words.groups, eras: true, dates: DATES }) });
    expect(built.code, built.output).toBe(0);
    const { url, close } = await serveSite(folder);
    await use({ url, folder, story: JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) as Story });
    await close();
    await rm(home, { recursive: true });
  };
  return [build, { scope: 'worker', timeout: 300_000 }];
}

/** Opens a page of the site, waits for the instrument, and brings it to where a thumb is. */
export async function openDense(page: Page, site: DenseSite, path = '', width = 1280): Promise<void> {
  await page.setViewportSize({ width, height: width < 600 ? 720 : 800 });
  await page.goto(site.url + path);
  await ready(page);
}

/** Waits until the instrument has been drawn; on a phone, brings it on screen. */
export async function ready(page: Page): Promise<void> {
  await page.locator('.timeline:not([data-settling]) .stage svg.strip').waitFor({ state: 'attached' });
  if ((page.viewportSize()?.width ?? 0) < 960) await page.locator('.dense-axis').evaluate((head) => head.scrollIntoView({ block: 'center', behavior: 'instant' }));
}

/** The span that the address names, UTC milliseconds; null for all of time. */
export function spanInAddress(page: Page): Promise<{ readonly from: number; readonly to: number } | null> {
  return page.evaluate(() => {
    const query = new URLSearchParams(location.search);
    const [from, to] = [query.get('from'), query.get('to')];
    return from && to ? { from: Date.parse(from), to: Date.parse(to) } : null;
  });
}

/** Does something and gives the span that the address names once it names another. */
export async function spanAfter(page: Page, act: () => Promise<unknown>): Promise<{ readonly from: number; readonly to: number } | null> {
  const before = await spanInAddress(page);
  await act();
  await expect.poll(() => spanInAddress(page)).not.toEqual(before);
  return spanInAddress(page);
}

export const YEAR = 365.25 * 86_400_000;

/** A length in years. */
export const yearsOf = (span: { readonly from: number; readonly to: number } | null) => (span === null ? Infinity : (span.to - span.from) / YEAR);

/** A button of the instrument by what it does. */
export const tool = (page: Page, act: 'in' | 'out' | 'earlier' | 'later' | 'whole'): Locator => page.locator(`[data-act="${act}"]`);

/** The middle of an element, in CSS pixels of the view. */
export async function middleOf(where: Locator): Promise<{ readonly x: number; readonly y: number; readonly width: number }> {
  const box = await where.boundingBox();
  if (box === null) throw new Error('it is not on screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}

/** Sections of the list that are open: the numbers of their first events. */
export const openFolds = (page: Page) => page.locator('.fold').evaluateAll((all) => all.filter((one) => one.hasAttribute('open') && !one.hasAttribute('hidden')).map((one) => Number(one.dataset['first'])));
