import type { Page } from '@playwright/test';
import { expect, openDense, ready, spanAfter, spanInAddress, test, tool, yearsOf } from '../helpers/dense-site.ts';

/** What is looked at stands in the address, beside all else that stands there; it makes no history. */
test.describe.configure({ mode: 'default' });

const FIFTIES = 'from=1950-01-01&to=1959-12-31';
const link = (page: Page, id: string) => page.locator(`#event-${id} h3 a`);
const lastBar = (page: Page) => page.locator('.hold').getAttribute('aria-valuetext');

test('looking about adds no history; other people’s signs and the chosen event stay', async ({ page, harbour }) => {
  await openDense(page, harbour, '?utm_source=a%20b&x#event-entry-4');
  await expect(link(page, 'entry-4')).toHaveAttribute('aria-current', 'true');
  const count = await page.evaluate(() => history.length);
  await spanAfter(page, () => tool(page, 'in').click());
  await spanAfter(page, () => tool(page, 'later').click());
  expect(page.url()).toMatch(/\?utm_source=a%20b&x&from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d#event-entry-4$/);
  await expect(link(page, 'entry-4')).toHaveAttribute('aria-current', 'true');
  expect(await spanAfter(page, () => tool(page, 'whole').click())).toBeNull();
  expect(page.url()).toBe(`${harbour.url}?utm_source=a%20b&x#event-entry-4`);
  expect(await page.evaluate(() => history.length)).toBe(count);
});

test('a fragment that is not ours stays too', async ({ page, harbour }) => {
  await openDense(page, harbour, '#%E0%A4:~:text=log');
  const before = new URL(page.url()).hash;
  await spanAfter(page, () => tool(page, 'in').click());
  expect(new URL(page.url()).hash).toBe(before);
});

test('a link opens with its span, words and group; reloading keeps them', async ({ page, harbour }) => {
  await openDense(page, harbour, `?${FIFTIES}&q=log&group=Railway#event-entry-17`);
  for (const again of [false, true]) {
    if (again) await page.reload().then(() => ready(page));
    expect(await lastBar(page)).toMatch(/1950.*1959/);
    await expect(page.getByRole('searchbox')).toHaveValue('log');
    await expect(page.getByRole('combobox')).toHaveValue('Railway');
    await expect(link(page, 'entry-17')).toHaveAttribute('aria-current', 'true');
    await expect(tool(page, 'whole')).toBeVisible();
  }
});

for (const [name, query] of Object.entries({
  'an end alone': 'from=1950-01-01',
  'the wrong way round': 'from=1960-01-01&to=1950-01-01',
  'no such day': 'from=1950-02-31&to=1960-01-01',
  'no date': 'from=%3Cimg%3E&to=__proto__',
  'broken signs': 'from=%E0%A4&to=%FF',
  'before all time': 'from=1066-10-14&to=1066-10-15',
  'more than there is': 'from=0001-01-01&to=9999-12-31',
  'a group that is none': 'group=constructor',
  'words without end': `q=${'a'.repeat(5000)}`,
})) {
  test(`an address with ${name} is as good as none`, async ({ page, harbour }) => {
    await openDense(page, harbour, `?${query}`);
    await expect(tool(page, 'whole')).toHaveCount(0);
    await expect(tool(page, 'out')).toHaveAttribute('aria-disabled', 'true');
    await expect(page.locator('.events > li')).toHaveCount(harbour.story.events.length);
    await expect(page.locator('.events > [hidden], .fold[hidden]')).toHaveCount(0);
    expect(yearsOf(await spanAfter(page, () => tool(page, 'in').click()))).toBeGreaterThan(50);
  });
}

test('choosing keeps what is looked at; Back undoes the choice and leaves the span', async ({ page, harbour }) => {
  await openDense(page, harbour, `?${FIFTIES}`);
  const before = await spanInAddress(page);
  const ids = harbour.story.events.filter(({ date }) => date.edtf.startsWith('195') && date.precision === 'day').map(({ id }) => id);
  await link(page, ids[0]!).click();
  await expect(link(page, ids[0]!)).toHaveAttribute('aria-current', 'true');
  expect(await spanInAddress(page)).toEqual(before);
  const closer = await spanAfter(page, () => tool(page, 'in').click());
  await expect(link(page, ids[0]!)).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(page.locator('[aria-current]')).toHaveCount(0);
  await expect.poll(() => spanInAddress(page)).toEqual(before);
  await expect.poll(() => lastBar(page)).toMatch(/1950.*1959/);
  await page.goForward();
  await expect.poll(() => spanInAddress(page)).toEqual(closer);
  await expect(link(page, ids[0]!)).toHaveAttribute('aria-current', 'true');
});

test('an event’s own page has the instrument too, and keeps its own address', async ({ page, harbour }) => {
  await openDense(page, harbour, 'events/entry-4/');
  await spanAfter(page, () => tool(page, 'in').click());
  expect(new URL(page.url()).pathname).toBe('/events/entry-4/');
  await expect(link(page, 'entry-4')).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('#event-entry-4')).toBeVisible();
});

test('a story of few events knows none of this: no instrument, its query is other people’s', async ({ page, harbour }) => {
  // The story that ships, which the suite has built.
  const { serveSite } = await import('../helpers/serve-site.ts');
  const site = await serveSite('dist');
  expect(harbour.url).not.toBe(site.url);
  await page.goto(`${site.url}?${FIFTIES}&q=kim`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await expect(page.locator('.instrument, .finder, #dense-data')).toHaveCount(0);
  await page.locator('.chips a').first().click();
  expect(page.url()).toContain(`?${FIFTIES}&q=kim#`);
  await site.close();
});
