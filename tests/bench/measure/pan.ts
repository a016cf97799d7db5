import type { Page } from '@playwright/test';
import type { BenchPage } from '../pages/catalogue.ts';

/** Pictures of a pan: about a second at 60 a second. */
const STEPS = 60;
const PICTURE = 1_000 / 60;
/** Pixels a step, and steps to one side before the hand turns: a narrow strip is not left. */
const DRAG = 8;
const REACH = 15;
const SCROLL = 60;
/** Presses of “in” before a strip is dragged: at its whole width there is nowhere to go. */
const ZOOMS = 3;

/**
 * Milliseconds between pictures while a reader drags the timeline sideways, or scrolls where there is nothing to drag.
 * The pointer moves at the display's rate, however late the page is.
 */
export async function pan(page: Page, { drag, event }: BenchPage): Promise<number[]> {
  const at = (await zoomedIn(page, drag)) ?? (drag === null ? null : await middleOf(page, drag));
  await page.evaluate(() => {
    window.benchProbe.watching = true;
  });
  if (at) await dragFrom(page, at);
  else await scrollAt(page, (await middleOf(page, event)) ?? { x: 640, y: 400 });
  const frames = await page.evaluate(() => {
    window.benchProbe.watching = false;
    return window.benchProbe.frames;
  });
  return frames.slice(1).map((time, index) => time - frames[index]!);
}

async function zoomedIn(page: Page, drag: string | null) {
  if (drag !== '[data-strip]') return null;
  const button = page.locator('[data-act="in"]').first();
  if ((await button.count()) === 0 || !(await button.isVisible())) return null;
  for (let zoom = 0; zoom < ZOOMS; zoom++) await button.click();
  return middleOf(page, drag);
}

async function dragFrom(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await paced((step) => page.mouse.move(x - DRAG * backAndForth(step), y));
  await page.mouse.up();
}

/** 0, 1, 2 … {@link REACH} … 0 … -{@link REACH} … 0, and so on. */
function backAndForth(step: number): number {
  const at = (step + REACH) % (4 * REACH);
  return REACH - Math.abs(at - 2 * REACH);
}

async function scrollAt(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.move(x, y);
  await paced(() => page.mouse.wheel(0, SCROLL));
}

async function paced(take: (step: number) => Promise<void>): Promise<void> {
  for (let step = 1; step <= STEPS; step++) {
    const next = performance.now() + PICTURE;
    await take(step);
    await new Promise((resolve) => {
      setTimeout(resolve, Math.max(0, next - performance.now()));
    });
  }
}

/** The middle of the part of an element that is in the window. */
async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((wanted) => {
    for (const element of document.querySelectorAll(wanted)) {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const [x0, x1, y0, y1] = [Math.max(left, 0), Math.min(right, innerWidth), Math.max(top, 0), Math.min(bottom, innerHeight)];
      if (x1 > x0 && y1 > y0) return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
    }
    return null;
  }, selector);
}
