import { type Browser, type ElementHandle, expect, type Frame, type Locator, type Page, test as base } from '@playwright/test';
import { keepPages, type PageKeeper } from './keep-pages.ts';
import { allowAll, type HostServer, readEmbed, serveHosts, type Way } from './serve-hosts.ts';
import { serveSite, type SiteServer } from './serve-site.ts';

export { expect } from '@playwright/test';

/** The embed as it was built: what host pages show is held against it. */
export const embed = readEmbed();

/** Widths of the views that the promises name, in CSS pixels. */
export const WIDTHS = [320, 390, 768, 1280] as const;

export interface HostOptions {
  readonly way?: Way;
  readonly width?: number;
  readonly height?: number;
  readonly javaScriptEnabled?: boolean;
  /** Runs in every frame before its own scripts. */
  readonly init?: () => void;
  /** Host pages that embed another site than the usual one. */
  readonly hosts?: HostServer;
}

/** An open host page. */
export interface HostPage {
  readonly page: Page;
  readonly way: Way;
  readonly javaScriptEnabled: boolean;
  /** Console lines, page errors and requests to strangers so far; a test takes out what it expects. */
  readonly noise: string[];
  /** Addresses that the page and its frames asked for so far. */
  readonly asked: readonly string[];
}

/** An embed that a reader sees in a host page. */
export interface Embed {
  readonly host: HostPage;
  /** The host's own element: the iframe, or the custom element. */
  readonly place: Locator;
  /** The root of what is inside. */
  readonly root: ElementHandle<Element>;
}

interface Fixtures {
  /** Opens a host page as a reader does who comes from `before.html`. At the end of the test it must have been quiet. */
  readonly openHost: (name: string, options?: HostOptions) => Promise<HostPage>;
}

interface Servers {
  /** What is embedded; every page may read its files. */
  readonly site: SiteServer;
  readonly hosts: HostServer;
  readonly pages: PageKeeper;
}

/** Playwright's test with host pages and the built site, each on its own origin. */
export const test = base.extend<Fixtures, Servers>({
  site: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await serveSite('dist', '/', allowAll);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  hosts: [
    async ({ site }, use) => {
      const hosts = await serveHosts(site);
      await use(hosts);
      await hosts.close();
    },
    { scope: 'worker' },
  ],
  pages: [
    async ({ browser }, use) => {
      const pages = keepPages(browser, recordHost);
      await use(pages);
      await pages.close();
    },
    { scope: 'worker' },
  ],
  openHost: async ({ browser, hosts, pages }, use, info) => {
    const opened: HostPage[] = [];
    await use(async (name, options = {}) => {
      const from = options.hosts ?? hosts;
      const { way = 'frame', width = 768, height = 900, javaScriptEnabled = true, init } = options;
      const place = { viewport: { width, height }, javaScriptEnabled };
      const page = init ? await newPage(browser, place, init) : await pages.take(place);
      await page.goto(from.page('before'));
      const host = { page, way, javaScriptEnabled, ...listen(page, [from.origin, from.siteOrigin]) };
      opened.push(host);
      await page.goto(from.page(name, way));
      return host;
    });
    if (info.status !== info.expectedStatus) return;
    await Promise.all(opened.map(({ page }) => pages.give(page)));
    for (const { page, noise } of opened) expect(noise, page.url()).toEqual([]);
  },
});

async function newPage(browser: Browser, options: Parameters<Browser['newContext']>[0], init: () => void): Promise<Page> {
  const context = await browser.newContext(options);
  await context.addInitScript(recordHost);
  await context.addInitScript(init);
  return context.newPage();
}

/** Writes down all that a page says and asks for; asking others than `known` origins is noise. */
function listen(page: Page, known: readonly string[]): Pick<HostPage, 'noise' | 'asked'> {
  const noise: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:') return;
    asked.push(url.href);
    if (!known.includes(url.origin)) noise.push(`request: ${url.href}`);
  });
  return { noise, asked };
}

/** What `recordHost` writes down in each frame. */
interface Recorded {
  /** All layout shifts, those after input too. */
  readonly shifts: readonly number[];
  readonly heard: readonly Heard[];
}

/** A message or an event that reached the host page. */
export interface Heard {
  /** Which frame of the page sent it; -1 for none of them. */
  readonly from: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- It comes from anywhere.
  readonly data: any;
}

