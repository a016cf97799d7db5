import { cardLink, chipsOf, expect, openLive, story, test } from '../helpers/explainer.ts';
import { judge } from '../helpers/judge-access.ts';

const STATES = {
  initial: { path: '' },
  'one event’s page': { path: 'events/pyongyang-2024/' },
  'deep link': { path: '#passage-xi-2019-1' },
  dark: { path: '#event-letter-2024', media: { colorScheme: 'dark' } },
  'forced colours': { path: '#event-letter-2024', media: { forcedColors: 'active' } },
  'more contrast': { path: '#event-letter-2024', media: { contrast: 'more' } },
  print: { path: '', media: { media: 'print' } },
  'not found': { path: '404.html' },
} as const;

for (const [name, state] of Object.entries(STATES)) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing, no rule disabled: ${name} at ${width} px`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 800 });
      if ('media' in state) await page.emulateMedia(state.media);
      await page.goto(site.url + state.path);
      if (name !== 'not found') await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      expect(await judge(page)).toEqual([]);
    });
  }
}

test('axe finds nothing with an event chosen, and with a note open', async ({ page, site }) => {
  await openLive(page, site);
  await cardLink(page, 'vostochny-2023').click();
  expect(await judge(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await chipsOf(page, 'letter-2024').first().click();
  await expect(page.locator('.note:visible')).toHaveCount(1);
  expect(await judge(page)).toEqual([]);
});

test('axe catches a bad page', async ({ page, noise }) => {
  await page.setContent('<html><body><img src="data:,"><a href="#x"></a></body></html>');
  expect((await judge(page)).join()).toMatch(/image-alt.*link-name|link-name.*image-alt/);
  noise.length = 0;
});

test('S1 headings, an ordered list in a named landmark, and links with full names', async ({ page, site }) => {
  await openLive(page, site);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.article.headline);
  const region = page.getByRole('region', { name: 'Timeline' });
  await expect(region.getByRole('heading', { level: 2, name: 'Timeline' })).toBeVisible();
  await expect(region.locator('ol > li')).toHaveCount(story.events.length);
  for (const event of story.events) {
    const name = `Event ${event.number} of ${story.events.length}: ${event.date.text}, ${event.title}`;
    await expect(region.getByRole('link', { name, exact: true })).toHaveCount(1);
  }
  const named = page.getByRole('link', { name: 'Event 4 of 8: 13 September 2023, Kim and Putin meet at Vostochny', exact: true });
  await expect(named.first()).toBeVisible();
  expect(await page.locator('[role]:not([role="img"]), [aria-live], [aria-roledescription]').count()).toBe(0);
});

for (const width of [320, 1280]) {
  test(`what is pressed on the timeline is at least 44 px high and wide: ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, site);
    const targets = page.locator('.timeline :is(h3, .passages, .actions) a, .chips a, .stops a').filter({ visible: true });
    expect(await targets.count()).toBeGreaterThan(3 * story.events.length);
    const small = await targets.evaluateAll((all) => all.map((one) => ({ name: one.textContent, box: one.getBoundingClientRect() })).filter(({ box }) => box.height < 44 || box.width < 44));
    expect(small.map(({ name, box }) => `${name}: ${box.width} × ${box.height}`)).toEqual([]);
  });
}

test('S2 the chosen event, and no other, is current', async ({ page, site }) => {
  await openLive(page, site);
  for (const event of story.events) {
    await cardLink(page, event.id).click();
    await expect(page.locator('[aria-current="true"]')).toHaveCount(1);
    await expect(cardLink(page, event.id)).toHaveAttribute('aria-current', 'true');
  }
});

test('S3 after a passage link, focus is in that passage and the next Tab is its chip', async ({ page, site }) => {
  await openLive(page, site);
  for (const [id, number] of [['vostochny-2023', 1], ['xi-2019', 2], ['pyongyang-2000', 1]] as const) {
    await page.locator(`#event-${id} .passages a`).nth(number - 1).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`#passage-${id}-${number}`)).toBeFocused();
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    await expect(focused).toHaveAttribute('href', /^#event-/);
    const block = await focused.evaluate((chip) => chip.closest('[data-block]')?.getAttribute('data-block'));
    expect(block).toBe(story.events.find((event) => event.id === id)?.passages[number - 1]?.block);
  }
});

