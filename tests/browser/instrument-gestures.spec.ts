import type { CDPSession, Page } from '@playwright/test';
import { expect, middleOf, openDense, spanAfter, spanInAddress, test, tool, yearsOf } from '../helpers/dense-site.ts';

/** Each gesture on the strip, and the button that does the same. */
test.describe.configure({ mode: 'default' });

const FIFTIES = '?from=1950-01-01&to=1959-12-31';
const stage = (page: Page) => page.locator('.stage');

for (const width of [320, 1280]) {
  test.describe(`at ${width} px`, () => {
    test('buttons zoom and move, and say when they can do no more; “Whole time” takes all back and is gone', async ({ page, harbour }) => {
      await openDense(page, harbour, '', width);
      await expect(tool(page, 'whole')).toHaveCount(0);
      for (const act of ['out', 'earlier', 'later'] as const) await expect(tool(page, act)).toHaveAttribute('aria-disabled', 'true');
      const zoomed = await spanAfter(page, () => tool(page, 'in').click());
      for (const act of ['out', 'earlier', 'later'] as const) await expect(tool(page, act)).toHaveAttribute('aria-disabled', 'false');
      const later = await spanAfter(page, () => tool(page, 'later').click());
      expect(later!.from).toBeGreaterThan(zoomed!.from);
      await expect(tool(page, 'later')).toBeFocused();
      const earlier = await spanAfter(page, () => tool(page, 'earlier').click());
      expect(earlier!.from).toBeLessThan(later!.from);
      expect(yearsOf(earlier)).toBeCloseTo(yearsOf(later), 1);
      const closer = await spanAfter(page, () => tool(page, 'in').click());
      expect(yearsOf(closer)).toBeLessThan(yearsOf(earlier) * 0.6);
      expect(yearsOf(await spanAfter(page, () => tool(page, 'out').click()))).toBeGreaterThan(yearsOf(closer) * 1.8);
      await expect(tool(page, 'whole')).toHaveText('Whole time');
      expect(await spanAfter(page, () => tool(page, 'whole').click())).toBeNull();
      await expect(tool(page, 'whole')).toHaveCount(0);
      await expect(page.locator('.overview')).toBeHidden();
    });

    test('the strip takes keys while it has the focus; anywhere else they are the page’s', async ({ page, harbour }) => {
      await openDense(page, harbour, FIFTIES, width);
      const strip = page.getByRole('slider');
      await strip.focus();
      const before = await spanInAddress(page);
      const right = await spanAfter(page, () => page.keyboard.press('ArrowRight'));
      expect(right!.from).toBeGreaterThan(before!.from);
      expect((await spanAfter(page, () => page.keyboard.press('ArrowLeft')))!.from).toBeLessThan(right!.from);
      const closer = await spanAfter(page, () => page.keyboard.press('+'));
      expect(yearsOf(closer)).toBeLessThan(yearsOf(before) * 0.6);
      expect(yearsOf(await spanAfter(page, () => page.keyboard.press('-')))).toBeGreaterThan(yearsOf(closer) * 1.8);
      expect(await spanAfter(page, () => page.keyboard.press('Home'))).toBeNull();
      await expect(strip).toBeFocused();
      // Keys with a modifier are the browser's: the page zooms, or goes back.
      const kept = await strip.evaluate((one) => ['+', '-', 'ArrowLeft'].map((key) => one.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }))));
      expect(kept).toEqual([true, true, true]);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      const free = await page.evaluate(() => ['ArrowLeft', 'ArrowRight', 'ArrowDown', '+', '-', 'Home', ' ', 'f'].filter((key) => !document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))));
      expect(free).toEqual([]);
      await page.evaluate(() => scrollTo(0, 0));
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
      expect(await spanInAddress(page)).toBeNull();
    });

    test('a drag moves what is seen with the hand, and its end is no click', async ({ page, harbour }) => {
      await openDense(page, harbour, FIFTIES, width);
      const bucket = page.locator('.targets button').first();
      const { x, y } = await middleOf(bucket);
      const before = await spanInAddress(page);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 30, y, { steps: 4 });
      await page.mouse.move(x + 60, y + 3, { steps: 4 });
      expect(await spanInAddress(page)).toEqual(before);
      const after = await spanAfter(page, () => page.mouse.up());
      const strip = await middleOf(page.locator('.targets'));
      expect((before!.from - after!.from) / (before!.to - before!.from)).toBeCloseTo(60 / strip.width, 1);
      expect(yearsOf(after)).toBeCloseTo(yearsOf(before), 1);
      expect(new URL(page.url()).hash).toBe('');
      await expect(page.locator('[data-offered], [aria-current]')).toHaveCount(0);
      // The next click is one again, and a hand that only passes over moves nothing.
      await page.mouse.move(x + 80, y);
      expect(await spanInAddress(page)).toEqual(after);
      await tool(page, 'in').click();
      await expect.poll(() => spanInAddress(page)).not.toEqual(after);
    });

    test('a plain wheel scrolls; with ctrl or ⌘ it zooms about the pointer and the page keeps its size', async ({ page, harbour }) => {
      await openDense(page, harbour, FIFTIES, width);
      const before = await spanInAddress(page);
      const { x, y, width: room } = await middleOf(page.locator('.targets'));
      const scrolled = () => page.evaluate(() => scrollY + document.querySelector('.timeline')!.scrollTop);
      const top = await scrolled();
      await page.mouse.move(x - room / 4, y);
      await page.mouse.wheel(0, -60);
      await page.mouse.wheel(0, 120);
      await expect.poll(scrolled).not.toBe(top);
      expect(await spanInAddress(page)).toEqual(before);
      for (const modifier of ['Control', 'Meta'] as const) {
        const wide = await spanInAddress(page);
        const { x: middle, y: height } = await middleOf(page.locator('.targets'));
        await page.mouse.move(middle - room / 4, height);
        await page.keyboard.down(modifier);
        const near = await spanAfter(page, () => page.mouse.wheel(0, -150));
        await page.keyboard.up(modifier);
        expect(yearsOf(near)).toBeLessThan(yearsOf(wide) * 0.8);
        const under = (span: typeof near) => span!.from + (span!.to - span!.from) / 4;
        expect(Math.abs(under(near) - under(wide)) / (wide!.to - wide!.from)).toBeLessThan(0.02);
      }
      expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
    });

    test('the overview shows what is looked at; pressing and dragging there move it', async ({ page, harbour }) => {
      await openDense(page, harbour, FIFTIES, width);
      const overview = page.locator('.overview');
      const seen = overview.locator('.window');
      await expect(overview).toBeVisible();
      const { x, y, width: room } = await middleOf(overview);
      const pressed = await spanAfter(page, () => page.mouse.click(x + room * 0.25, y));
      await expect.poll(async () => Math.abs((await middleOf(seen)).x - x - room * 0.25)).toBeLessThan(3);
      await page.mouse.move(x + room * 0.25, y);
      await page.mouse.down();
      await page.mouse.move(x - room * 0.25, y, { steps: 5 });
      const dragged = await spanAfter(page, () => page.mouse.up());
      expect(dragged!.from).toBeLessThan(pressed!.from);
      expect(yearsOf(dragged)).toBeCloseTo(yearsOf(pressed), 1);
    });
  });
}

