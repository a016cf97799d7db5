import type { Page } from '@playwright/test';
import { cardLink, chipsOf, expect, litEvents, openLive, story, test, topInView, wordsOf } from '../helpers/explainer.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const columnTop = (page: Page) => page.locator('.timeline').evaluate((column) => column.scrollTop);
const pageTop = (page: Page) => page.evaluate(() => scrollY);

/** The most characters on any line of the elements, counted from where each is drawn. */
function longestLine(elements: Element[]): number {
  return Math.max(
    ...elements.map((element) => {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < (node.textContent?.length ?? 0); at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const line = Math.round(range.getBoundingClientRect().bottom / 12);
          lines.set(line, (lines.get(line) ?? 0) + 1);
        }
      }
      return Math.max(...lines.values());
    }),
  );
}

for (const width of [960, 1280, 1920]) {
  test(`D1 at ${width} px the article keeps to 70 characters a line beside a column that stays and scrolls inside itself`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, site);
    const longest = await page.locator('article [data-block] > p:first-child').evaluateAll(longestLine);
    expect(longest).toBeLessThanOrEqual(70);
    const column = page.locator('.timeline');
    await page.evaluate(() => scrollTo(0, 1500));
    const box = await column.boundingBox();
    expect(Math.abs(box?.y ?? 99)).toBeLessThanOrEqual(1);
    expect(box?.height).toBeLessThanOrEqual(800);
    expect(await column.evaluate((one) => one.scrollHeight > one.clientHeight && getComputedStyle(one).overflowY === 'auto')).toBe(true);
    const clipping = await column.evaluate((one) => {
      const found: string[] = [];
      for (let up = one.parentElement; up; up = up.parentElement) if (/hidden|auto|scroll/.test(getComputedStyle(up).overflow)) found.push(up.tagName);
      return found;
    });
    expect(clipping).toEqual([]);
  });
}

test('D2 choosing an event lights its words, brings the first into view, sets the fragment and one history entry; again goes on', async ({ page, site }) => {
  await openLive(page, site);
  const entries = await page.evaluate(() => history.length);
  const { passages } = story.events[3]!;
  for (const step of [...passages, passages[0]!]) {
    await cardLink(page, 'vostochny-2023').click();
    await expect(page).toHaveURL(`${site.url}#passage-vostochny-2023-${step.number}`);
    expect(await litEvents(page)).toEqual({ words: wordsOf('vostochny-2023'), cards: ['event-vostochny-2023'] });
    await expect.poll(() => topInView(page, `#passage-vostochny-2023-${step.number}`)).toBe(true);
  }
  expect(await page.evaluate(() => history.length)).toBe(entries + passages.length + 1);
  await expect(page.locator('[data-lit]')).toHaveCount(wordsOf('vostochny-2023').length);
  await expect(page.locator('[aria-current="true"]')).toHaveCount(1);
});

test('D2 a choice made while the page still scrolls to another stays in view', async ({ page, site }) => {
  await openLive(page, site);
  await page.evaluate(async () => {
    const choose = (id: string) => document.querySelector<HTMLElement>(`#event-${id} h3 a`)!.click();
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    choose('vietnam-2024');
    await frame().then(frame);
    choose('pyongyang-2000');
    // Still for twenty frames: whatever was under way has ended.
    for (let still = 0, top = scrollY; still < 20; still += 1) {
      await frame();
      if (scrollY !== top) [still, top] = [0, scrollY];
    }
  });
  await expect(page).toHaveURL(`${site.url}#passage-pyongyang-2000-1`);
  for (const shown of ['#passage-pyongyang-2000-1', '#event-pyongyang-2000']) expect(await topInView(page, shown)).toBe(true);
});

test('D2 Back and Forward undo and redo each choice', async ({ page, site }) => {
  await openLive(page, site);
  await cardLink(page, 'xi-2019').click();
  await cardLink(page, 'letter-2024').click();
  await expect(cardLink(page, 'letter-2024')).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(cardLink(page, 'xi-2019')).toHaveAttribute('aria-current', 'true');
  expect((await litEvents(page)).words).toEqual(wordsOf('xi-2019'));
  await page.goBack();
  await expect(page.locator('[aria-current]')).toHaveCount(0);
  expect(await litEvents(page)).toEqual({ words: [], cards: [] });
  await page.goForward();
  await expect(cardLink(page, 'xi-2019')).toHaveAttribute('aria-current', 'true');
});

test('D2 a chip shows its card in the column and leaves the article where it is', async ({ page, site }) => {
  await openLive(page, site);
  for (const event of story.events) {
    const chip = chipsOf(page, event.id).first();
    await chip.scrollIntoViewIfNeeded();
    const before = await pageTop(page);
    await chip.click();
    await expect.poll(() => topInView(page, `#event-${event.id} h3`)).toBe(true);
    expect(await pageTop(page)).toBe(before);
    expect(page.url()).toBe(`${site.url}#event-${event.id}`);
    expect((await litEvents(page)).words).toEqual(wordsOf(event.id));
  }
});

for (const path of ['#passage-vietnam-2024-2', 'events/vietnam-2024/']) {
  test(`the chosen card is in the column’s view from the start, and the page stays: /${path}`, async ({ page, site }) => {
    await openLive(page, site, path);
    await expect.poll(() => topInView(page, '#event-vietnam-2024 h3')).toBe(true);
    if (!path.startsWith('#')) expect(await pageTop(page)).toBe(0);
  });
}

