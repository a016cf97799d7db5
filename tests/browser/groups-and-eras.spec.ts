import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { EmbedData } from '../../src/embed/data.ts';
import type { Story } from '../../src/story/story.ts';
import { judge } from '../helpers/judge-access.ts';
import { faultsOf } from '../helpers/judge-markup.ts';
import { buildStory } from '../helpers/run-command.ts';
import { serveSite, type SiteServer } from '../helpers/serve-site.ts';

/** A story whose events have four groups, with eras that overlap: built once, its rows and brackets seen where they are drawn. */
test.describe.configure({ mode: 'serial' });

let folder: string;
let site: SiteServer;
let story: Story & { readonly embed: EmbedData };

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await mkdtemp(join(tmpdir(), 'throughline-groups-'));
  const built = await buildStory(folder, { STORY: 'tests/fixtures/stories/groups-and-eras' });
  expect(built.code, built.output).toBe(0);
  story = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) as typeof story;
  site = await serveSite(folder);
});

test.afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

async function open(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${site.url}#timeline`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

/** Words of the drawing that are cut, or reach out of the page or of the drawing's own margins. */
function outside(page: Page): Promise<string[]> {
  return page.locator('.strip.lanes').evaluate((strip) => {
    const room = strip.parentElement!.getBoundingClientRect();
    const words = [...strip.querySelectorAll('foreignObject > div, text')];
    return words.filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return left < room.left - 1 || right > room.right + 1 || one.scrollWidth > one.clientWidth + 1;
    }).map((one) => one.textContent);
  });
}

/** Pairs of words in the drawing that lie on each other. */
function collisions(page: Page): Promise<string[]> {
  return page.locator('.strip.lanes').evaluate((strip) => {
    const boxes = [...strip.querySelectorAll('foreignObject > div, text')].map((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      // Lines of type are higher than their letters.
      return { words: one.textContent, left, right, top: top + 3, bottom: bottom - 3 };
    });
    const touch = (a: (typeof boxes)[0], b: (typeof boxes)[0]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    return boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => touch(a, b)).map((b) => `${a.words} / ${b.words}`));
  });
}

for (const width of [320, 1280]) {
  test(`rows and eras can be read at ${width} px, without scrolling sideways`, async ({ page }) => {
    await open(page, width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    const names = await page.locator('.strip.lanes foreignObject').allTextContents();
    expect(names.toSorted()).toEqual([...story.groups, ...story.eras.map(({ title }) => title)].toSorted());
    expect(await outside(page)).toEqual([]);
    expect(await collisions(page)).toEqual([]);
    expect(await judge(page)).toEqual([]);
  });
}

test('page and embed are valid, and say groups and eras in words', async ({ page }) => {
  for (const path of ['index.html', 'embed/index.html']) expect(await faultsOf(readFileSync(join(folder, path), 'utf8'))).toEqual([]);
  await open(page, 1280);
  expect(await page.locator('.events .group').allTextContents()).toEqual(story.events.map(({ group }) => group));
  const eras = await page.locator('.events .era').allTextContents();
  expect(eras).toEqual(story.eras.map(({ title, date }) => `Period: ${title}, ${date.text}`));
  await page.goto(`${site.url}embed/`);
  const cards = await page.locator('.cards > li').allTextContents();
  expect(cards.map((text, at) => text.includes(` · ${story.events[at]?.group}`))).toEqual(story.events.map(() => true));
  for (const { title } of story.eras) expect(cards.filter((text) => text.includes(`Period: ${title}`))).toHaveLength(1);
});

test('a dot chooses its event, or shows the cards of several', async ({ page }) => {
  await open(page, 1280);
  await page.locator('[data-dot="salyut-1971"] path').click();
  await expect(page.locator('#event-salyut-1971 h3 a')).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('[data-dot="salyut-1971"]')).toHaveAttribute('data-selected', '');
  await expect(page.locator('#event-salyut-1971 h3')).toBeInViewport();
  await page.locator('[data-dot~="viking-1976"] path').click();
  const several = await page.locator('[data-dot~="viking-1976"]').getAttribute('data-dot');
  await expect(page.locator('[data-offered]')).toHaveCount(several!.split(' ').length);
});

test('the head of the timeline is as high as the column reckons, and gives way in a low window', async ({ page }) => {
  await open(page, 1280);
  const [height, reckoned] = await page.locator('.axis').evaluate((axis) => [axis.getBoundingClientRect().height, Number.parseFloat(getComputedStyle(axis).minHeight)]);
  expect(Math.abs(height - reckoned)).toBeLessThanOrEqual(1);
  await expect(page.locator('.axis')).toHaveCSS('position', 'sticky');
  await page.setViewportSize({ width: 1280, height: 600 });
  await expect(page.locator('.axis')).toHaveCSS('position', 'static');
});

test('in forced colours each row has a shape of its own, drawn in a colour of the system’s', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, 1280);
  const dots = await page.locator('.lanes [data-dot] path').evaluateAll((all) => all.map((one) => ({ shape: one.getAttribute('d'), row: one.getBoundingClientRect().bottom, stroke: getComputedStyle(one).stroke, ink: getComputedStyle(document.body).color })));
  expect(new Set(dots.map(({ shape }) => shape)).size).toBe(story.groups.length);
  expect(dots.filter(({ stroke, ink }) => stroke !== ink)).toEqual([]);
  const marks = await page.locator('.events .group-mark path').evaluateAll((all) => all.map((one) => one.getAttribute('d')));
  expect(new Set(marks).size).toBe(story.groups.length);
});

test('the embed is as high as announced from 320 to 1200 px', async ({ page }) => {
  await page.goto(`${site.url}embed/`);
  const found: number[] = [];
  for (let width = 320; width <= 1200; width += 40) {
    await page.setViewportSize({ width, height: 700 });
    found.push(await page.locator('.frame').evaluate((frame) => frame.getBoundingClientRect().height));
  }
  expect(found.filter((height) => Math.abs(height - story.embed.height) > 1)).toEqual([]);
});
