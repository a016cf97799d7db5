import type { Page } from '@playwright/test';
import * as fc from '../helpers/fast-check.ts';
import { cardLink, chipsOf, expect, openLive, story, test } from '../helpers/explainer.ts';
import { translate } from '../helpers/translate-page.ts';

/** Whatever a reader does, in whatever order: one event at most is chosen, all of it reads, nothing complains. */
const events = fc.constantFrom(...story.events.map(({ id }) => id as string));
const act = fc.oneof(
  fc.record({ kind: fc.constantFrom('card', 'chip', 'words', 'hash', 'passage-hash'), id: events }),
  fc.record({ kind: fc.constantFrom('back', 'forward', 'reload'), id: fc.constant('') }),
  fc.record({ kind: fc.constant('key'), id: fc.constantFrom('Escape', 'Tab', 'Shift+Tab', 'ArrowDown', 'Space') }),
  fc.record({ kind: fc.constant('resize'), id: fc.constantFrom('320', '768', '1280') }),
  fc.record({ kind: fc.constant('foreign-hash'), id: fc.constantFrom('#', '#nobody', '#%E0%A4', '#event-nobody') }),
);
type Act = (typeof act extends fc.Arbitrary<infer One> ? One : never);

async function perform(page: Page, { kind, id }: Act): Promise<void> {
  switch (kind) {
    case 'card':
      return cardLink(page, id).click();
    case 'chip':
      return chipsOf(page, id).first().click();
    case 'words':
      return page.locator(`#passage-${id}-1`).click();
    case 'back':
    case 'forward':
      // Never out of the site; and waited for, since what comes next would otherwise meet a step that is still on its way.
      return page.evaluate(async (by) => {
        const { committed, finished } = by < 0 ? navigation.back() : navigation.forward();
        await Promise.allSettled([committed, finished]);
      }, kind === 'back' ? -1 : 1);
    case 'reload':
      await page.reload();
      return page.locator('html[data-ready]').waitFor({ state: 'attached' });
    case 'key':
      return page.keyboard.press(id);
    case 'resize':
      return page.setViewportSize({ width: Number(id), height: 800 });
    case 'hash':
      return page.evaluate((hash) => void (location.hash = hash), `event-${id}`);
    case 'passage-hash':
      return page.evaluate((hash) => void (location.hash = hash), `passage-${id}-1`);
    case 'foreign-hash':
      return page.evaluate((hash) => void (location.hash = hash), id);
    default:
      return kind satisfies never;
  }
}

const articleText = (page: Page) => page.locator('article').evaluate((article) => [...article.querySelectorAll('[data-block]')].map((block) => block.textContent).join('\n'));

for (const translated of [false, true]) {
  test(`any order of clicks, keys, addresses, sizes and Back leaves a page that reads fully${translated ? ', in its translation' : ''}`, async ({ page, site, noise }) => {
    test.setTimeout(180_000);
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 16 }), async (acts) => {
        await page.goto('about:blank');
        await page.setViewportSize({ width: 1280, height: 800 });
        await openLive(page, site);
        if (translated) await page.evaluate(translate);
        const before = await articleText(page);
        // Loaded anew it would be in its own language.
        for (const one of acts) if (!(translated && one.kind === 'reload')) await perform(page, one);
        expect(await page.locator('[aria-current="true"]').evaluateAll((all) => new Set(all.map((link) => link.closest('[data-event]')?.getAttribute('data-event'))).size)).toBeLessThanOrEqual(1);
        if (page.url().startsWith(site.url)) expect(await articleText(page)).toBe(before);
        expect(noise).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
}

test('from an event to its words and back is the same event, for every event and passage', async ({ page, site }) => {
  await openLive(page, site);
  for (const event of story.events) {
    for (const { number } of event.passages) {
      await page.evaluate((hash) => void (location.hash = hash), `passage-${event.id}-${number}`);
      await expect(cardLink(page, event.id)).toHaveAttribute('aria-current', 'true');
      const back = page.locator(`[data-block]:has([id="passage-${event.id}-${number}"]) ~ .chips a[data-event="${event.id}"], [data-block]:has([id="passage-${event.id}-${number}"]) .chips a[data-event="${event.id}"]`).first();
      await back.click();
      await expect(cardLink(page, event.id)).toHaveAttribute('aria-current', 'true');
    }
  }
});
