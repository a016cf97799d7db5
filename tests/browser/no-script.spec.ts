import { cardLink, chipsOf, expect, litEvents, story, test, topInView, wordsOf } from '../helpers/explainer.ts';

test.use({ javaScriptEnabled: false });

for (const width of [320, 390, 768, 1280]) {
  test.describe(`without script at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('N1 a passage link lights exactly that event’s words and card, and the words come into view', async ({ page, site }) => {
      await page.goto(site.url);
      for (const event of story.events) {
        for (const passage of event.passages) {
          await page.locator(`#event-${event.id} .passages a`).nth(passage.number - 1).click();
          const anchor = `passage-${event.id}-${passage.number}`;
          expect(page.url()).toBe(`${site.url}#${anchor}`);
          expect(await litEvents(page)).toEqual({ words: wordsOf(event.id), cards: [`event-${event.id}`] });
          expect(await topInView(page, `#${anchor}`)).toBe(true);
        }
      }
    });

    test('N2 a chip brings the card into view and lights the same set; Back undoes each step', async ({ page, site }) => {
      await page.goto(site.url);
      await chipsOf(page, 'vostochny-2023').first().click();
      expect(await topInView(page, '#event-vostochny-2023')).toBe(true);
      expect(await litEvents(page)).toEqual({ words: wordsOf('vostochny-2023'), cards: ['event-vostochny-2023'] });
      await cardLink(page, 'vietnam-2024').click();
      expect((await litEvents(page)).cards).toEqual(['event-vietnam-2024']);
      await page.goBack();
      expect((await litEvents(page)).cards).toEqual(['event-vostochny-2023']);
      await page.goBack();
      expect(await litEvents(page)).toEqual({ words: [], cards: [] });
    });

    test('N3 opening a passage’s address shows the same as clicking it', async ({ page, site }) => {
      await page.goto(`${site.url}#passage-vostochny-2023-2`);
      expect(await litEvents(page)).toEqual({ words: wordsOf('vostochny-2023'), cards: ['event-vostochny-2023'] });
      expect(await topInView(page, '#passage-vostochny-2023-2')).toBe(true);
    });

    test('N4 the same text in the same order as with script', async ({ page, site, browser }) => {
      await page.goto(site.url);
      const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: true });
      const live = await context.newPage();
      await live.goto(site.url);
      await live.locator('html[data-ready]').waitFor({ state: 'attached' });
      expect(await live.locator('main').innerText()).toBe(await page.locator('main').innerText());
      await context.close();
    });
  });
}

test('N2 a chip leaves the article where it is, up to the last card', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(site.url);
  for (const event of story.events) {
    const chip = chipsOf(page, event.id).last();
    await chip.scrollIntoViewIfNeeded();
    const before = await chip.boundingBox();
    await chip.click();
    const after = await chip.boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0)), event.id).toBeLessThanOrEqual(1);
    expect(await topInView(page, `#event-${event.id}`)).toBe(true);
  }
});

test('an event’s own page opens with that event lit, and a link there takes the light', async ({ page, site }) => {
  await page.goto(`${site.url}events/vostochny-2023/`);
  expect(await litEvents(page)).toEqual({ words: wordsOf('vostochny-2023'), cards: ['event-vostochny-2023'] });
  await expect(cardLink(page, 'vostochny-2023')).toHaveAttribute('aria-current', 'true');
  await chipsOf(page, 'letter-2024').first().click();
  expect(await litEvents(page)).toEqual({ words: wordsOf('letter-2024'), cards: ['event-letter-2024'] });
});

test('“Copy link to this event” is a working link', async ({ page, site }) => {
  await page.goto(site.url);
  await page.locator('#event-xi-2019').getByRole('link', { name: 'Copy link to this event' }).click();
  expect(page.url()).toBe(`${site.url}events/xi-2019/index.html`);
});