test('D3 clicking words selects their event; words of several show all their cards and select none', async ({ page, site }) => {
  await openLive(page, site);
  await page.locator('#passage-vostochny-2023-1').click();
  await expect(cardLink(page, 'vostochny-2023')).toHaveAttribute('aria-current', 'true');
  expect(page.url()).toBe(`${site.url}#passage-vostochny-2023-1`);
  await page.keyboard.press('Escape');
  await page.locator('[data-events="pyongyang-2000 pyongyang-2024"]').click();
  await expect(page.locator('[data-offered]')).toHaveCount(2);
  await expect(page.locator('[aria-current]')).toHaveCount(0);
});

test('D3 with text selected a click does nothing', async ({ page, site }) => {
  await openLive(page, site);
  const words = page.locator('#passage-vostochny-2023-1');
  await words.scrollIntoViewIfNeeded();
  const box = (await words.boundingBox())!;
  await page.mouse.move(box.x + 5, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 10, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(5);
  await expect(page.locator('[aria-current]')).toHaveCount(0);
  expect(page.url()).toBe(site.url);
});

test('D4 focus on a chip marks its words and card without scrolling', async ({ page, site }) => {
  await openLive(page, site);
  const chip = chipsOf(page, 'vostochny-2023').first();
  await chip.scrollIntoViewIfNeeded();
  const [pageBefore, columnBefore] = [await pageTop(page), await columnTop(page)];
  const look = () =>
    page.evaluate(() => [
      getComputedStyle(document.querySelector('[data-events~="vostochny-2023"]')!).textDecorationStyle,
      getComputedStyle(document.querySelector('#event-vostochny-2023 .title')!).textDecorationLine,
    ]);
  expect(await look()).toEqual(['dotted', 'none']);
  await chip.focus();
  expect(await look()).toEqual(['dashed', 'underline']);
  expect([await pageTop(page), await columnTop(page)]).toEqual([pageBefore, columnBefore]);
});

test('D5 scrolling sets what is being read, and nothing else', async ({ page, site }) => {
  await openLive(page, site);
  const column = await columnTop(page);
  const seen = new Set<string | null>();
  const end = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < end; top += 200) {
    await page.evaluate((to) => scrollTo(0, to), top);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const reading = page.locator('li[data-reading]');
    await expect(reading).toHaveCount(1);
    seen.add(await reading.getAttribute('data-event'));
    const nearest = await page.evaluate(() => {
      const line = innerHeight / 3;
      const spans = [...document.querySelectorAll('[data-events]')].map((span) => {
        const box = span.getBoundingClientRect();
        return { id: span.getAttribute('data-events')?.split(' ')[0], far: Math.max(box.top - line, line - box.bottom, 0) };
      });
      return spans.reduce((best, span) => (span.far < best.far ? span : best)).id;
    });
    expect(await reading.getAttribute('data-event')).toBe(nearest);
  }
  expect(seen.size).toBeGreaterThan(4);
  expect(page.url()).toBe(site.url);
  expect(await columnTop(page)).toBe(column);
  await expect(page.locator('[aria-current], [data-lit]')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('D6 Tab goes through the timeline, then the article, each chip after its words; nothing focused is covered', async ({ page, site }) => {
  await openLive(page, site);
  const stops: { part: string; top: number }[] = [];
  const total = await page.locator('a[href]:visible').count();
  for (let press = 0; press < total; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const focused = document.activeElement!;
      const box = focused.getClientRects()[0]!;
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const part = focused.closest('.timeline') ? 'timeline' : focused.closest('article') ? 'article' : 'other';
      return { part, covered: !(hit && (focused.contains(hit) || hit.contains(focused))), name: focused.textContent, top: box.top + scrollY };
    });
    expect(stop.covered, `covered: ${stop.name}`).toBe(false);
    stops.push(stop);
  }
  const parts = stops.map((stop) => stop.part);
  expect(parts.lastIndexOf('timeline')).toBeLessThan(parts.indexOf('article'));
  const tops = stops.filter((stop) => stop.part === 'article').map((stop) => stop.top);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

for (const top of [0, 1500]) {
  test(`D6 Tab through the column moves the page by at most 1 px, from ${top} px`, async ({ page, site }) => {
    await openLive(page, site);
    await page.evaluate((to) => scrollTo(0, to), top);
    await page.locator('#event-pyongyang-2000 h3 a').focus();
    const links = await page.locator('.timeline a:visible').count();
    for (let press = 1; press < links; press += 1) {
      await page.keyboard.press('Tab');
      expect(Math.abs((await pageTop(page)) - top)).toBeLessThanOrEqual(1);
    }
    for (let press = 1; press < links; press += 1) {
      await page.keyboard.press('Shift+Tab');
      expect(Math.abs((await pageTop(page)) - top)).toBeLessThanOrEqual(1);
    }
  });
}

test('D7 Escape clears, with Back to undo it; no other key is taken', async ({ page, site }) => {
  await openLive(page, site, '?utm_source=letter');
  await cardLink(page, 'xi-2019').click();
  for (const key of ['ArrowDown', 'ArrowLeft', 'j', 'k', ' ', 'Home', 'End', 'PageDown', 'Enter']) {
    const taken = await page.evaluate((name) => !document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })), key);
    expect(taken, key).toBe(false);
  }
  await expect(cardLink(page, 'xi-2019')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');
  await expect(page.locator('[aria-current], [data-lit]')).toHaveCount(0);
  expect(page.url()).toBe(`${site.url}?utm_source=letter`);
  await page.goBack();
  await expect(cardLink(page, 'xi-2019')).toHaveAttribute('aria-current', 'true');
});

test('D7 Escape clears on an event’s own page too', async ({ page, site }) => {
  await openLive(page, site, 'events/xi-2019/');
  await expect(cardLink(page, 'xi-2019')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');
  await expect(page.locator('[aria-current], [data-lit]')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('html[data-ready] [aria-current]')).toHaveCount(0);
});
