import type { BenchPage } from '../pages/catalogue.ts';
import { countTraffic, slowDown } from './network.ts';
import { pressUntilAnswered } from './press.ts';
import { settle } from './settle.ts';
import { visit, when, type Outcome } from './visit.ts';

/** A first visit on a phone's network and processor, in milliseconds and bytes. */
export interface Cold {
  readonly requests: number;
  readonly bytes: number;
  /** What had arrived when the first event's text was in view. */
  readonly bytesUntilReadable: number;
  readonly lcp: number;
  readonly painted: number;
  readonly blocking: number;
}

/** Loads a page once, touching nothing: a press would end the search for the largest paint. */
export function loadCold(of: BenchPage, url: string, count: number): Promise<Outcome<Cold>> {
  return visit(of, count, {}, async ({ page, wire, noted }) => {
    await slowDown(wire);
    const traffic = await countTraffic(wire);
    await page.goto(url, { waitUntil: 'load' });
    await when(page, 'painted');
    await page.waitForLoadState('networkidle');
    await settle(wire);
    const { painted, largest, blocking } = await noted();
    const timeOrigin = await page.evaluate(() => performance.timeOrigin);
    return { requests: traffic.requests(), bytes: traffic.bytes(), bytesUntilReadable: traffic.until(painted ?? 0, timeOrigin), lcp: largest, painted: painted ?? 0, blocking };
  });
}

/** Loads a page and presses an event as soon as one has been painted: milliseconds until it answers. */
export function answerCold(of: BenchPage, url: string, count: number): Promise<Outcome<number>> {
  return visit(of, count, {}, async ({ page, wire, noted }) => {
    await slowDown(wire);
    await page.goto(url, { waitUntil: 'commit' });
    // Not before: nobody presses what is not there, and looking for it lays a page out in the midst of its parsing.
    await when(page, 'painted', 'raf');
    await pressUntilAnswered(page, of.press);
    return (await noted()).answered ?? 0;
  });
}
