import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test as base } from '../helpers/explainer.ts';
import { judge } from '../helpers/judge-access.ts';
import { faultsOf } from '../helpers/judge-markup.ts';
import { buildStory } from '../helpers/run-command.ts';
import { serveSite, type SiteServer } from '../helpers/serve-site.ts';
import { PICTURES, writeIllustrated } from '../helpers/write-illustrated.ts';

interface Illustrated {
  readonly dist: string;
  readonly site: SiteServer;
}

const test = base.extend<object, { readonly illustrated: Illustrated }>({
  illustrated: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'illustrated-'));
      const dist = join(folder, 'site');
      const { code, output } = await buildStory(dist, { STORY: writeIllustrated(join(folder, 'story')) });
      expect(code, output).toBe(0);
      const site = await serveSite(dist);
      await use({ dist, site });
      await site.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** Pictures that have been loaded, by how large they are shown; rounded. */
const shownOf = (page: Page) =>
  page.locator('img').evaluateAll((all) =>
    all.map((image) => {
      const { naturalWidth, complete } = image as HTMLImageElement;
      const { width, height } = image.getBoundingClientRect();
      return { src: image.getAttribute('src') ?? '', isLoaded: complete && naturalWidth > 0, width: Math.round(width), height: Math.round(height) };
    }),
  );

async function openAt(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

test('the site holds the pictures that are named, byte for byte, and no others', ({ illustrated: { dist } }) => {
  expect(readdirSync(join(dist, 'images')).map((name) => `images/${name}`).toSorted()).toEqual(Object.keys(PICTURES).toSorted());
  for (const path of Object.keys(PICTURES)) expect(readFileSync(join(dist, path)).equals(readFileSync(join(dist, '../story', path)))).toBe(true);
});

for (const from of ['http', 'file'] as const) {
  for (const path of ['index.html', 'events/e9/index.html']) {
    test(`pictures show on ${from}:// in ${path}, each in its own shape, none larger than it is or higher than it may be`, async ({ page, illustrated: { dist, site } }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(from === 'http' ? site.url + path : pathToFileURL(join(dist, path)).href);
      for (const image of await page.locator('img').all()) await image.scrollIntoViewIfNeeded();
      await expect.poll(async () => (await shownOf(page)).every(({ isLoaded }) => isLoaded)).toBe(true);
      const shown = await shownOf(page);
      expect(shown).toHaveLength(3);
      for (const { src, width, height } of shown) {
        const [across, down] = PICTURES[decodeURIComponent(src).replace('../../', '') as keyof typeof PICTURES];
        expect(width <= across && height <= Math.min(down, 560)).toBe(true);
        expect(Math.abs(width / height - across / down)).toBeLessThan(0.02 * (across / down) + 0.02);
      }
    });
  }
}

test('a picture far down the list is not fetched before it is near', async ({ page, illustrated: { site } }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(new URL(request.url()).pathname)));
  await page.setViewportSize({ width: 1280, height: 700 });
  await openAt(page, site.url);
  await expect.poll(() => asked).toContain('/images/bridge.png');
  expect(asked).not.toContain('/images/small one.png');
  await page.locator('#event-e14 img').scrollIntoViewIfNeeded();
  await expect.poll(() => asked).toContain('/images/small one.png');
});

for (const width of [390, 1280]) {
  test(`nothing moves while pictures arrive late, at ${width} px`, async ({ page, illustrated: { site } }) => {
    await page.route('**/images/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width, height: 800 });
    await openAt(page, site.url);
    for (const id of ['#event-e9', '#event-e14']) {
      await page.locator(`${id} img`).scrollIntoViewIfNeeded();
      await expect.poll(async () => page.locator(`${id} img`).evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
    }
    expect(await page.evaluate('shifts')).toEqual([]);
  });
}

test('each picture is told in words, and says who made it', async ({ page, illustrated: { site } }) => {
  await page.goto(site.url);
  await expect(page.getByRole('figure').first().getByRole('img', { name: 'A bridge with three arches' })).toBeVisible();
  await expect(page.locator('.masthead figcaption')).toHaveText('The bridge in 1910. Image: Jane Doe · Licence: CC BY 4.0');
  await expect(page.locator('#event-e9 figcaption')).toHaveText('Image: John Roe');
});

for (const path of ['', 'events/e9/', 'embed/', 'embed/events/e9/']) {
  test(`axe and html-validate find nothing in /${path}`, async ({ page, illustrated: { dist, site } }) => {
    await openAt(page, site.url + path);
    expect(await judge(page)).toEqual([]);
    expect(await faultsOf(readFileSync(join(dist, path, 'index.html'), 'utf8'))).toEqual([]);
  });
}

test('the embed shows no picture, and asks for none', async ({ page, illustrated: { site } }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.url}embed/`);
  expect(asked).toEqual([`${site.url}embed/`]);
});

test('on paper no picture is lost, and none is cut', async ({ page, illustrated: { site } }) => {
  await page.goto(site.url);
  await page.emulateMedia({ media: 'print' });
  for (const figure of await page.getByRole('figure').all()) {
    await expect(figure).toBeVisible();
    expect(await figure.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid');
  }
});
