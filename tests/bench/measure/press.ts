import type { Page } from '@playwright/test';

/** A point of the window. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where things that `selector` selects can be pressed now: in view, and covered by nothing. At most `most`. */
export async function pressable(page: Page, selector: string, most: number): Promise<Point[]> {
  return page.evaluate(
    ({ selector: wanted, most: enough }) => {
      const points: Point[] = [];
      const middle = (element: Element): Point => {
        const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      };
      for (const element of document.querySelectorAll(wanted)) {
        if (points.length >= enough) break;
        const { x, y } = middle(element);
        if (x <= 0 || y <= 0 || x >= innerWidth || y >= innerHeight) continue;
        const hit = document.elementFromPoint(x, y);
        if (hit && (element.contains(hit) || hit.contains(element) && hit.closest('a, button, li, .vis-item') === element.closest('a, button, li, .vis-item'))) points.push({ x, y });
      }
      return points;
    },
    { selector, most },
  );
}

/** Presses as soon as there is something to press, and again, until the page has answered. Not the first event: it may be chosen already. */
export async function pressUntilAnswered(page: Page, selector: string): Promise<void> {
  for (;;) {
    const [first, second] = await pressable(page, selector, 2);
    const point = second ?? first;
    if (point) await page.mouse.click(point.x, point.y);
    if (await page.evaluate(() => (window.benchProbe.answered ?? -1) >= 0)) return;
  }
}

/** How often a page is pressed: up to `most` times, but after `enough` milliseconds only until it was `least` times. */
interface Presses {
  readonly most: number;
  readonly least: number;
  readonly enough: number;
}

/** Presses some things one after the other, each when the last one's answer has settled. */
export async function pressSome(page: Page, selector: string, { most, least, enough }: Presses, settled: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  for (let at = 0; at < most && (at < least || performance.now() - begun < enough); at++) {
    const points = await pressable(page, selector, most);
    const point = points[at % Math.max(points.length, 1)];
    if (!point) throw new Error(`nothing to press: ${selector}`);
    await page.mouse.click(point.x, point.y);
    await page.waitForFunction((count) => window.benchProbe.presses.length >= count, at + 1, { polling: 50 });
    await settled();
  }
}
