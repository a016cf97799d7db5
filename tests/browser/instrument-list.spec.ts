import type { Locator, Page } from '@playwright/test';
import { expect, openDense, openFolds, spanAfter, spanInAddress, test, tool, yearsOf } from '../helpers/dense-site.ts';
import { countRestyled } from '../helpers/count-restyled.ts';

/** Buckets lead to events, and the list follows what is looked at. */
test.describe.configure({ mode: 'default' });

const FIFTIES = '?from=1950-01-01&to=1959-12-31';
const buckets = (page: Page): Locator => page.locator('.targets button');
const several = (page: Page): Locator => page.locator('.targets button:not([aria-label^="Event "])');
const single = (page: Page): Locator => page.locator('.targets button[aria-label^="Event "]');

/** How many events the buttons of the strip stand for. */
async function counted(page: Page): Promise<number> {
  const names = await buckets(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  return names.reduce((sum, name) => sum + (name.startsWith('Event ') ? 1 : Number.parseInt(name, 10)), 0);
}

for (const width of [320, 1280]) {
  test(`at ${width} px buckets count every event, and pressing one zooms until its events are apart or offered`, async ({ page, harbour }) => {
    await openDense(page, harbour, '', width);
    const { events } = harbour.story;
    expect(await counted(page)).toBe(events.length);
    const found = new Set<string>();
    const tried = Math.min(4, await several(page).count());
    for (let at = 0; at < tried; at += 1) {
      await openDense(page, harbour, '', width);
      await several(page).nth(at).click();
      for (let press = 0; press < 14 && (await page.locator('[data-offered]').count()) === 0 && (await several(page).count()) > 0; press += 1) {
        const before = yearsOf(await spanInAddress(page));
        await several(page).first().press('Enter');
        await expect.poll(async () => yearsOf(await spanInAddress(page)) < before || (await page.locator('[data-offered]').count()) > 0).toBe(true);
      }
      const offered = await page.locator('[data-offered]').count();
      if (offered === 0) await expect(several(page)).toHaveCount(0);
      found.add(offered > 0 ? 'offered' : 'apart');
    }
    expect(found).toContain('apart');
  });
}

test('events of the very same day are offered in the list; of two hours apart each gets its dot', async ({ page, harbour }) => {
  await openDense(page, harbour, '?from=1969-07-15&to=1969-07-28');
  await several(page).click();
  await expect(page.locator('[data-offered]')).toHaveCount(3);
  const ofThatDay = harbour.story.events.filter(({ date }) => date.edtf === '1969-07-21');
  for (const { id } of ofThatDay) await expect(page.locator(`#event-${id}`)).toHaveAttribute('data-offered', '');
  await expect(page.locator(`#event-${ofThatDay[0]!.id} h3`)).toBeInViewport();
  await openDense(page, harbour, '?from=2020-03-01&to=2020-03-08');
  await expect(several(page)).toHaveCount(1);
  await spanAfter(page, () => several(page).first().click());
  await expect(single(page)).toHaveCount(2);
  await expect(page.locator('.stage')).toContainText('09:00');
});

test('a dot chooses its event as its card’s link does', async ({ page, harbour }) => {
  await openDense(page, harbour, FIFTIES);
  const name = await single(page).first().getAttribute('aria-label');
  await single(page).first().click();
  const current = page.locator('[aria-current="true"]');
  await expect(current).toHaveCount(1);
  expect(await current.textContent()).toBe(name);
  expect(new URL(page.url()).hash).toMatch(/^#passage-entry-\d+-1$/);
  await expect(page.locator(new URL(page.url()).hash)).toBeFocused();
  const id = new URL(page.url()).hash.split('-').slice(1, 3).join('-');
  await expect(page.locator(`.stage [data-dot="${id}"]`)).toHaveAttribute('data-selected', '');
  await page.keyboard.press('Escape');
  await expect(page.locator('.stage [data-dot][data-selected]')).toHaveCount(0);
});

test('the list follows: sections in view are open, others folded; the reader’s own stay open until the next look', async ({ page, harbour }) => {
  await openDense(page, harbour);
  const folds = await page.locator('.fold').count();
  expect(await openFolds(page)).toHaveLength(folds);
  await spanAfter(page, () => tool(page, 'in').click());
  const seen = await page.locator('.fold[open]').evaluateAll((all) => all.map((one) => Number(one.dataset['end'])));
  const span = await spanInAddress(page);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.length).toBeLessThan(folds);
  expect(Math.min(...seen)).toBeGreaterThan(span!.from);
  const counts = await page.locator('.fold').evaluateAll((all) => all.map((one) => [one.querySelectorAll('.events > li').length, Number.parseInt(one.querySelector('summary span')!.textContent, 10)]));
  for (const [cards, said] of counts) expect(said).toBe(cards);
  const closed = page.locator('.fold:not([open]) summary').first();
  const number = Number(await closed.locator('..').getAttribute('data-first'));
  await closed.click();
  await page.locator('.chips a').last().click();
  expect(await openFolds(page)).toContain(number);
  await page.keyboard.press('Escape');
  await spanAfter(page, () => tool(page, 'in').click());
  expect(await openFolds(page)).not.toContain(number);
  await spanAfter(page, () => tool(page, 'whole').click());
  await expect.poll(() => openFolds(page)).toHaveLength(folds);
});

test('a choice works out the style of what it lights, not of the page', async ({ browser, page, harbour }) => {
  await openDense(page, harbour);
  const [first, second, third] = harbour.story.events;
  const choose = (id: string) => () => page.locator(`#event-${id} h3 a`).click();
  // The first choice opens what is folded, and fills what is empty.
  await choose(first!.id)();
  await choose(second!.id)();
  const all = await page.locator('.page *').count();
  expect(all).toBeGreaterThan(1_500);
  expect(await countRestyled(browser, page, choose(third!.id))).toBeLessThan(all / 3);
});

test('a chip opens the section its card is folded into', async ({ page, harbour }) => {
  await openDense(page, harbour, FIFTIES);
  const { id } = harbour.story.events.at(-1)!;
  await expect(page.locator(`#event-${id}`)).toBeHidden();
  await page.locator(`.chips a[data-event="${id}"]`).first().click();
  await expect(page.locator(`#event-${id} h3`)).toBeInViewport();
});

test('under a head that stays on top, the list begins with what is looked at; else nothing moves under the hand', async ({ page, harbour }) => {
  await openDense(page, harbour, FIFTIES);
  await page.setViewportSize({ width: 1280, height: 1200 });
  await expect(page.locator('.axis')).toHaveCSS('position', 'sticky');
  await spanAfter(page, () => tool(page, 'later').click());
  const gap = () => page.evaluate(() => document.querySelector('.fold[open]')!.getBoundingClientRect().top - document.querySelector('.axis')!.getBoundingClientRect().bottom);
  await expect.poll(gap).toBeLessThan(2);
  await page.setViewportSize({ width: 1280, height: 700 });
  await expect(page.locator('.axis')).toHaveCSS('position', 'static');
  await page.locator('.timeline').evaluate((column) => column.scrollTo({ top: 0, behavior: 'instant' }));
  const top = (await tool(page, 'in').boundingBox())!.y;
  await spanAfter(page, () => tool(page, 'in').click());
  expect((await tool(page, 'in').boundingBox())!.y).toBe(top);
});
