import type { Locator } from '@playwright/test';
import { chipsOf, expect, openLive, story, test, topInView } from '../helpers/explainer.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const top = async (element: Locator) => (await element.boundingBox())?.y ?? Number.NaN;

for (const width of [320, 390, 599, 768]) {
  test(`P1 one column and no sideways scroll at ${width} px, with WCAG text spacing and with double-size text too`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 700 });
    await openLive(page, site);
    const styles = ['', '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}', 'html{font-size:200%}'];
    for (const style of styles) {
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, style);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const columns = await page.locator('.spread > :not(.skip)').evaluateAll((all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().left))).size);
      expect(columns).toBe(1);
    }
  });
}

test('P2 the bar: equal numbered stops of at least 44 × 44 px, at most 56 px high, stuck to the bottom', async ({ page, site }) => {
  await openLive(page, site);
  const bar = page.getByRole('navigation', { name: 'Stops on the timeline' });
  const box = (await bar.boundingBox())!;
  expect(box.height).toBeLessThanOrEqual(56);
  expect(box.y + box.height).toBeCloseTo(844, 0);
  const stops = await bar.getByRole('link', { name: /^Event \d/ }).all();
  expect(stops).toHaveLength(story.events.length);
  const boxes = await Promise.all(stops.map((stop) => stop.boundingBox()));
  for (const stop of boxes) {
    expect(stop!.width).toBeGreaterThanOrEqual(44);
    expect(stop!.height).toBeGreaterThanOrEqual(44);
    expect(stop!.width).toBeCloseTo(boxes[0]!.width, 0);
  }
});

test('P2 under 480 px of height the bar does not stick', async ({ page, site }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await openLive(page, site);
  expect(await page.locator('.stops').evaluate((bar) => getComputedStyle(bar).position)).toBe('static');
});

test('P2 where the stops do not fit, the bar is previous, position and next', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openLive(page, site, '#passage-vostochny-2023-1');
  const stops = page.locator('.stops a:visible');
  await expect(stops).toHaveCount(3);
  expect(await stops.evaluateAll((all) => all.map((stop) => stop.getAttribute('data-event')))).toEqual(['xi-2019', 'vostochny-2023', 'comrades-2024']);
  for (const stop of await stops.all()) {
    const box = (await stop.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
  expect((await page.locator('.stops').boundingBox())!.height).toBeLessThanOrEqual(56);
  expect(await stops.nth(1).locator('.n').evaluate((n) => getComputedStyle(n, '::after').content)).toBe('" of 8" / ""');
  await stops.nth(2).tap();
  await expect(page).toHaveURL(`${site.url}#passage-comrades-2024-1`);
  await expect(page.locator('.stops [data-place="current"]')).toHaveAttribute('data-event', 'comrades-2024');
});

test('P3 a chip opens its event’s note after that paragraph and stays where it is; again closes it', async ({ page, site }) => {
  await openLive(page, site);
  for (const event of story.events) {
    const chip = chipsOf(page, event.id).last();
    await chip.scrollIntoViewIfNeeded();
    const before = await top(chip);
    await chip.tap();
    const note = page.locator('.note:visible');
    await expect(note).toHaveCount(1);
    await expect(note).toContainText(event.title);
    await expect(note).toContainText(event.summary);
    expect(Math.abs((await top(chip)) - before), event.id).toBeLessThanOrEqual(1);
    expect(await top(note)).toBeGreaterThan(await top(chip));
    expect(page.url()).toBe(`${site.url}#event-${event.id}`);
    await expect(page.locator('dialog, [popover], [role="dialog"]')).toHaveCount(0);
  }
  const open = chipsOf(page, story.events.at(-1)!.id).last();
  await open.tap();
  await expect(page.locator('.note:visible')).toHaveCount(0);
  await expect(page.locator('[aria-current]')).toHaveCount(0);
});

test('P3 tapped words open their note and stay; words of several events show both notes', async ({ page, site }) => {
  await openLive(page, site);
  const words = page.locator('#passage-letter-2024-1');
  await words.scrollIntoViewIfNeeded();
  const before = await top(words);
  await words.tap();
  await expect(page.locator('.note:visible')).toHaveCount(1);
  expect(Math.abs((await top(words)) - before)).toBeLessThanOrEqual(1);
  const shared = page.locator('[data-events="pyongyang-2000 pyongyang-2024"]');
  await shared.scrollIntoViewIfNeeded();
  const sharedBefore = await top(shared);
  await shared.tap();
  await expect(page.locator('.note:visible')).toHaveCount(2);
  expect(Math.abs((await top(shared)) - sharedBefore)).toBeLessThanOrEqual(1);
});

test('P3 the note leads on: to the next passage, and to the whole entry', async ({ page, site }) => {
  await openLive(page, site);
  const chip = chipsOf(page, 'vostochny-2023').first();
  await chip.scrollIntoViewIfNeeded();
  await chip.tap();
  await page.locator('.note:visible').getByRole('link', { name: /^Next passage/ }).tap();
  await expect(page).toHaveURL(/#passage-vostochny-2023-\d+$/);
  const anchor = new URL(page.url()).hash;
  await expect.poll(() => topInView(page, anchor)).toBe(true);
  await page.locator('.note:visible').getByRole('link', { name: 'Whole entry, with sources' }).tap();
  await expect.poll(() => topInView(page, '#event-vostochny-2023')).toBe(true);
});

test('P3 Back closes the note of the event it leaves', async ({ page, site }) => {
  await openLive(page, site);
  await page.locator('.stops [data-event="vostochny-2023"]').tap();
  await page.locator('.stops [data-event="letter-2024"]').tap();
  await expect(page.locator('.note:visible')).toHaveAttribute('data-note', 'letter-2024');
  await page.goBack();
  await expect(page.locator('.stops [data-event="vostochny-2023"]')).toHaveAttribute('data-selected', '');
  await expect(page.locator('.note[data-note="letter-2024"]:visible')).toHaveCount(0);
});

test('P4 a stop goes to its event’s first passage, and on', async ({ page, site }) => {
  await openLive(page, site);
  for (const event of story.events) {
    await page.locator(`.stops [data-event="${event.id}"]`).tap();
    await expect(page).toHaveURL(`${site.url}#passage-${event.id}-1`);
    await expect.poll(() => topInView(page, `#passage-${event.id}-1`)).toBe(true);
  }
  const bar = (await page.locator('.stops').boundingBox())!;
  const last = (await page.locator(`#passage-${story.events.at(-1)!.id}-1`).boundingBox())!;
  expect(last.y).toBeLessThan(bar.y);
});
