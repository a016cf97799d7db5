import type { Page } from '@playwright/test';
import { expect, openLive, story, test } from '../helpers/explainer.ts';
import { judge } from '../helpers/judge-access.ts';

const EMBEDS = ['embed/', 'embed/events/pyongyang-2024/'];
const WIDTHS = [320, 390, 768, 1280];

const STATES = {
  initial: {},
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'more contrast': { contrast: 'more' },
  print: { media: 'print' },
} as const;

for (const [name, media] of Object.entries(STATES)) {
  test(`axe finds nothing in the embeds, no rule disabled: ${name}`, async ({ page, site }) => {
    await page.emulateMedia(media);
    for (const path of EMBEDS) {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await openLive(page, site, path);
        expect(await judge(page), `${path} at ${width}`).toEqual([]);
      }
    }
  });
}

test('axe finds nothing in an embed with an event chosen, in each accent and theme', async ({ page, site }) => {
  for (const query of ['accent=blue', 'accent=green&theme=dark', 'accent=red&theme=light', 'accent=violet&theme=dark', 'accent=grey']) {
    await openLive(page, site, `embed/?${query}`);
    await page.locator('.list [data-choose="vostochny-2023"]').click();
    expect(await judge(page), query).toEqual([]);
  }
});

/** The text of the card that shows. */
const shownCard = (page: Page) => page.locator('.card:visible');

test('by keyboard every event is reached, the focus goes to the answer and stays on the way on', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openLive(page, site, 'embed/');
  await page.locator('.card:visible [data-step="next"]').focus();
  for (const event of story.events.slice(1)) {
    await page.keyboard.press('Enter');
    await expect(shownCard(page).getByRole('heading')).toContainText(event.title);
  }
  await expect(shownCard(page)).toBeFocused();
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.locator('.list a').first().focus();
  await page.keyboard.press('Enter');
  await expect(shownCard(page)).toBeFocused();
  await expect(page.locator('.list [aria-current]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(shownCard(page).getByRole('link').first()).toBeFocused();
});

test('links have full names, and say that they open a new tab', async ({ page, site }) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await openLive(page, site, 'embed/');
  const list = page.getByRole('navigation', { name: 'Timeline' });
  await expect(list.getByRole('link', { name: 'Event 4 of 8: 13 September 2023, Kim and Putin meet at Vostochny' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Read the article (opens in a new tab)' })).toHaveAttribute('rel', 'noopener');
});

test('each card leads to the very words that it quotes', async ({ page, site }) => {
  await openLive(page, site, 'embed/');
  const links = await page.locator('.passages a').evaluateAll((all) => all.map((link) => ({ href: (link as HTMLAnchorElement).href, quote: link.querySelector('q')?.textContent ?? '' })));
  expect(links).toHaveLength(story.events.flatMap((event) => event.passages).length);
  await page.goto(`${site.url}index.html`);
  for (const { href, quote } of links) {
    const { pathname, hash } = new URL(href);
    expect(pathname).toBe('/index.html');
    const words = await page.locator(`.block:has(${hash})`).evaluate((block) => block.querySelector('p')?.textContent);
    expect(words).toContain(quote.replace(/…$/, ''));
  }
});

test('nothing is cut off or overlaps at any width, with WCAG text spacing too, and targets are 44 px', async ({ page, site }) => {
  for (const path of EMBEDS) {
    await openLive(page, site, path);
    for (const spaced of [false, true]) {
      if (spaced) await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}');
        document.adoptedStyleSheets = [sheet];
      });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} ${width} ${spaced}`).toBeLessThanOrEqual(width);
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('.frame *')]
            .filter((element) => getComputedStyle(element).overflow !== 'visible' && element.clientWidth > 1 && !element.matches('.list'))
            .filter((element) => element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
            .map((element) => element.className),
        );
        expect(cut).toEqual([]);
        const small = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.list a, .steps a, .passages a, .foot a')]
            .filter((link) => link.checkVisibility({ visibilityProperty: true }))
            .filter((link) => link.getBoundingClientRect().height < 44 || link.getBoundingClientRect().width < 42)
            .map((link) => link.textContent),
        );
        expect(spaced ? [] : small).toEqual([]);
      }
    }
  }
});

test('a fragment names the event with script too, before the option, and when it changes', async ({ page, site }) => {
  await openLive(page, site, 'embed/?event=xi-2019#event-vietnam-2024');
  await expect(shownCard(page)).toHaveId('event-vietnam-2024');
  await page.evaluate(() => location.replace('#event-letter-2024'));
  await expect(shownCard(page)).toHaveId('event-letter-2024');
  await page.evaluate(() => location.replace('#event-nobody'));
  await expect(shownCard(page)).toHaveId('event-letter-2024');
});

test('nothing of the list is cut or reaches below the embed, at the width where it stands beside the card', async ({ page, site }) => {
  for (const width of [760, 768, 1000]) {
    await page.setViewportSize({ width, height: 700 });
    await openLive(page, site, 'embed/');
    expect(await page.locator('.list').evaluate((list) => list.scrollHeight - list.clientHeight), `${width}`).toBeLessThanOrEqual(0);
    const height = await page.locator('.frame').evaluate((frame) => frame.getBoundingClientRect().height);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(Math.max(700, height));
  }
});

test('printed, every card of the embed is there', async ({ page, site }) => {
  await openLive(page, site, 'embed/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.card:visible')).toHaveCount(story.events.length);
});
