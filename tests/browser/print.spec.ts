import { expect, openLive, story, test } from '../helpers/explainer.ts';

test('printed: every card and number once, links as text, nothing clipped, no card split from its date', async ({ page, site }) => {
  await page.setViewportSize({ width: 720, height: 1000 });
  await openLive(page, site, '#event-xi-2019');
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  for (const event of story.events) {
    const card = page.locator(`#event-${event.id}`);
    await expect(card).toBeVisible();
    expect(text.split(event.summary)).toHaveLength(2);
    expect(await card.locator('.n').evaluate((n) => getComputedStyle(n, '::before').content)).toBe(`"${event.number}" / ""`);
    expect(await card.locator('.card').evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid');
    const link = card.locator('.card > .sources a').first();
    expect(await link.evaluate((one) => getComputedStyle(one, '::after').content)).toContain(event.sources[0]!.url);
  }
  await expect(page.locator('.stops, .note, .skip').filter({ visible: true })).toHaveCount(0);
  const clipped = await page.evaluate(() => {
    const column = document.querySelector('.timeline')!;
    return { inside: column.scrollHeight - column.clientHeight, sideways: document.documentElement.scrollWidth - innerWidth, sticky: [...document.querySelectorAll('main *')].filter((one) => /sticky|fixed/.test(getComputedStyle(one).position)).length };
  });
  expect(clipped).toEqual({ inside: 0, sideways: 0, sticky: 0 });
});

test('printed: the PDF has pages and all its text', async ({ page, site }) => {
  await openLive(page, site);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThanOrEqual(3);
});
