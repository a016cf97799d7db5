import { expect, openLive, story, test } from '../helpers/explainer.ts';

test('T1 the list is in order of time with the gap in words between neighbours, and says that it is not to scale', async ({ page, site }) => {
  await page.goto(site.url);
  const numbers = await page.locator('ol > li[data-event]').evaluateAll((all) => all.map((card) => card.getAttribute('data-event')));
  expect(numbers).toEqual(story.events.map((event) => event.id));
  const starts = story.events.map((event) => event.date.start ?? 0);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  const gaps = await page.locator('.gap').allTextContents();
  expect(gaps).toEqual(['18 years, 9 months later', '1 month, 26 days later', '4 years, 2 months later', '8 months, 30 days later', '6 days later', 'the same day', 'the next day']);
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('not to scale');
});

test('T2 the strip is to scale, merges what would touch, and is hidden from assistive technology', async ({ page, site }) => {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(site.url);
    const drawn = await page.locator('.strip').evaluate((strip) => {
      const dots = [...strip.querySelectorAll('[data-dot]')].map((dot) => {
        const circle = dot.querySelector('circle')!.getBoundingClientRect();
        return { label: dot.textContent, events: dot.getAttribute('data-dot')?.split(' '), middle: (circle.left + circle.right) / 2, box: circle };
      });
      const labels = [...strip.querySelectorAll('text')].map((label) => label.getBoundingClientRect());
      const { left, right } = strip.getBoundingClientRect();
      const ticks = [...strip.querySelectorAll('text:not(.num)')].map((label) => {
        const box = label.getBoundingClientRect();
        return { year: Number(label.textContent), middle: (box.left + box.right) / 2 };
      });
      return { dots, labels, left, right, ticks };
    });
    expect(drawn.dots.flatMap((dot) => dot.events)).toEqual(story.events.map((event) => event.id));
    expect(drawn.dots.map((dot) => dot.label)).toEqual(['1', '2–3', '4–8']);
    for (const [index, dot] of drawn.dots.entries()) {
      const next = drawn.dots[index + 1];
      if (next) expect(next.box.left).toBeGreaterThan(dot.box.right);
    }
    for (const [index, one] of drawn.labels.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(width);
      for (const other of drawn.labels.slice(index + 1)) {
        const apart = other.left >= one.right || one.left >= other.right || other.top >= one.bottom || one.top >= other.bottom;
        expect(apart).toBe(true);
      }
    }
    const [first, last] = [drawn.ticks[0]!, drawn.ticks.at(-1)!];
    const perYear = (last.middle - first.middle) / (last.year - first.year);
    const visit = first.middle + (2000 + 200.5 / 366 - first.year) * perYear;
    expect(Math.abs(drawn.dots[0]!.middle - visit)).toBeLessThan(1.5);
  }
  await expect(page.locator('[aria-hidden="true"]:has(> .strip)')).toContainText('To scale');
});

test('T3 each date shows the precision it has, and beside it what the report said', async ({ page, site }) => {
  await page.goto(site.url);
  const dates = await page.locator('ol > li .when').allTextContents();
  expect(dates).toEqual([
    '19–20 July 2000',
    '25 April 2019',
    '20–21 June 2019',
    '13 September 2023',
    '12 June 2024',
    '18 June 2024',
    '18–19 June 2024',
    '19–20 June 2024',
  ]);
  for (const event of story.events) await expect(page.locator(`#event-${event.id}`)).toContainText(`The report says: ${event.said}`);
  const values = await page.locator('#event-xi-2019 .when time').evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(values).toEqual(['2019-06-20', '2019-06-21']);
});

for (const timezoneId of ['UTC', 'Asia/Vladivostok', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
  for (const locale of ['ar-EG', 'th-TH', 'fa-IR']) {
    test(`T4 no day shifts for a reader in ${timezoneId} with ${locale}`, async ({ browser, site }) => {
      const context = await browser.newContext({ timezoneId, locale });
      const page = await context.newPage();
      await openLive(page, site);
      expect(await page.locator('ol > li .when').allTextContents()).toEqual(story.events.map((event) => event.date.text));
      await context.close();
    });
  }
}
