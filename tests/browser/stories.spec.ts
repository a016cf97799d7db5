import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Story } from '../../src/story/story.ts';
import { judge } from '../helpers/judge-access.ts';
import { faultsOf } from '../helpers/judge-markup.ts';
import { buildStory } from '../helpers/run-command.ts';
import { serveSite, type SiteServer } from '../helpers/serve-site.ts';

/** Each story of the fixtures, built once, on a phone and on a desk. */
const NAMES = ['one-event', 'no-events', 'sixty-events', 'arabic', 'korean', 'japanese', 'before-common-era', 'groups-and-eras', 'with-images'];
/** Words that break layouts: long ones, both directions in a line, marks on marks, families of emoji, a headline of 300 characters. */
const AWKWARD = 'tests/fixtures/awkward-words';
const FOLDERS = [...NAMES.map((name) => `tests/fixtures/stories/${name}`), AWKWARD];
const WIDTHS = [320, 1280];

/** Scripts without italics, whose letters no spacing may part. */
const UPRIGHT = new Set(['arabic', 'korean', 'japanese']);

for (const source of FOLDERS) {
  const name = basename(source);
  test(`the story “${name}” stands in its page and its embed`, async ({ page }) => {
    test.setTimeout(180_000);
    const folder = await mkdtemp(join(tmpdir(), `throughline-${name}-`));
    const built = await buildStory(folder, { STORY: source, SITE_URL: 'https://example.org/' });
    expect(built.code, built.output).toBe(0);
    const story = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) as Story;
    const site = await serveSite(folder);
    const noise = listen(page);
    for (const path of story.events.length > 0 ? ['', 'embed/'] : ['']) {
      await test.step(`${path || 'page'}: markup`, async () => expect(await faultsOf(readFileSync(join(folder, path, 'index.html'), 'utf8'))).toEqual([]));
      for (const width of WIDTHS) await test.step(`${path || 'page'}: ${width} px`, () => look(page, site.url + path, width, story));
    }
    await leadBothWays(page, site, story);
    if (UPRIGHT.has(name)) await standUpright(page);
    if (name === 'korean') await expect(page.locator('h1')).toHaveCSS('word-break', 'keep-all');
    expect(noise).toEqual([]);
    await site.close();
    await rm(folder, { recursive: true });
  });
}

function listen(page: Page): string[] {
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  return noise;
}

async function look(page: Page, url: string, width: number, { article }: Story): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).direction])).toEqual([article.language, article.direction]);
  expect(await judge(page)).toEqual([]);
}

/** From an event's entry to its words, and from the words' chip to the entry: for the first event and the last. */
async function leadBothWays(page: Page, site: SiteServer, { events }: Story): Promise<void> {
  for (const event of new Set([events[0], events.at(-1)])) {
    if (!event) continue;
    await page.goto(site.url);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await page.locator(`#event-${event.id} .passages a`).last().click();
    const words = page.locator(`#passage-${event.id}-${event.passages.length}`);
    await expect(words).toBeInViewport();
    expect(await page.locator('[data-lit]').evaluateAll((all) => all.map((one) => one.dataset.events))).not.toEqual([]);
    expect(await page.locator('[data-lit]').evaluateAll((all, id) => all.filter((one) => !one.dataset.events?.split(' ').includes(id)).length, event.id as string)).toBe(0);
    await page.goto(`${site.url}#timeline`);
    await page.locator(`.chips a[data-event="${event.id}"]`).first().click();
    await expect(page.locator(`#event-${event.id} h3 a`)).toHaveAttribute('aria-current', 'true');
    await expect(page.locator(`#event-${event.id} h3`)).toBeInViewport();
  }
}

async function standUpright(page: Page): Promise<void> {
  const styles = await page.locator('h1, .kicker, blockquote p, article p').evaluateAll((all) => all.map((one) => {
    const { fontStyle, letterSpacing } = getComputedStyle(one);
    return `${one.tagName} ${fontStyle} ${letterSpacing}`;
  }));
  expect(styles.length).toBeGreaterThan(4);
  expect(styles.filter((style) => !style.endsWith(' normal normal'))).toEqual([]);
}
