import type { Page } from '@playwright/test';
import { cardLink, chipsOf, openLive, test } from '../helpers/explainer.ts';
import { expectGolden } from '../helpers/golden.ts';

/** What the page tells programs that read it to people. */
const LOOKS: Readonly<Record<string, { readonly path: string; readonly width: number; readonly act?: (page: Page) => Promise<void> }>> = {
  page: { path: '', width: 1280 },
  selected: { path: '', width: 1280, act: (page) => cardLink(page, 'vostochny-2023').click() },
  'phone-with-note': { path: '', width: 390, act: (page) => chipsOf(page, 'letter-2024').first().click() },
  embed: { path: 'embed/', width: 390 },
  'embed-code': { path: 'embed/code/', width: 1280 },
};

for (const [name, { path, width, act }] of Object.entries(LOOKS)) {
  test(`the accessibility tree is the one that was read: ${name}`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 844 });
    if (name === 'embed-code') await page.goto(site.url + path);
    else await openLive(page, site, path);
    await act?.(page);
    expectGolden(`${name}.aria.yml`, `${(await page.locator('body').ariaSnapshot()).replaceAll(site.url, '/')}\n`);
  });
}