test('a press that ends beside the strip does not leave it in the hand', async ({ page, harbour }) => {
  await openDense(page, harbour, FIFTIES);
  const before = await spanInAddress(page);
  const box = await stage(page).boundingBox();
  await page.mouse.move(box!.x + 1, box!.y + 20);
  await page.mouse.down();
  await page.mouse.move(box!.x - 2, box!.y + 20);
  await page.mouse.up();
  await page.mouse.move(box!.x + 100, box!.y + 20, { steps: 4 });
  await page.mouse.move(box!.x + 200, box!.y + 20, { steps: 4 });
  await expect(page.locator('.in-view [role="status"]')).toContainText('1950');
  expect(await page.locator('.hold').getAttribute('aria-valuetext')).toMatch(/1950.*1959/);
  expect(await spanInAddress(page)).toEqual(before);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 720 } });

  async function swipe(cdp: CDPSession, ways: readonly (readonly [from: readonly [number, number], to: readonly [number, number]])[]): Promise<void> {
    const at = (share: number) => ways.map(([[x1, y1], [x2, y2]], id) => ({ id, x: x1 + (x2 - x1) * share, y: y1 + (y2 - y1) * share }));
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (let step = 1; step <= 10; step += 1) await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 10) });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  test('a swipe along the strip moves it, a swipe up scrolls the page, two fingers zoom', async ({ page, harbour }) => {
    await openDense(page, harbour, FIFTIES, 390);
    const cdp = await page.context().newCDPSession(page);
    const before = await spanInAddress(page);
    const { x, y } = await middleOf(stage(page));
    const moved = await spanAfter(page, () => swipe(cdp, [[[x, y], [x + 80, y]]]));
    expect(moved!.from).toBeLessThan(before!.from);
    expect(yearsOf(moved)).toBeCloseTo(yearsOf(before), 1);
    const zoomed = await spanAfter(page, () => swipe(cdp, [[[x - 40, y], [x - 100, y]], [[x + 40, y], [x + 100, y]]]));
    expect(yearsOf(zoomed) / yearsOf(moved)).toBeCloseTo(0.4, 1);
    const out = await spanAfter(page, () => swipe(cdp, [[[x - 100, y], [x - 50, y]], [[x + 100, y], [x + 50, y]]]));
    expect(yearsOf(out) / yearsOf(zoomed)).toBeCloseTo(2, 0);
    const top = await page.evaluate(() => scrollY);
    await swipe(cdp, [[[x, y], [x + 6, y - 150]]]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 40);
    expect(await spanInAddress(page)).toEqual(out);
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
  });

  test('after a swipe a keyboard’s press, or a screen reader’s, still counts', async ({ page, harbour }) => {
    await openDense(page, harbour, '', 390);
    await tool(page, 'in').tap();
    const cdp = await page.context().newCDPSession(page);
    const { x, y } = await middleOf(stage(page));
    const moved = await spanAfter(page, () => swipe(cdp, [[[x, y], [x + 60, y]]]));
    await page.locator('.targets button[aria-label*=" events"]').first().focus();
    const pressed = await spanAfter(page, () => page.keyboard.press('Enter'));
    expect(yearsOf(pressed)).toBeLessThan(yearsOf(moved));
  });
});
