import type { Page } from '@playwright/test';
import { expect, openLive, story, test } from '../helpers/explainer.ts';
import { translate } from '../helpers/translate-page.ts';

const text = (page: Page) => page.locator('main').evaluate((main) => main.textContent);

test('an embed that is translated keeps its translation while every event is chosen', async ({ page, site }) => {
  await openLive(page, site, 'embed/');
  await page.evaluate(translate);
  const before = await text(page);
  for (const event of story.events) {
    await page.locator(`.frame [data-choose="${event.id}"]:visible`).first().click();
    await expect(page.locator(`.card[data-event="${event.id}"]`)).toBeVisible();
  }
  expect(await text(page)).toBe(before);
  expect(before).toMatch(/^[^a-z]*$/);
});

test('an embed into which an extension has put nodes and attributes works', async ({ page, site }) => {
  await openLive(page, site, 'embed/');
  await page.evaluate(() => {
    document.documentElement.setAttribute('data-extension', '');
    document.body.append(document.createElement('ext-root'));
    for (const element of document.querySelectorAll('main, section, ol, li, p, a')) {
      element.setAttribute('data-ext', '1');
      element.prepend(document.createElement('ext-mark'));
    }
  });
  for (const event of story.events) {
    await page.locator(`.frame [data-choose="${event.id}"]:visible`).first().click();
    await expect(page.locator(`.card[data-event="${event.id}"]`)).toBeVisible();
  }
});
