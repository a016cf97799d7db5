import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Story } from '../../src/story/story.ts';
import { expect, litEvents, test as base, topInView } from '../helpers/explainer.ts';
import { judge } from '../helpers/judge-access.ts';
import { faultsOf } from '../helpers/judge-markup.ts';
import { buildStory } from '../helpers/run-command.ts';
import { serveSite, type SiteServer } from '../helpers/serve-site.ts';
import { writeMadeUp } from '../made-up/make-up-story.ts';

/** A story of more events than a page shows in full, built once. */
interface Vast {
  readonly site: SiteServer;
  readonly story: Story;
  readonly html: string;
}

const COUNT = 150;

const test = base.extend<object, { readonly vast: Vast }>({
  vast: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'vast-'));
      const dist = join(folder, 'site');
      const { code, output } = await buildStory(dist, { STORY: writeMadeUp(join(folder, 'story'), COUNT, { numbered: true, dates: ['2025-05-17', '2026-01'] }) });
      expect(code, output).toBe(0);
      const site = await serveSite(dist);
      await use({ site, story: JSON.parse(readFileSync(join(dist, 'story.json'), 'utf8')) as Story, html: readFileSync(join(dist, 'index.html'), 'utf8') });
      await site.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

async function open(page: Page, { site }: Vast, path = ''): Promise<void> {
  await page.goto(site.url + path);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

/** Waits for more frames than a place is looked after. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 40; frame += 1) await new Promise(requestAnimationFrame);
  });

/** Opens the section that holds an event's row, as readers do. */
async function unfold(page: Page, id: string): Promise<void> {
  const fold = page.locator('.fold', { has: page.locator(`#event-${id}`) });
  if (!(await fold.evaluate((one) => one.hasAttribute('open')))) await fold.locator('summary').click();
}

const FAR = ['entry-140', 'entry-9', 'entry-77', 'entry-148'];

for (const [name, viewport] of [['a wide page', { width: 1280, height: 800 }], ['a phone', { width: 390, height: 844 }], ['a small phone', { width: 320, height: 640 }]] as const) {
  test.describe(`a vast story on ${name}`, () => {
    test.use({ viewport, hasTouch: viewport.width < 600, isMobile: viewport.width < 600 });

    test('a row leads to its words, which are lit, focused, and stay in view when all parts have found their size', async ({ page, vast }) => {
      await open(page, vast);
      for (const id of FAR) {
        await unfold(page, id);
        await page.locator(`#event-${id} [data-choose]`).click();
        await expect(page.locator(`#passage-${id}-1`)).toBeFocused();
        await settle(page);
        expect(await topInView(page, `#passage-${id}-1`), id).toBe(true);
        const top = await page.locator(`#passage-${id}-1`).evaluate((words) => words.getBoundingClientRect().top / innerHeight);
        expect(top, id).toBeLessThan(0.75);
        expect((await litEvents(page)).cards).toEqual([`event-${id}`]);
      }
    });

    test('chips and words show the row, with no note in between; Back undoes each step', async ({ page, vast }) => {
      await open(page, vast);
      await expect(page.locator('[data-note]')).toHaveCount(0);
      const chip = page.locator('.chips a[href="#event-entry-77"]');
      await chip.click();
      await settle(page);
      expect(await topInView(page, '#event-entry-77')).toBe(true);
      await page.locator('#passage-entry-140-1').click();
      await expect(page).toHaveURL(/#passage-entry-140-1$/);
      await settle(page);
      expect(await topInView(page, '#event-entry-140')).toBe(true);
      expect((await litEvents(page)).cards).toEqual(['event-entry-140']);
      await page.goBack();
      await expect.poll(async () => (await litEvents(page)).cards).toEqual(['event-entry-77']);
      await page.goBack();
      await expect.poll(async () => (await litEvents(page)).cards).toEqual([]);
    });

    test('an address with a fragment opens there, lit', async ({ page, vast }) => {
      await open(page, vast, '#passage-entry-140-1');
      await settle(page);
      expect(await topInView(page, '#passage-entry-140-1')).toBe(true);
      expect((await litEvents(page)).words).toHaveLength(1);
    });

    test('breaks no rule of axe and of HTML, at first and with an event chosen, and never scrolls sideways', async ({ page, vast }) => {
      expect(await faultsOf(vast.html)).toEqual([]);
      await open(page, vast);
      expect(await judge(page)).toEqual([]);
      await unfold(page, 'entry-77');
      await page.locator('#event-entry-77 [data-choose]').click();
      await settle(page);
      expect(await judge(page)).toEqual([]);
      expect(await faultsOf(`<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    });
  });

  test.describe(`a vast story without script on ${name}`, () => {
    test.use({ viewport, javaScriptEnabled: false });

    test('a fragment lights its own words or row, in view', async ({ page, vast }) => {
      await page.goto(vast.site.url);
      for (const id of FAR) {
        await unfold(page, id);
        await page.locator(`#event-${id} [data-choose]`).click();
        expect(await topInView(page, `#passage-${id}-1`), id).toBe(true);
        expect(await litEvents(page)).toMatchObject({ words: [vast.story.events.find((event) => event.id === id)!.passages[0]!.quote], cards: [] });
        await page.locator(`.chips a[href="#event-${id}"]`).click();
        expect(await topInView(page, `#event-${id}`), id).toBe(true);
        expect(await litEvents(page)).toEqual({ words: [], cards: [`event-${id}`] });
      }
    });
  });
}

test.describe('a vast story', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('says each row’s full name', async ({ page, vast }) => {
    await open(page, vast);
    const event = vast.story.events[39]!;
    await unfold(page, event.id);
    await expect(page.locator(`#event-${event.id} [data-choose]`)).toHaveAccessibleName(`Event 40 of ${COUNT}: ${event.date.text} ${event.title}`);
  });

  test('has rows wait to come near in open sections alone: a folded one hides its own as a whole', async ({ page, vast }) => {
    await open(page, vast);
    const id = FAR[1]!;
    const waiting = () => page.locator(`#event-${id}`).evaluate((row) => [getComputedStyle(row).contentVisibility, getComputedStyle(row).containIntrinsicBlockSize]);
    expect(await waiting()).toEqual(['visible', 'none']);
    await unfold(page, id);
    expect(await waiting()).toEqual(['auto', expect.stringMatching(/^auto /)]);
  });

  test('marks words and row for a glance, and lets go', async ({ page, vast }) => {
    await open(page, vast);
    const style = () => page.locator('#passage-entry-1-1').evaluate((words) => getComputedStyle(words).textDecorationStyle);
    expect(await style()).toBe('dotted');
    await unfold(page, 'entry-1');
    await page.locator('#event-entry-1 .title').hover();
    await expect.poll(style).toBe('dashed');
    await page.mouse.move(1, 1);
    await expect.poll(style).toBe('dotted');
    await page.locator('.chips a[href="#event-entry-1"]').focus();
    expect(await style()).toBe('dashed');
  });

  test('is found by its words and reached by the keyboard where it is not laid out yet', async ({ page, vast }) => {
    await open(page, vast);
    const { quote } = vast.story.events[139]!.passages[0]!;
    expect(await page.evaluate((words) => (window as unknown as { find: (words: string) => boolean }).find(words), quote)).toBe(true);
    await page.locator('.chips a').last().focus();
    await settle(page);
    expect(await page.locator('.chips a').last().evaluate((chip) => {
      const { top, bottom } = chip.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    })).toBe(true);
  });

  test('lands where it should without scroll anchoring, which not all browsers have', async ({ page, vast }) => {
    await open(page, vast);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { overflow-anchor: none !important }');
      document.adoptedStyleSheets = [sheet];
    });
    for (const id of FAR) {
      await unfold(page, id);
      await page.locator(`#event-${id} [data-choose]`).click();
      await settle(page);
      const places = await page.evaluate((event) => {
        const words = document.getElementById(`passage-${event}-1`)!.getBoundingClientRect();
        const left = document.documentElement.scrollHeight - innerHeight - scrollY;
        return { words: words.top / innerHeight, isAtEnd: left < 2 };
      }, id);
      // A third of the way down, where people read, or as near to it as the page allows.
      if (!places.isAtEnd) expect(places.words, id).toBeCloseTo(0.3, 1);
      expect(await topInView(page, `#event-${id}`), id).toBe(true);
    }
  });

  test('prints every paragraph and every row', async ({ page, vast }) => {
    await open(page, vast);
    await page.emulateMedia({ media: 'print' });
    const hidden = await page.locator('article .block, .timeline li[id]').evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 10 || !one.checkVisibility({ contentVisibilityAuto: true })).length);
    expect(hidden).toBe(0);
    expect(await page.locator('.timeline').evaluate((column) => column.scrollHeight - column.clientHeight)).toBeLessThanOrEqual(1);
  });
});

