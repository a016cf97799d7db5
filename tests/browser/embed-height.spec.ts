import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/explainer.ts';
import { buildStory } from '../helpers/run-command.ts';
import { serveSite } from '../helpers/serve-site.ts';
import { writeStory } from '../helpers/write-story.ts';

const times = (text: string, count: number) => Array.from({ length: count }, () => text).join(' ');

const STORIES = {
  'whose texts are far too long': [
    12,
    {
      language: 'en-GB',
      headline: times('Extraordinarily interminable headline', 7),
      passage: times('a rather long passage of the article that goes on', 5),
      title: times('Incomprehensibilities', 6),
      place: times('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 2),
      said: times('some time ago or other', 8),
      summary: times('Something happened that was of note.', 14),
      since: times('And then something else.', 14),
    },
  ],
  'in Arabic': [
    5,
    {
      language: 'ar',
      headline: 'رحلة الرئيس إلى العاصمة بعد أربعة وعشرين عاماً من الغياب الطويل',
      passage: times('الرئيس يصل إلى المدينة في زيارة رسمية', 4),
      title: 'القمة الأولى بين الزعيمين في المدينة الساحلية',
      place: 'جزيرة روسكي في فلاديفوستوك',
      said: 'الأسبوع الماضي',
      summary: times('كان اللقاء الأول بين الزعيمين في هذه المدينة.', 6),
      since: times('ثم وقع الطرفان على معاهدة شاملة.', 8),
    },
  ],
} as const;

/** Widths, from 320 to 1200 px, at which an embed is not as high as announced, or scrolls sideways. */
async function misfits(page: Page, url: string): Promise<string[]> {
  await page.goto(url);
  const found: string[] = [];
  for (let width = 320; width <= 1200; width += 20) {
    await page.setViewportSize({ width, height: 700 });
    const { natural, announced, across } = await page.evaluate(() => {
      const frame = document.querySelector('.frame')!;
      return { natural: Math.max(frame.getBoundingClientRect().height, document.documentElement.scrollHeight > innerHeight ? document.documentElement.scrollHeight : 0), announced: parseFloat(getComputedStyle(frame).minHeight), across: document.documentElement.scrollWidth };
    });
    if (Math.abs(natural - announced) > 1 || announced > 640 || across > width) found.push(`${width}: ${natural} for ${announced}, ${across} across`);
  }
  return found;
}

async function misfitsOf(page: Page, dist: string): Promise<string[]> {
  const site = await serveSite(dist);
  const paths = ['embed/', ...readdirSync(join(dist, 'embed/events')).slice(0, 4).map((id) => `embed/events/${id}/`)];
  const found: string[] = [];
  for (const path of paths) found.push(...(await misfits(page, site.url + path)).map((misfit) => `${path} at ${misfit}`));
  await site.close();
  return found;
}

test('the embeds are as high as announced, 640 px at most, at every width from 320 to 1200 px', async ({ page }) => {
  expect(await misfitsOf(page, 'dist')).toEqual([]);
});

for (const [name, [count, words]] of Object.entries(STORIES)) {
  test(`so are those of a story ${name}`, async ({ page }) => {
    test.setTimeout(120_000);
    const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
    const { code, output } = await buildStory(join(folder, 'site'), { STORY: writeStory(join(folder, 'story'), words, count) });
    expect(code, output).toBe(0);
    expect(await misfitsOf(page, join(folder, 'site'))).toEqual([]);
  });
}

test('an embed higher than announced is caught', async ({ page, site }) => {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.frame{min-block-size:100px!important}');
    document.adoptedStyleSheets = [sheet];
  });
  expect(await misfits(page, `${site.url}embed/`)).not.toEqual([]);
});
