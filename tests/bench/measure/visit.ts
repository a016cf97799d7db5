import { chromium, type BrowserContextOptions, type CDPSession, type Page } from '@playwright/test';
import { findBrowser } from '../../helpers/find-browser.ts';
import type { BenchPage } from '../pages/catalogue.ts';
import { probe, type Probe } from './probe.ts';

/** A page being visited, and the wire to the browser's own instruments. */
export interface Visit {
  readonly page: Page;
  readonly wire: CDPSession;
  /** What the page has noted so far. */
  readonly noted: () => Promise<Probe>;
  /** The browser's version. */
  readonly version: string;
}

/** What came of a visit: its figures, or that it took longer than anybody waits. */
export type Outcome<Value> = { readonly value: Value } | { readonly beyond: number } | { readonly failed: string };

/** Milliseconds that any one visit may take. */
export const PATIENCE = 90_000;

/** No third party is asked: it would be another one on each machine. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
/** tsx has functions named by a helper, which those that are sent to the page call there. */
const NAMES = 'globalThis.__name ??= (it) => it;';
const VIEW = { viewport: { width: 1280, height: 800 } };

/**
 * Visits a page in a browser of its own, with nothing in its caches, and ends that browser whatever happens: a page that
 * hangs must not hang the run. `count` events make it complete.
 */
export async function visit<Value>(of: BenchPage, count: number, options: BrowserContextOptions, what: (visit: Visit) => Promise<Value>): Promise<Outcome<Value>> {
  const found = await findBrowser();
  const server = await chromium.launchServer({ executablePath: found.executablePath, args: [...found.args, ALONE] });
  let clock: NodeJS.Timeout | undefined;
  const tooLong = new Promise<Outcome<Value>>((resolve) => {
    clock = setTimeout(() => resolve({ beyond: PATIENCE }), PATIENCE);
  });
  const going = (async (): Promise<Outcome<Value>> => {
    const browser = await chromium.connect(server.wsEndpoint());
    const context = await browser.newContext({ ...VIEW, ...options });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const wire = await context.newCDPSession(page);
    await page.addInitScript(NAMES);
    await page.addInitScript(probe, { event: of.event, answered: of.answered, count: of.whole ? count : 1 });
    const noted = () => page.evaluate(() => window.benchProbe);
    return { value: await what({ page, wire, noted, version: browser.version() }) };
  })().catch((error: unknown): Outcome<Value> => ({ failed: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }));
  const outcome = await Promise.race([going, tooLong]);
  clearTimeout(clock);
  await server.kill();
  return outcome;
}

/** Waits until the page has noted a moment; it is asked so many milliseconds apart, or for each picture. */
export async function when(page: Page, moment: 'painted' | 'rendered' | 'answered', polling: number | 'raf' = 50): Promise<void> {
  await page.waitForFunction((name) => (window.benchProbe?.[name] ?? -1) >= 0, moment, { polling });
}