test.describe('the bar of a vast story', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('P2 is previous, position and next, of at least 44 × 44 px, and leads on', async ({ page, vast }) => {
    await open(page, vast, '#passage-entry-77-1');
    const { number } = vast.story.events.find(({ id }) => id === 'entry-77')!;
    const stops = page.locator('.stops a:visible');
    await expect(stops).toHaveCount(3);
    expect(await stops.evaluateAll((all) => all.map((stop) => stop.querySelector('.n')?.getAttribute('data-n')))).toEqual([number - 1, number, number + 1].map(String));
    for (const stop of await stops.all()) {
      const box = (await stop.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
    expect((await page.locator('.stops').boundingBox())!.height).toBeLessThanOrEqual(56);
    const next = vast.story.events[number]!;
    await expect(stops.last()).toHaveAccessibleName(`${number + 1} of ${COUNT}: ${next.date.text} ${next.title}`);
    await stops.last().tap();
    await expect(page).toHaveURL(`${vast.site.url}#passage-${next.id}-1`);
    await settle(page);
    expect(await topInView(page, `#passage-${next.id}-1`)).toBe(true);
  });
});

test.describe('the bar of a vast story without script', () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  test('is one link to the list', async ({ page, vast }) => {
    await page.goto(vast.site.url);
    await expect(page.locator('.stops a:visible')).toHaveText([`All ${COUNT} events`]);
  });
});
