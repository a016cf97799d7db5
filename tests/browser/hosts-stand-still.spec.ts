import type { CDPSession, Page } from '@playwright/test';
import {
  chooseAnother,
  embed,
  expect,
  frameOf,
  type HostPage,
  readHeard,
  readShift,
  showEmbed,
  shownEvent,
  test,
  WIDTHS,
} from '../helpers/host-page.ts';
import { faultsOf, measureFit } from '../helpers/measure-fit.ts';
import type { Way } from '../helpers/serve-hosts.ts';

interface Case {
  readonly name: string;
  readonly ways: readonly Way[];
  readonly widths: readonly number[];
  /** What its reader clicks before an embed shows. */
  readonly open?: string;
}

const BOTH: readonly Way[] = ['frame', 'element'];
const ALL: readonly Way[] = ['frame', 'bare', 'element'];
/** Where the page and not its width is what may do harm: a phone's, and one with the list beside the card. */
const TWO_WIDTHS = [390, 1280];

const CASES: Readonly<Record<string, Case>> = {
  'a plain page': { name: 'plain', ways: ALL, widths: WIDTHS },
  'bare HTML in quirks mode': { name: 'quirks', ways: BOTH, widths: WIDTHS },
  'a page 3000 px down': { name: 'below', ways: ['frame', 'bare'], widths: WIDTHS },
  'a page from right to left': { name: 'right-to-left', ways: BOTH, widths: TWO_WIDTHS },
  'an old reset': { name: 'reset-old', ways: BOTH, widths: TWO_WIDTHS },
  'a new reset': { name: 'reset-new', ways: BOTH, widths: TWO_WIDTHS },
  'a strict policy with Trusted Types': { name: 'strict-csp', ways: ['integrity', 'bare', 'styled'], widths: TWO_WIDTHS },
  'a page with another embed': { name: 'two', ways: BOTH, widths: TWO_WIDTHS },
  'a tab that is opened': { name: 'tab', ways: BOTH, widths: TWO_WIDTHS, open: 'button' },
  'details that are opened': { name: 'details', ways: BOTH, widths: TWO_WIDTHS, open: 'summary' },
  'one pixel that grows': { name: 'clipped', ways: ['frame', 'bare'], widths: TWO_WIDTHS, open: 'button' },
  'a sandbox of scripts alone': { name: 'sandbox-scripts', ways: ['frame'], widths: TWO_WIDTHS },
};

/** How long a page must stand still by itself, in milliseconds. */
const IDLE = 5000;
const CLICKS = 10;
/** A frame is a process of its own: its host hears of new entries, heights and shifts a moment later. In milliseconds. */
const AFTERMATH = 1000;
/** Of a tab's history in Chromium. */
const MOST_ENTRIES = 50;
/** How long leaving may take, in milliseconds. */
const LEAVING = 5000;

for (const [title, one] of Object.entries(CASES)) {
  test(`in ${title} an embed fits, stands still while it loads, idles and is used, and leaves Back alone`, async ({ openHost }) => {
    const places = one.ways.flatMap((way) => one.widths.map((width) => ({ way, width })));
    const found = await Promise.all(places.map(async (place) => holdAgainst(await openHost(one.name, place), one)));
    for (const { where, faults } of found) expect(faults, where).toEqual([]);
  });
}

test('a host that shifts by itself is caught', async ({ openHost }) => {
  const { faults } = await holdAgainst(await openHost('bad-host'));
  expect(faults).toEqual([expect.stringMatching(/^the page moved by 0\.\d+ while it idled$/)]);
});

