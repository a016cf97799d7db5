import { cardLink, chipsOf, expect, holdScript, story, test, topInView } from '../helpers/explainer.ts';

/** Bytes a second and milliseconds of a slow 3G line, as browsers' own tools have it. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
/** How much slower a cheap phone's processor is. */
const SLOWER = 6;
/** Until text is painted, milliseconds. */
const SOON = 3000;

test('on slow 3G and a slow phone text is there within three seconds, before any script, and a click then works', async ({ page, site }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_3G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.setViewportSize({ width: 390, height: 800 });
  const release = await holdScript(page);
  await page.goto(site.url, { waitUntil: 'commit' });
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntriesByName('first-contentful-paint')) resolve(startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  expect(painted).toBeLessThan(SOON);
  await expect(page.locator('h1')).toHaveText(story.article.headline);
  await chipsOf(page, 'xi-2019').first().click();
  await expect.poll(() => topInView(page, '#event-xi-2019')).toBe(true);
  expect(await page.locator('html').getAttribute('data-ready')).toBeNull();
  release();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await expect(cardLink(page, 'xi-2019')).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(page.locator('[aria-current]')).toHaveCount(0);
});
