import { readdirSync, readFileSync } from 'node:fs';
import { cardLink, chipsOf, expect, openLive, test } from '../helpers/explainer.ts';
import { faultsOf } from '../helpers/judge-markup.ts';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));

for (const path of pages) {
  test(`html-validate finds nothing in ${path}`, async () => {
    expect(await faultsOf(readFileSync(`dist/${path}`, 'utf8'))).toEqual([]);
  });
}

test('html-validate finds nothing in the live page, after each kind of interaction', async ({ page, site }) => {
  const live = async () => faultsOf(`<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`);
  await openLive(page, site);
  expect(await live()).toEqual([]);
  await cardLink(page, 'vostochny-2023').click();
  expect(await live()).toEqual([]);
  await page.locator('[data-events="pyongyang-2000 pyongyang-2024"]').click();
  expect(await live()).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await chipsOf(page, 'letter-2024').first().click();
  expect(await live()).toEqual([]);
});

test('html-validate finds nothing in the live embed and page of codes', async ({ page, site }) => {
  const live = async () => faultsOf(`<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`);
  await openLive(page, site, 'embed/?theme=dark&accent=blue&event=xi-2019');
  expect(await live()).toEqual([]);
  await page.locator('.list [data-choose="letter-2024"]').click();
  expect(await live()).toEqual([]);
  await page.goto(`${site.url}embed/code/`);
  await page.getByLabel('What to show').selectOption('xi-2019');
  expect(await live()).toEqual([]);
});

test('html-validate catches a bad page', async () => {
  expect((await faultsOf('<!doctype html><html><head><title>x</title></head><body><p id="a"><p id="a"></body></html>')).join()).toContain('no-dup-id');
});
