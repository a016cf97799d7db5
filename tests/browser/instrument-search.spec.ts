import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type DenseSite, expect, openDense, openFolds, test } from '../helpers/dense-site.ts';

/** Words and groups find events, among all that are in the HTML anyway. */
test.describe.configure({ mode: 'default' });

const field = (page: Page) => page.getByRole('searchbox');
const count = (page: Page) => page.locator('.finder [role="status"]');
const shown = (page: Page) => page.locator('.events > li:not([hidden])').evaluateAll((all) => all.map((one) => one.dataset['event']));
const idsWith = ({ story }: DenseSite, words: string) => story.events.filter(({ title }) => title.includes(words)).map(({ id }) => id as string);

for (const width of [320, 1280]) {
  test(`at ${width} px words find cards and passages, whatever their marks and case; clearing brings all back`, async ({ page, harbour }) => {
    await openDense(page, harbour, '', width);
    const all = harbour.story.events.length;
    const cafes = idsWith(harbour, 'café Müller');
    await field(page).fill('CAFE  muller');
    await expect(count(page)).toHaveText(`${cafes.length} events found`);
    expect(await shown(page)).toEqual(cafes);
    expect(new URL(page.url()).searchParams.get('q')).toBe('CAFE  muller');
    await expect(page.locator('.events > li')).toHaveCount(all);
    const sections = await page.locator('.fold:not([hidden])').evaluateAll((folds) => folds.map((fold) => [fold.querySelectorAll('.events > li:not([hidden])').length, fold.querySelectorAll('.events > li').length, fold.querySelector('summary')!.dataset['found'] ?? null]));
    for (const [found, held, said] of sections) expect(said).toBe(found === held ? null : `${found} ${found === 1 ? 'event' : 'events'} found`);
    expect(await openFolds(page)).toHaveLength(sections.length);
    // Words of the article alone: no card has them.
    await field(page).fill('in four words');
    await expect(count(page)).toHaveText(`${all} events found`);
    await field(page).fill('zeppelin');
    await expect(count(page)).toHaveText('0 events found');
    expect(await shown(page)).toEqual([]);
    await expect(page.locator('.targets button')).toHaveCount(0);
    await field(page).press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(count(page)).toBeEmpty();
    expect(await shown(page)).toHaveLength(all);
    expect(new URL(page.url()).search).toBe('');
    expect(await openFolds(page)).toHaveLength(await page.locator('.fold').count());
  });
}

test('a group and words together; the count is told politely, the strip counts the same', async ({ page, harbour }) => {
  await openDense(page, harbour);
  await expect(page.getByRole('search')).toBeVisible();
  await page.getByRole('combobox', { name: 'Group' }).selectOption('Railway');
  const railway = harbour.story.events.filter(({ group }) => group === 'Railway');
  await expect(page.getByRole('status').filter({ hasText: 'found' })).toHaveText(`${railway.length} events found`);
  await expect(page.locator('.in-view')).toContainText(`${railway.length} events in view`);
  await field(page).fill('lighthouse');
  const both = railway.filter(({ title }) => title.includes('lighthouse')).map(({ id }) => id as string);
  expect(both.length).toBeGreaterThan(0);
  await expect.poll(() => shown(page)).toEqual(both);
  expect(new URL(page.url()).search).toBe('?q=lighthouse&group=Railway');
});

test('finding loses neither the place nor the choice, and what is chosen meanwhile is shown', async ({ page, harbour }) => {
  await openDense(page, harbour, '#passage-entry-30-1');
  const place = () => page.locator('#passage-entry-30-1').evaluate((words) => words.getBoundingClientRect().top);
  const before = await place();
  await field(page).fill('lighthouse');
  await expect(count(page)).not.toBeEmpty();
  expect(await place()).toBe(before);
  await expect(field(page)).toBeFocused();
  await expect(page.locator('#event-entry-30 h3 a')).toHaveAttribute('aria-current', 'true');
  const other = harbour.story.events.find(({ id, title }) => id === 'entry-31' && !title.includes('lighthouse'))!;
  await expect(page.locator(`#event-${other.id}`)).toBeHidden();
  await page.locator(`.chips a[data-event="${other.id}"]`).first().click();
  await expect(page.locator(`#event-${other.id} h3`)).toBeInViewport();
  await expect(page.locator(`#event-${other.id} h3 a`)).toHaveAttribute('aria-current', 'true');
});

test('typing is never overtaken by the address', async ({ page, harbour }) => {
  await openDense(page, harbour);
  await field(page).pressSequentially('the lighthouse burns', { delay: 40 });
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('the lighthouse burns');
  await expect(field(page)).toHaveValue('the lighthouse burns');
});

test('printed, every card is there: folded, and left out by a search', async ({ page, harbour }) => {
  await openDense(page, harbour, '?from=1950-01-01&to=1959-12-31&q=lighthouse');
  await expect(count(page)).not.toBeEmpty();
  await page.emulateMedia({ media: 'print' });
  const hidden = await page.locator('.events > li').evaluateAll((all) => all.filter((one) => !one.checkVisibility({ contentVisibilityAuto: true }) || one.getBoundingClientRect().height < 20).map((one) => one.id));
  expect(hidden).toEqual([]);
  const text = await page.locator('body').innerText();
  const { events } = harbour.story;
  for (const { summary } of events) expect(text.split(`${summary}\n`).length - 1, summary).toBe(events.filter((event) => event.summary === summary).length);
  await expect(page.locator('.tools, .overview, .in-view, .finder').filter({ visible: true })).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 720 } });

  test('the drawing is shown, each section opens by itself, and a link opens the one its card is in', async ({ page, harbour }) => {
    await page.goto(harbour.url);
    await expect(page.locator('.still .strip')).toBeVisible();
    await expect(page.locator('.finder, .stage')).toHaveCount(1);
    await expect(page.locator('.finder')).toBeHidden();
    const { events } = harbour.story;
    for (const { id } of events) await expect(page.locator(`#event-${id} h3`)).toBeVisible();
    const fold = page.locator('.fold').last();
    await fold.locator('summary').click();
    await expect(fold.locator('.events')).toBeHidden();
    const last = events.at(-1)!.id;
    await page.locator(`.chips a[data-event="${last}"]`).first().click();
    await expect(page.locator(`#event-${last} h3`)).toBeInViewport();
    const html = readFileSync(join(harbour.folder, 'index.html'), 'utf8');
    for (const { id } of events) expect(html.split(`id="event-${id}"`).length).toBe(2);
  });
});