/** Sent to each frame of a page, to run before its own scripts. */
function recordHost(): void {
  const recorded = { shifts: [] as number[], heard: [] as Heard[] };
  Object.defineProperty(window, 'recorded', { value: recorded });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) recorded.shifts.push(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
  if (parent !== window) return;
  addEventListener('message', ({ source, data }) => {
    const frames = [...document.querySelectorAll('iframe')];
    recorded.heard.push({ from: frames.findIndex((frame) => frame.contentWindow === source), data });
  });
  addEventListener('throughline:select', (event) => {
    const elements = [...document.querySelectorAll('throughline-timeline')];
    recorded.heard.push({ from: elements.indexOf(event.target as Element), data: { type: event.type, event: (event as CustomEvent<{ event: string }>).detail.event } });
  });
}

async function readRecorded(frame: Frame): Promise<Recorded> {
  return frame.evaluate(() => (window as unknown as { recorded: Recorded }).recorded);
}

/** All layout shifts of a page, or of a frame in it, so far, in sum. */
export async function readShift(frame: Frame): Promise<number> {
  const { shifts } = await readRecorded(frame);
  return shifts.reduce((sum, value) => sum + value, 0);
}

/** What reached the host page so far, of one type. */
export async function readHeard({ page }: HostPage, type: string): Promise<readonly Heard[]> {
  const { heard } = await readRecorded(page.mainFrame());
  return heard.filter(({ data }) => data?.type === type);
}

/** The page's embeds: their frames, or the elements themselves. */
export function embedsOf({ page, way }: HostPage): Locator {
  return page.locator(way === 'element' || way === 'styled' ? 'throughline-timeline' : 'iframe');
}

/** Brings an embed into view, and waits until one of its cards shows. */
export async function showEmbed(host: HostPage, at = 0): Promise<Embed> {
  const place = embedsOf(host).nth(at);
  await place.scrollIntoViewIfNeeded();
  const framed = await place.evaluate((element) => element.localName === 'iframe');
  const root = (framed ? place.contentFrame() : place).locator('.frame');
  await expect(root.locator('.card').filter({ visible: true })).toHaveCount(1);
  // Until a scrolled page is drawn, the browser sends clicks to where frames were.
  if (host.javaScriptEnabled) await place.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return { host, place, root: await root.elementHandle() };
}

/** The frame that an embed is in; null for an element. */
export async function frameOf({ root, host }: Embed): Promise<Frame | null> {
  const frame = await root.ownerFrame();
  return frame === host.page.mainFrame() ? null : frame;
}

/** Waits until a frame has told its height for the last time by itself: it does so after loading, and 1.5 s after its start. */
export async function untilSettled(one: Embed): Promise<void> {
  const frame = await frameOf(one);
  const settled = () => {
    const [{ loadEventEnd } = { loadEventEnd: 0 }] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return loadEventEnd > 0 && performance.now() > loadEventEnd + 1700;
  };
  // By the clock: a frame out of view draws nothing.
  await frame?.waitForFunction(settled, undefined, { polling: 50 });
}

/** Lets an embed's own frame say things to the page, in this order. */
export async function say(one: Embed, ...messages: readonly unknown[]): Promise<void> {
  const frame = await frameOf(one);
  await frame?.evaluate((all) => {
    for (const message of all) parent.postMessage(message, '*');
  }, messages);
}

/** Goes on to another event as a reader of this width can, with the pointer: by the list, or by the card's own way on. Returns the event. */
export async function chooseAnother({ host, root }: Embed): Promise<string> {
  const { event, x, y } = await root.evaluate((frame) => {
    const inUse = (link: Element) => link.checkVisibility({ visibilityProperty: true });
    const card = [...frame.querySelectorAll('.card')].find(inUse);
    const links = [...frame.querySelectorAll('.list [data-choose]')].filter(inUse);
    const place = links.findIndex((one) => one.getAttribute('data-choose') === card?.getAttribute('data-event'));
    const link = links[(place + 1) % links.length] ?? card?.querySelector('a[data-step="next"]') ?? card?.querySelector('a[data-step="previous"]');
    const box = link!.getBoundingClientRect();
    const from = frame.getBoundingClientRect();
    return { event: link!.getAttribute('data-choose') ?? '', x: box.left - from.left + box.width / 2, y: box.top - from.top + box.height / 2 };
  });
  const box = await root.boundingBox();
  await host.page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y);
  return event;
}

/** The event whose card shows; null if none or several do. */
export async function shownEvent({ root }: Embed): Promise<string | null> {
  return root.evaluate((frame) => {
    const shown = [...frame.querySelectorAll('.card')].filter((card) => card.checkVisibility({ visibilityProperty: true }));
    return shown.length === 1 ? shown[0]!.getAttribute('data-event') : null;
  });
}
