import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { VAST } from '../../src/story/size.ts';
import type { Story, StoryEvent } from '../../src/story/story.ts';
import { judge } from '../helpers/judge-access.ts';
import { faultsOf } from '../helpers/judge-markup.ts';
import { buildStory } from '../helpers/run-command.ts';
import { serveSite, type SiteServer } from '../helpers/serve-site.ts';
import { writeMadeUp } from '../made-up/make-up-story.ts';

/** One event more than each page holds whole: events' pages are excerpts. Built once for this file. */
const COUNT = VAST + 1;

let folder: string;
let site: SiteServer;
let story: Story;

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await mkdtemp(join(tmpdir(), 'throughline-vast-'));
  const built = await buildStory(join(folder, 'dist'), { STORY: writeMadeUp(join(folder, 'story'), COUNT, { disputes: true }), SITE_URL: 'https://example.org/' });
  expect(built.code, built.output).toBe(0);
  story = JSON.parse(readFileSync(join(folder, 'dist/story.json'), 'utf8')) as Story;
  site = await serveSite(join(folder, 'dist'));
});

test.afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true });
});

const pathOf = ({ id }: StoryEvent) => `events/${id}/index.html`;
const eventAt = (at: number) => story.events.at(at)!;
const disputed = () => story.events.find(({ id }) => id === story.disputes[0]?.passages[0].event)!;

function listen(page: Page): string[] {
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  return noise;
}

async function open(page: Page, event: StoryEvent): Promise<void> {
  await page.goto(site.url + pathOf(event));
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

for (const [width, colorScheme] of [[320, 'light'], [390, 'dark'], [1280, 'light']] as const) {
  test(`the page of one event of many is sound at ${width} px, ${colorScheme}`, async ({ page }) => {
    const noise = listen(page);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    for (const event of [eventAt(0), disputed(), eventAt(-1)]) {
      await open(page, event);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      expect(await judge(page)).toEqual([]);
      expect(await faultsOf(readFileSync(join(folder, 'dist', pathOf(event)), 'utf8'))).toEqual([]);
    }
    expect(noise).toEqual([]);
  });
}

test('it says that it is an excerpt, and shows the event, what contradicts it, and their words', async ({ page }) => {
  const event = disputed();
  await open(page, event);
  await expect(page.locator('.excerpt')).toContainText(`This page is about one of ${COUNT} events`);
  const [one, other] = story.disputes[0]!.passages;
  expect(new Set(await page.locator('.events > li').evaluateAll((cards) => cards.map((card) => card.id)))).toEqual(new Set([`event-${one.event}`, `event-${other.event}`]));
  await expect(page.locator(`#event-${event.id} h3 a`)).toHaveAttribute('aria-current', 'true');
  await expect(page.locator(`#event-${event.id} h3`)).toContainText(`Event ${event.number} of ${COUNT}: `);
  for (const { quote, number } of event.passages) await expect(page.locator(`#passage-${event.id}-${number}`)).toHaveText(quote);
});

for (const javaScriptEnabled of [true, false]) {
  test(`words and event lead to each other, script ${javaScriptEnabled ? 'on' : 'off'}`, async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled, viewport: { width: 1280, height: 800 } });
    const event = disputed();
    const words = page.locator(`#passage-${event.id}-1`);
    await page.goto(site.url + pathOf(event));
    if (javaScriptEnabled) await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await page.locator(`#event-${event.id} .passages a`).first().click();
    await expect(page).toHaveURL(new RegExp(`#passage-${event.id}-1$`));
    await expect(words).toBeInViewport();
    await page.locator(`.chips a[data-event="${event.id}"]`).first().click();
    await expect(page.locator(`#event-${event.id} h3`)).toBeInViewport();
    const other = story.disputes[0]!.passages.find((passage) => passage.event !== event.id)!;
    await page.locator(`#event-${event.id} .contradiction a`).click();
    await expect(page.locator(`#passage-${other.event}-${other.number}`)).toBeInViewport();
    await page.close();
  });

  test(`it leads to the events before and after, and to its place in the whole, script ${javaScriptEnabled ? 'on' : 'off'}`, async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled, viewport: { width: 1280, height: 800 } });
    const [before, event, after] = [eventAt(6), eventAt(7), eventAt(8)];
    await page.goto(site.url + pathOf(event));
    await page.locator('.excerpt .after a').click();
    await expect(page).toHaveURL(site.url + pathOf(after));
    await expect(page.locator('.opened')).toContainText(after.title);
    await page.locator('.excerpt .before a').click();
    await page.locator('.excerpt .before a').click();
    await expect(page).toHaveURL(site.url + pathOf(before));
    await page.goto(site.url + pathOf(event));
    await page.locator('.excerpt .actions a').first().click();
    await expect(page).toHaveURL(`${site.url}index.html#event-${event.id}`);
    await expect(page.locator(`#event-${event.id} [data-choose]`)).toBeInViewport();
    await page.goto(site.url + pathOf(event));
    await page.locator('.excerpt .actions a').last().click();
    await expect(page).toHaveURL(`${site.url}index.html#passage-${event.id}-1`);
    await expect(page.locator(`#passage-${event.id}-1`)).toBeInViewport();
    await page.close();
  });
}

test('the first has none before it, the last none after; on a phone the bar at the foot leads the same ways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const [event, before, after] of [[eventAt(0), 0, 1], [eventAt(-1), 1, 0]] as const) {
    await open(page, event);
    await expect(page.locator('.excerpt .before')).toHaveCount(before);
    await expect(page.locator('.excerpt .after')).toHaveCount(after);
    await expect(page.locator('.stops a')).toHaveCount(2);
  }
  await open(page, eventAt(7));
  const bar = page.locator('.stops');
  await expect(bar).toBeInViewport();
  expect((await bar.boundingBox())!.height).toBeLessThanOrEqual(56);
  for (const box of await bar.locator('a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect))) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  await expect(bar.locator('a').nth(1)).toHaveText(`8 of ${COUNT}`);
  await bar.locator('a').last().click();
  await expect(page).toHaveURL(site.url + pathOf(eventAt(8)));
});

test('the page of codes gives an event the picture of the whole, of which there is one', async ({ page }) => {
  const { id } = eventAt(7);
  await page.goto(`${site.url}embed/code/index.html?event=${id}`);
  await expect(page.locator('select[name="only"]')).toHaveValue(id);
  await expect(page.locator('textarea[data-way="picture"]')).toHaveValue(/src="https:\/\/example\.org\/timeline\.png" width="600" height="\d+".* alt="Timeline: /);
});