test('S4 with reduced motion nothing glides and the end is the same', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openLive(page, site);
  await cardLink(page, 'vietnam-2024').click();
  const at = await page.evaluate(() => scrollY);
  expect(at).toBeGreaterThan(500);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate(() => scrollY)).toBe(at);
  const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((one) => getComputedStyle(one).transitionDuration !== '0s').length);
  expect(moving).toBe(0);
});

test('S5 linked and chosen words differ by line style and thickness, and keep their place and weight', async ({ page, site }) => {
  await openLive(page, site);
  const look = () =>
    page.locator('#passage-vostochny-2023-1').evaluate((span) => {
      const style = getComputedStyle(span);
      return { line: style.textDecorationStyle, thickness: style.textDecorationThickness, weight: style.fontWeight, width: span.getBoundingClientRect().width };
    });
  const before = await look();
  await cardLink(page, 'vostochny-2023').click();
  const after = await look();
  expect([before.line, after.line]).toEqual(['dotted', 'solid']);
  expect(before.thickness).not.toBe(after.thickness);
  expect([after.weight, after.width]).toEqual([before.weight, before.width]);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`S5 all text has 7:1 and all marks 3:1: ${scheme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openLive(page, site, '#passage-xi-2019-1');
    const faint = await page.evaluate(() => {
      const luminance = (colour: string) => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ratio = (a: string, b: string) => {
        const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
        return (high + 0.05) / (low + 0.05);
      };
      const ground = (element: Element | null): string => {
        for (let up = element; up; up = up.parentElement) {
          const { backgroundColor } = getComputedStyle(up);
          if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
        }
        return 'rgb(255, 255, 255)';
      };
      const found: string[] = [];
      const walker = document.createTreeWalker(document.querySelector('.page')!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement!;
        if (!node.textContent?.trim() || !holder.getClientRects().length) continue;
        const colour = holder instanceof SVGElement ? getComputedStyle(holder).fill : getComputedStyle(holder).color;
        if (ratio(colour, ground(holder)) < 7) found.push(`${node.textContent} ${ratio(colour, ground(holder)).toFixed(2)}`);
      }
      for (const mark of document.querySelectorAll('[data-events], .n')) {
        const style = getComputedStyle(mark);
        const colour = mark.matches('.n') ? style.borderTopColor : style.textDecorationColor;
        if (ratio(colour, ground(mark.parentElement)) < 3 || ratio(colour, ground(mark)) < 1) found.push(`mark ${mark.textContent}`);
        if (ratio(getComputedStyle(mark, mark.matches('.n') ? '::before' : '::after').color, ground(mark)) < 7) found.push(`digit of ${mark.textContent}`);
      }
      return found;
    });
    expect(faint).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`S5 in forced colours the article’s linked words have the colour of all others: ${colorScheme}`, async ({ page, site }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto(site.url);
    const colours = await page.locator('article [data-block] > p, article [data-events]').evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
    expect(new Set(colours).size).toBe(1);
    expect(colours[0]).not.toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  });
}

test('S5 in forced colours the chosen card and words still stand out by shape', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openLive(page, site, '#event-xi-2019');
  const lines = await page.locator('[data-events]').evaluateAll((all) => all.map((span) => getComputedStyle(span).textDecorationStyle));
  expect(new Set(lines)).toEqual(new Set(['dotted', 'solid']));
  await expect(cardLink(page, 'xi-2019').locator('.title')).toHaveCSS('text-decoration-line', 'underline');
});

test('S6 find-in-page matches across segments, and copying a paragraph gives exactly its text', async ({ page, site }) => {
  await openLive(page, site);
  const across = 'make his first visit to North Korea in 24 years. The Russian';
  const found = await page.evaluate((text) => {
    const { find } = window as unknown as { find: (text: string) => boolean };
    // A headless shell has no find-in-page; what it would search is the text as rendered.
    return find('Timeline') ? find(text) : document.body.innerText.includes(text);
  }, across);
  expect(found).toBe(true);
  const copied = await page.locator('article [data-block] > p:first-child').evaluateAll((all) =>
    all.map((paragraph) => {
      getSelection()!.selectAllChildren(paragraph);
      return { copied: getSelection()!.toString(), text: paragraph.textContent };
    }),
  );
  for (const one of copied) expect(one.copied).toBe(one.text);
});
