import type { Page } from '@playwright/test';
import { expect, middleOf, openDense, spanAfter, spanInAddress, test, tool, yearsOf } from '../helpers/dense-site.ts';
import { judge } from '../helpers/judge-access.ts';
import { faultsOf } from '../helpers/judge-markup.ts';
import { translate } from '../helpers/translate-page.ts';

/** The instrument as assistive technology, translators, and readers with other needs meet it. */
test.describe.configure({ mode: 'default' });

const FIFTIES = '?from=1950-01-01&to=1959-12-31';

const CHOSEN = `${FIFTIES}&q=the#event-entry-30`;

const several = (page: Page) => page.locator('.targets button[aria-label*=" events, "]');

/** Does one thing of each kind. */
async function use(page: Page): Promise<void> {
  await spanAfter(page, () => tool(page, 'in').click());
  await spanAfter(page, () => several(page).first().press('Enter'));
  await page.getByRole('searchbox').fill('the');
  await expect(page.locator('.finder [role="status"]')).not.toBeEmpty();
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('.finder [role="status"]')).toBeEmpty();
  await page.locator('.chips a').first().click();
  await spanAfter(page, () => page.getByRole('slider').press('Home'));
}

for (const [name, media] of Object.entries({
  'light': {},
  'dark': { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'reduced motion': { reducedMotion: 'reduce' },
} as const)) {
  for (const width of [320, 1280]) {
    test(`${name}, ${width} px: no fault that axe finds, whole, zoomed, searched and chosen`, async ({ page, harbour }) => {
      await page.emulateMedia(media);
      for (const path of name === 'light' ? ['', FIFTIES, '?q=lighthouse&group=Railway', '?q=zeppelin', CHOSEN] : [CHOSEN]) {
        await openDense(page, harbour, path, width);
        expect(await judge(page), path).toEqual([]);
      }
    });
  }
}

test('the document stays valid after each kind of use', async ({ page, harbour }) => {
  const faults = async () => faultsOf(`<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`);
  await openDense(page, harbour, '?from=1900-01-01&to=1999-12-31');
  expect(await faults()).toEqual([]);
  await use(page);
  expect(await faults()).toEqual([]);
});

test('the page’s own address, policy and words are all it needs: no request, nothing stored', async ({ page, harbour }) => {
  await openDense(page, harbour);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await use(page);
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('in Arabic time runs from right to left: buttons, keys, drag and dots', async ({ page, arabic }) => {
  await openDense(page, arabic, FIFTIES);
  const before = await spanInAddress(page);
  await page.getByRole('slider').focus();
  const left = await spanAfter(page, () => page.keyboard.press('ArrowLeft'));
  expect(left!.from).toBeGreaterThan(before!.from);
  expect((await spanAfter(page, () => page.keyboard.press('ArrowRight')))!.from).toBeLessThan(left!.from);
  expect((await middleOf(tool(page, 'earlier'))).x).toBeGreaterThan((await middleOf(tool(page, 'later'))).x);
  const { x, y } = await middleOf(page.locator('.stage'));
  const still = await spanInAddress(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 5 });
  expect((await spanAfter(page, () => page.mouse.up()))!.from).toBeGreaterThan(still!.from);
  // Each button lies on what it stands for, and the window of the overview on its part of time.
  await openDense(page, arabic);
  await spanAfter(page, () => tool(page, 'in').click());
  await spanAfter(page, () => tool(page, 'later').click());
  await spanAfter(page, () => tool(page, 'later').click());
  const [buttons, marks] = await page.evaluate(() => {
    const middles = (selector: string) => [...document.querySelectorAll(selector)].map((one) => Math.round((one.getBoundingClientRect().left + one.getBoundingClientRect().right) / 2)).toSorted((a, b) => a - b);
    return [middles('.targets button'), middles('.stage :is(.disc, .shape)')];
  });
  expect(buttons.length).toBeGreaterThan(3);
  expect(buttons.map((at, index) => Math.abs(at - (marks[index] ?? 0))).filter((off) => off > 2)).toEqual([]);
  expect((await middleOf(page.locator('.overview .window'))).x).toBeLessThan((await middleOf(page.locator('.overview'))).x);
});

test('translated by the browser, all of it works on: nothing is thrown, the article keeps its translation', async ({ page, harbour }) => {
  await openDense(page, harbour, FIFTIES);
  await page.evaluate(translate, 'option, svg');
  const text = () => page.locator('article').evaluate((article) => article.textContent);
  const before = await text();
  await spanAfter(page, () => tool(page, 'whole').click());
  await spanAfter(page, () => tool(page, 'in').click());
  await spanAfter(page, () => several(page).first().press('Enter'));
  // What is on the page is what is searched: the translation.
  await page.getByRole('searchbox').fill('жжж');
  await expect(page.locator('.events > li:not([hidden])')).toHaveCount(harbour.story.events.length);
  await page.getByRole('searchbox').fill('lighthouse');
  await expect(page.locator('.events > li:not([hidden])')).toHaveCount(0);
  await page.getByRole('searchbox').press('Escape');
  await expect(page.locator('.events > li:not([hidden])')).toHaveCount(harbour.story.events.length);
  await page.locator('.chips a').first().click();
  await spanAfter(page, () => page.getByRole('slider').press('Home'));
  expect(await text()).toBe(before);
});

test('with reduced motion nothing glides: what is chosen is there at once', async ({ page, harbour }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDense(page, harbour);
  const moving = await page.locator('.dense-axis *, .finder *, .fold').evaluateAll((all) => all.filter((one) => getComputedStyle(one).transitionDuration !== '0s' || getComputedStyle(one).animationName !== 'none').length);
  expect(moving).toBe(0);
  await page.locator('.targets button[aria-label^="Event "]').first().click();
  await expect(page.locator('[aria-current="true"]')).toBeInViewport();
});

test('in forced colours buttons, dots, discs and the window are drawn in colours of the system’s', async ({ page, harbour }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openDense(page, harbour, '?from=1900-01-01&to=1999-12-31#event-entry-30');
  const faint = await page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const strokes = [...document.querySelectorAll('.stage :is(.disc, .shape), .overview .window, .tools svg')];
    return strokes.filter((one) => [paper, 'none'].includes(getComputedStyle(one).stroke)).map((one) => one.getAttribute('class'));
  });
  expect(faint).toEqual([]);
  await expect(page.locator('.stage [data-selected]')).toHaveCount(1);
  const [chosen, other] = await page.evaluate(() => [document.querySelector('.stage [data-selected] :is(.disc, .shape)')!, document.querySelector('.stage g:not([data-selected]) > svg > :is(.disc, .shape)')!].map((one) => getComputedStyle(one).fill));
  expect(chosen).not.toBe(other);
});

test('by keyboard alone: to the strip, into a bucket, to the whole, to the search, in the order they are seen', async ({ page, harbour }) => {
  await openDense(page, harbour, FIFTIES);
  await tool(page, 'earlier').focus();
  const seen: string[] = [];
  for (let press = 0; press < 30 && !seen.includes('search'); press += 1) {
    await page.keyboard.press('Tab');
    seen.push(await page.evaluate(() => { const one = document.activeElement!; return one.getAttribute('data-act') ?? one.getAttribute('type') ?? one.tagName; }));
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(ring, seen.at(-1)).toBe('solid');
  }
  expect([...new Set(seen)]).toEqual(['later', 'out', 'in', 'range', 'button', 'whole', 'search']);
  await spanAfter(page, () => tool(page, 'whole').press('Enter'));
  await several(page).first().focus();
  const before = yearsOf(await spanInAddress(page));
  expect(yearsOf(await spanAfter(page, () => page.keyboard.press('Enter')))).toBeLessThan(before);
  await expect(page.getByRole('slider')).toBeFocused();
});