test('an embed that sizes itself by its frame, grows, adds to the history and calls strangers is caught', async ({ openHost, hosts }) => {
  const host = await openHost('plain', { way: 'bad' });
  // A tab that keeps no more entries must not hide the new ones.
  await host.page.evaluate((most) => {
    for (let entry = 0; entry < most; entry += 1) history.pushState(null, '', `#${entry}`);
  }, MOST_ENTRIES);
  await host.page.goto(hosts.page('before'));
  await host.page.goto(hosts.page('plain', 'bad'));
  const { faults } = await holdAgainst(host);
  const sits = ['scrolls sideways by 40 px', '100 px empty below', expect.stringMatching(/^300 px high, not \d+$/)];
  expect(faults).toEqual([
    expect.stringMatching(/^the page moved by 0\.\d+ while it idled$/),
    ...sits,
    expect.stringMatching(/^it does not begin/),
    expect.stringMatching(/^shift went from/),
    expect.stringMatching(/^inner went from/),
    expect.stringMatching(/^height went from 400 to \d+ in 10 clicks$/),
    expect.stringMatching(/^history went from \d+ to \d+ in 10 clicks$/),
    ...sits.slice(0, 2),
    expect.stringMatching(/^\d+ px high/),
    expect.stringMatching(/^the host heard of , not of b,a,b/),
    'one Back did not leave the page',
  ]);
  expect(host.noise).toContain('request: https://stranger.example/count');
  expect(host.noise).toContain('log: no stranger');
  host.noise.length = 0;
});

/** The number that the browser gave to the newest entry of the tab's history. Entries themselves must not be counted: a tab keeps 50, and `keepPages` lends tabs that have them. */
const newestEntry = (page: Page): Promise<number | undefined> =>
  askBrowser(page, async (wire) => (await wire.send('Page.getNavigationHistory')).entries.at(-1)?.id);

/** One step back as by the browser's own button: asked of the browser, since a page that leaves may not answer any more. */
const goBack = (page: Page): Promise<void> =>
  askBrowser(page, async (wire) => {
    const { currentIndex, entries } = await wire.send('Page.getNavigationHistory');
    const entryId = entries[currentIndex - 1]?.id;
    if (entryId !== undefined) await wire.send('Page.navigateToHistoryEntry', { entryId });
  });

async function askBrowser<Answer>(page: Page, ask: (wire: CDPSession) => Promise<Answer>): Promise<Answer> {
  const wire = await page.context().newCDPSession(page);
  try {
    return await ask(wire);
  } finally {
    await wire.detach();
  }
}

/** What an embed's page did by itself and under a reader's hand, against what it promised; every fault in words. */
async function holdAgainst(host: HostPage, { open }: Pick<Case, 'open'> = {}): Promise<{ readonly where: string; readonly faults: readonly string[] }> {
  const { page } = host;
  const faults: string[] = [];
  const note = (wrong: boolean, fault: string) => void (wrong && faults.push(fault));
  const where = `${page.url()} at ${page.viewportSize()?.width} px`;
  await page.waitForTimeout(IDLE);
  const idle = await readShift(page.mainFrame());
  note(idle > 0, `the page moved by ${idle} while it idled`);

  if (open) await page.locator(open).first().click();
  const one = await showEmbed(host);
  faults.push(...faultsOf(await measureFit(one)));
  note((await shownEvent(one)) !== embed.events[0]?.id, 'it does not begin with the first event');

  const frame = await frameOf(one);
  const read = async () => ({
    shift: await readShift(page.mainFrame()),
    inner: frame ? await readShift(frame) : 0,
    height: await one.place.evaluate((element) => element.getBoundingClientRect().height),
    history: await newestEntry(page),
  });
  const before = await read();
  const chosen: string[] = [];
  for (let click = 1; click <= CLICKS; click += 1) {
    chosen.push(await chooseAnother(one));
    note((await shownEvent(one)) !== chosen.at(-1), `click ${click} did not show ${chosen.at(-1)}`);
  }
  await page.waitForTimeout(AFTERMATH);
  const after = await read();
  for (const [what, value] of Object.entries(before)) {
    const now = after[what as keyof typeof after];
    note(now !== value, `${what} went from ${value} to ${now} in ${CLICKS} clicks`);
  }
  faults.push(...faultsOf(await measureFit(one)));
  const told = (await readHeard(host, 'throughline:select')).map(({ data }) => data.event);
  note(told.join() !== chosen.join(), `the host heard of ${told.join()}, not of ${chosen.join()}`);
  await goBack(page);
  const left = await page.waitForURL('**/before.html', { timeout: LEAVING }).then(() => true, () => false);
  note(!left, 'one Back did not leave the page');
  return { where, faults };
}
