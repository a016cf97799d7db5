import type { Page } from '@playwright/test';
import { writeSnippets } from '../../src/embed/snippets.ts';
import { expect, openLive, story, test } from '../helpers/explainer.ts';
import { judge } from '../helpers/judge-access.ts';

const data = (story as unknown as { embed: { headline: string; height: number; events: { id: string; height: number }[] } }).embed;
const DEFAULTS = { only: null, options: { theme: 'auto', accent: 'amber', event: null }, title: `Timeline: ${story.article.headline}`, height: data.height, pinned: null, allEvents: 'All 8 events', events: story.events.map(({ id, title, date }) => ({ id, title: `${date.text}: ${title}` })) } as const;

/** The picture’s text alternative as the page holds it. */
const pictureOf = (page: Page) => page.locator('option').first().evaluate((option: HTMLOptionElement) => ({ picture: option.dataset['picture'] ?? '', pictureText: option.dataset['pictureText'] ?? '', pictureShape: Number(option.dataset['pictureShape']) }));

const code = (page: Page, way: string) => page.locator(`textarea[data-way="${way}"]`);

test('without script the page of codes holds all four for the defaults, and no control that does nothing', async ({ browser, site }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${site.url}embed/code/`);
  const { picture, pictureText, pictureShape } = await pictureOf(page);
  expect(pictureShape).toBeGreaterThan(1);
  expect(picture).toBe('timeline.png');
  for (const event of story.events) expect(pictureText).toContain(`${event.date.text}, ${event.title}`);
  const snippets = writeSnippets({ ...DEFAULTS, picture, pictureText, pictureShape, site: 'https://your-site.example/' });
  for (const [way, text] of Object.entries(snippets)) await expect(code(page, way)).toHaveValue(text);
  await expect(page.locator('button:visible, select:visible, input:visible')).toHaveCount(0);
  await page.getByRole('link', { name: 'See it on a page of its own' }).click();
  await expect(page.locator('.card:visible')).toBeVisible();
  await page.context().close();
});

test('with script the codes hold the address of the page, and follow each option; so does the preview', async ({ page, site }) => {
  await page.goto(`${site.url}embed/code/`);
  await expect(code(page, 'frame')).toHaveValue(writeSnippets({ ...DEFAULTS, ...(await pictureOf(page)), site: site.url }).frame);
  await page.getByLabel('Dark').check();
  await page.getByLabel('Blue').check();
  await page.getByLabel('Starts at').selectOption('xi-2019');
  await expect(code(page, 'frame')).toHaveValue(/embed\/\?theme=dark&amp;accent=blue&amp;event=xi-2019"/);
  await expect(code(page, 'element')).toHaveValue(/ theme="dark" accent="blue" event="xi-2019"/);
  await expect(page.frameLocator('iframe').locator('html[data-theme="dark"][data-accent="blue"] #event-xi-2019')).toBeVisible();
  await page.getByLabel('What to show').selectOption('letter-2024');
  await expect(page.getByLabel('Starts at')).toBeHidden();
  await expect(page.getByRole('link', { name: 'See it on a page of its own' })).toHaveAttribute('href', /embed\/events\/letter-2024\/index\.html\?theme=dark&accent=blue$/);
  await expect(code(page, 'address')).toHaveValue(`${site.url}events/letter-2024/`);
  const height = data.events.find((event) => event.id === 'letter-2024')!.height;
  await expect(code(page, 'frame')).toHaveValue(new RegExp(`embed/events/letter-2024/\\?theme=dark&amp;accent=blue".* height="${height}"`));
  await expect(page.locator('iframe')).toHaveAttribute('height', `${height}`);
  await page.getByLabel(/SRI/).check();
  await expect(code(page, 'frame')).toHaveValue(/v1\/embed-[0-9a-f]{12}\.js" integrity="sha384-[\w+/=]{64}" crossorigin="anonymous"/);
});

test('an event’s own link opens the page of codes at that event', async ({ page, site }) => {
  await openLive(page, site);
  await page.locator('#event-xi-2019').getByRole('link', { name: 'Embed this event' }).click();
  await expect(page.getByLabel('What to show')).toHaveValue('xi-2019');
  await page.getByRole('link', { name: 'Back to the explainer' }).click();
  await page.locator('.about').getByRole('link', { name: 'Embed this timeline' }).click();
  await expect(page.getByLabel('What to show')).toHaveValue('');
});

test('each button copies its code and says so; where the browser refuses, the code is marked', async ({ page, context, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site.url}embed/code/`);
  for (const way of ['address', 'frame', 'element', 'picture']) {
    const section = page.locator('section', { has: code(page, way) });
    await section.getByRole('button', { name: 'Copy' }).click();
    await expect(section.getByRole('status')).toHaveText('Copied', { useInnerText: true });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page, way).inputValue());
  }
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const section = page.locator('section', { has: code(page, 'frame') });
  await section.getByRole('button').click();
  await expect(section.getByRole('status')).toContainText('press', { useInnerText: true });
  expect(await code(page, 'frame').evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBeGreaterThan(100);
});

test('what is unknown in the address chooses nothing', async ({ page, site }) => {
  for (const query of ['event=nobody', 'event=__proto__', 'event=%3Cimg%20src=x%3E']) {
    await page.goto(`${site.url}embed/code/?${query}`);
    await expect(page.getByLabel('What to show')).toHaveValue('');
  }
});

test('axe finds nothing on the page of codes, and no width scrolls sideways', async ({ page, site }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${site.url}embed/code/`);
      await expect(page.locator('.options')).toBeVisible();
      expect(await judge(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});
