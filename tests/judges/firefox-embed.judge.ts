import { type Browser, type ElementHandle, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allowAll, type HostServer, readEmbed, serveHosts, type Way } from '../helpers/serve-hosts.ts';
import { serveSite, type SiteServer } from '../helpers/serve-site.ts';
import { until } from './engines/engine.ts';

/** Firefox, on the built site and the host pages of `tests/hosts/`: what sandboxes do there, and heights. */
const embed = readEmbed();
const WIDTHS = [320, 390, 768, 1280];
/** Where the page and not its width is what may do harm. */
const ENDS = [320, 1280];

interface Case {
  readonly name: string;
  readonly way: Way;
  readonly widths: readonly number[];
  /** Whether the embed's script runs. */
  readonly live: boolean;
  /** Whether the loader is there, and sets the height. */
  readonly sized: boolean;
  /** What a reader clicks before the embed shows. */
  readonly open?: string;
}

const CASES: readonly Case[] = [
  { name: 'plain', way: 'frame', widths: WIDTHS, live: true, sized: true },
  { name: 'plain', way: 'bare', widths: WIDTHS, live: true, sized: false },
  { name: 'plain', way: 'element', widths: ENDS, live: true, sized: false },
  { name: 'quirks', way: 'frame', widths: ENDS, live: true, sized: true },
  { name: 'reset-old', way: 'element', widths: ENDS, live: true, sized: false },
  { name: 'reset-new', way: 'frame', widths: ENDS, live: true, sized: true },
  { name: 'strict-csp', way: 'integrity', widths: ENDS, live: true, sized: true },
  { name: 'strict-csp', way: 'styled', widths: ENDS, live: true, sized: false },
  { name: 'tab', way: 'frame', widths: ENDS, live: true, sized: true, open: 'button' },
  { name: 'details', way: 'frame', widths: ENDS, live: true, sized: true, open: 'summary' },
  { name: 'clipped', way: 'frame', widths: ENDS, live: true, sized: true, open: 'button' },
  { name: 'sandbox-scripts', way: 'frame', widths: WIDTHS, live: true, sized: false },
  { name: 'sandbox-none', way: 'frame', widths: WIDTHS, live: false, sized: false },
  { name: 'wordpress', way: 'frame', widths: ENDS, live: true, sized: false },
];

/** What a case found in the page, against what it promised; every fault in words. */
async function faultsOf(page: Page, { name, live, sized, open }: Case): Promise<string[]> {
  const faults: string[] = [];
  const note = (wrong: boolean, fault: string) => void (wrong && faults.push(fault));
  if (open) await page.click(open);
  const root = await findRoot(page);
  if (root === null) return ['it shows no embed'];
  note(!(await until(async () => (await root.evaluate((frame) => frame.hasAttribute('data-ready'))) === live)), `its script ${live ? 'does not run' : 'runs'}`);
  note(!(await until(async () => (await readHeight(page)) === (sized ? `${embed.height}px` : '') || name === 'wordpress')), `the page sets the height “${await readHeight(page)}”`);
  faults.push(...(await misfits(root)));

  const history = await page.evaluate(() => window.history.length);
  const last = await page.evaluate(() => document.querySelector('body > :last-child')?.getBoundingClientRect().top);
  const seen: (string | null)[] = [await readEvent(root)];
  for (const event of embed.events.slice(1)) {
    await clickNext(root);
    note(!(await until(async () => (await readEvent(root)) === event.id)), `a click does not show ${event.id}`);
    seen.push(await readEvent(root));
  }
  note(seen.join() !== embed.events.map(({ id }) => id).join(), `it shows ${seen.join()}`);
  faults.push(...(await misfits(root)));
  note(last !== (await page.evaluate(() => document.querySelector('body > :last-child')?.getBoundingClientRect().top)), 'what stands below moved');
  // Without script a link is all there is, and it adds to the history.
  note(live && history !== (await page.evaluate(() => window.history.length)), 'the history grew');
  return faults;
}

async function findRoot(page: Page): Promise<ElementHandle | null> {
  const find = async () => {
    const [place] = await page.$$('iframe, throughline-timeline');
    await place?.scrollIntoView();
    const frame = await place?.contentFrame().catch(() => null);
    return frame ? frame.$('.frame') : page.$('throughline-timeline >>> .frame');
  };
  let root: ElementHandle | null = null;
  await until(async () => (root = await find().catch(() => null)) !== null);
  return root;
}

async function readHeight(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('iframe')?.style.height ?? '');
}

async function readEvent(root: ElementHandle): Promise<string | null> {
  return root.evaluate((frame) => {
    const shown = [...frame.querySelectorAll('.card')].filter((card) => card.checkVisibility({ visibilityProperty: true }));
    return shown.length === 1 ? shown[0]!.getAttribute('data-event') : null;
  });
}

/** Clicks what leads on from the card that shows: its own way on, or the next of the list. */
async function clickNext(root: ElementHandle): Promise<void> {
  const shown = await readEvent(root);
  const next = embed.events[embed.events.findIndex(({ id }) => id === shown) + 1]?.id;
  for (const link of await root.$$(`[data-choose="${next}"]`)) {
    if (await link.evaluate((one) => one.checkVisibility({ visibilityProperty: true }))) return link.click();
  }
}

/** How the embed sits in its frame, or in its element. */
async function misfits(root: ElementHandle): Promise<string[]> {
  const { height, down, sideways, below } = await root.evaluate((frame) => {
    const shadow = frame.getRootNode() instanceof ShadowRoot ? (frame.getRootNode() as ShadowRoot).host : null;
    const place = shadow ?? document.documentElement;
    const { bottom, height: own } = frame.getBoundingClientRect();
    return {
      height: own,
      down: place.scrollHeight - place.clientHeight,
      sideways: place.scrollWidth - place.clientWidth,
      below: (shadow?.getBoundingClientRect().bottom ?? innerHeight) - bottom,
    };
  });
  return [
    ...(Math.abs(height - embed.height) > 1 ? [`it is ${height} px high, not ${embed.height}`] : []),
    ...(down > 0 || sideways > 0 ? [`it scrolls by ${sideways} and ${down} px`] : []),
    ...(below > 8 ? [`${below} px are empty below it`] : []),
  ];
}

let browser: Browser;
let site: SiteServer;
let hosts: HostServer;
beforeAll(async () => {
  browser = await launch({ browser: 'firefox', executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr', headless: true });
  site = await serveSite('dist', '/', allowAll);
  hosts = await serveHosts(site);
});
afterAll(() => Promise.all([browser.close(), hosts.close(), site.close()]));

const VISITS = CASES.flatMap((one) => one.widths.map((width) => ({ ...one, width })));

test.each(VISITS)('Firefox shows an embed that fits and works: $name ($way) at $width px', async (one) => {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`it writes “${message.text()}”`));
  page.on('pageerror', (error) => said.push(`it fails: ${error instanceof Error ? error.message : String(error)}`));
  await page.setViewport({ width: one.width, height: 900 });
  await page.goto(hosts.page(one.name, one.way));
  expect([...(await faultsOf(page, one)), ...said]).toEqual([]);
  await page.close();
});

test('a bad frame is caught', async () => {
  const page = await browser.newPage();
  await page.goto(hosts.page('plain', 'bad'));
  const root = await findRoot(page);
  expect(root === null ? [] : await misfits(root)).toHaveLength(3);
  await page.close();
});
