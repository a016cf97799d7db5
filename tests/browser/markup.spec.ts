import { expect, openLive, story, test } from '../helpers/explainer.ts';

test('M1 every event has a passage, and each passage is on the page once', async ({ page, site }) => {
  await page.goto(site.url);
  for (const event of story.events) {
    expect(event.passages.length).toBeGreaterThan(0);
    for (const passage of event.passages) await expect(page.locator(`[id="passage-${event.id}-${passage.number}"]`)).toHaveCount(1);
  }
});

test('M2 the text of every block is the source text, character for character', async ({ page, site }) => {
  await openLive(page, site);
  const shown = await page.locator('[data-block] > :is(p, h2, h3):first-child').evaluateAll((all) => all.map((one) => one.textContent));
  const { standfirst, body } = story.article;
  const told = [standfirst, ...body.flatMap((node) => ('block' in node ? [node.block] : 'items' in node ? node.items : node.blocks))];
  expect(shown).toEqual(told.map((block) => block.text));
});

test('M2 passage numbers are drawn, joined to their words, with empty alternative text', async ({ page, site }) => {
  await page.goto(site.url);
  const drawn = await page.locator('[data-events][data-n]').first().evaluate((span) => getComputedStyle(span, '::after').content);
  expect(drawn).toMatch(/^"\u20601 7" \/ ""$/);
});

test('M3 a segment shared by two passages lists both events, in one mark a run and none nested', async ({ page, site }) => {
  await page.goto(site.url);
  const shared = page.locator('[data-events~="pyongyang-2000"][data-events~="pyongyang-2024"]');
  await expect(shared).toHaveText('first visit to North Korea in 24 years');
  await expect(page.locator('mark mark')).toHaveCount(0);
  const loose = await page.locator('[data-events]').evaluateAll((all) => all.filter((span) => span.parentElement?.tagName !== 'MARK').length);
  expect(loose).toBe(0);
  const touching = await page.locator('mark').evaluateAll((all) => all.filter((mark) => mark.nextSibling?.nodeName === 'MARK').length);
  expect(touching).toBe(0);
});

test('M4 all ids are unique', async ({ page, site }) => {
  await openLive(page, site);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map((one) => one.id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('M5 each block with passages is followed by a chip for each of its events: number, date, short title', async ({ page, site }) => {
  await page.goto(site.url);
  const blocks = await page.locator('[data-block]').evaluateAll((all) =>
    all.map((block) => ({
      events: [...new Set([...block.querySelectorAll('[data-events]')].flatMap((span) => span.getAttribute('data-events')?.split(' ') ?? []))],
      chips: [...block.querySelectorAll('.chips a')].map((chip) => ({ to: chip.getAttribute('href'), text: chip.textContent })),
    })),
  );
  for (const { events, chips } of blocks) {
    const expected = story.events
      .filter((event) => events.includes(event.id))
      .map((event) => ({ to: `#event-${event.id}`, text: `${event.number} ${event.date.text} · ${event.shortTitle}` }));
    expect(chips).toEqual(expected);
  }
});

test('M6 each card links to each of its passages', async ({ page, site }) => {
  await page.goto(site.url);
  for (const event of story.events) {
    const links = page.locator(`#event-${event.id}`).getByRole('link', { name: /^Passage \d+ of \d+/ });
    await expect(links).toHaveCount(event.passages.length);
    for (const [index, passage] of event.passages.entries()) {
      await expect(links.nth(index)).toHaveAttribute('href', `#passage-${event.id}-${passage.number}`);
      await expect(links.nth(index)).toContainText(`Passage ${passage.number} of ${event.passages.length}`);
    }
  }
});

for (const path of ['', 'events/vostochny-2023/', '#event-letter-2024', '#passage-xi-2019-1']) {
  test(`M7 hydration logs nothing, moves nothing and changes no text: /${path}`, async ({ page, site, browser }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await openLive(page, site, path);
    const after = await page.locator('main').innerText();
    expect(await page.evaluate('shifts')).toEqual([]);
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(site.url + path);
    expect(await still.locator('main').innerText()).toBe(after);
    await plain.close();
  });
}
