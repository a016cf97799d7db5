import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cardLink, chipsOf, expect, holdScript, openLive, story, test } from '../helpers/explainer.ts';
import { serveSite } from '../helpers/serve-site.ts';
import { translate } from '../helpers/translate-page.ts';

/** What an extension does: attributes and elements of its own, words wrapped. */
const meddle = () => {
  document.documentElement.setAttribute('data-extension', '');
  document.body.prepend(Object.assign(document.createElement('div'), { className: 'ext-bar' }));
  document.body.append(document.createElement('ext-root'));
  for (const element of document.querySelectorAll('#app, .page, main, article, p, ol, li')) {
    element.setAttribute('data-ext', '1');
    element.prepend(document.createElement('ext-mark'));
  }
};

/** Does twenty things a reader does, in an order that a seed decides. */
async function wander(page: Page, seed: number): Promise<void> {
  let state = seed;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
  for (let step = 0; step < 20; step += 1) {
    const event = story.events[next(story.events.length)]!;
    const acts = [
      () => cardLink(page, event.id).click(),
      () => chipsOf(page, event.id).first().click(),
      () => page.locator(`#event-${event.id} .passages a`).first().click(),
      () => page.locator(`#passage-${event.id}-1`).click(),
      () => page.keyboard.press('Escape'),
      () => page.keyboard.press('Tab'),
      () => page.evaluate((top) => scrollTo(0, top), next(3000)),
      () => page.goBack(),
      () => page.evaluate((hash) => void (location.hash = hash), `event-${event.id}`),
    ];
    await acts[next(acts.length)]!();
  }
}

const text = (page: Page) => page.locator('main').evaluate((main) => main.textContent);

for (const seed of [1, 2, 3]) {
  test(`S7 a page translated after hydration keeps its translation through 20 interactions: seed ${seed}`, async ({ page, site }) => {
    await openLive(page, site);
    await page.goto(`${site.url}#event-xi-2019`);
    await page.evaluate(translate);
    const before = await text(page);
    await wander(page, seed);
    expect(await text(page)).toBe(before);
    expect(before).toMatch(/^[^a-z]*$/);
    expect(await page.locator('[aria-current="true"]').count()).toBeLessThanOrEqual(1);
  });
}

for (const [name, change] of Object.entries({ translated: translate, 'changed by extensions': meddle })) {
  test(`S7 a page ${name} before hydration works and keeps its text`, async ({ page, site }) => {
    const release = await holdScript(page);
    await page.goto(site.url, { waitUntil: 'commit' });
    await page.locator('.stops').waitFor({ state: 'attached' });
    await page.evaluate(change);
    const before = await text(page);
    release();
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await wander(page, 7);
    await cardLink(page, 'letter-2024').click();
    await expect(cardLink(page, 'letter-2024')).toHaveAttribute('aria-current', 'true');
    expect(await text(page)).toBe(before);
  });
}

test('a page whose comments a proxy has stripped works and keeps its text', async ({ page }) => {
  const html = readFileSync('dist/index.html', 'utf8').replaceAll(/<!--.*?-->/gs, '');
  const site = await serveSite('dist', '/', (path, response) => path === '/' && Boolean(response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)));
  await openLive(page, site);
  await cardLink(page, 'letter-2024').click();
  await expect(cardLink(page, 'letter-2024')).toHaveAttribute('aria-current', 'true');
  for (const event of story.events) await expect(page.locator(`#event-${event.id}`)).toContainText(event.summary);
  await site.close();
});
