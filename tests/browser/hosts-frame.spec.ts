import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Frame } from '@playwright/test';
import { chooseAnother, embed, expect, frameOf, type HostPage, readHeard, showEmbed, shownEvent, test, untilSettled } from '../helpers/host-page.ts';

const FIRST = embed.events[0]!.id;
const ANOTHER = embed.events[3]!.id;

interface Looks {
  readonly theme: string | null;
  readonly accent: string | null;
  readonly event: string | null;
}

const HOUSE: Looks = { theme: null, accent: null, event: FIRST };

const QUERIES: Readonly<Record<string, Partial<Looks>>> = {
  '': {},
  '?theme=dark': { theme: 'dark' },
  '?theme=light&accent=blue': { theme: 'light', accent: 'blue' },
  '?theme=auto&accent=amber': {},
  [`?event=${ANOTHER}`]: { event: ANOTHER },
  [`?accent=grey&event=${ANOTHER}&utm_source=mail`]: { accent: 'grey', event: ANOTHER },
  '?theme=DARK&accent=pink&event=no-such-event': {},
  '?theme=%3Cimg%20src=x%20onerror=alert(1)%3E&accent=%22%3E%3Cscript%3E&event=%3Csvg%20onload=alert(1)%3E': {},
  '?event=__proto__&theme=constructor&accent=toString': {},
  '?event=javascript:alert(1)': {},
  '?event[]=1&theme[]=dark': {},
  '?event=%E0%A4&theme=%00&accent=%FF': {},
  [`?event=${'x'.repeat(1_000_000)}`]: {},
  '#?secret=aB3dEf6hIj': {},
  '#amp=1': {},
  '#xi-2019': {},
  '#__proto__': {},
  '#%E0%A4%A': {},
  '#javascript:alert(1)': {},
  [`#${'x'.repeat(1_000_000)}`]: {},
};

for (const [query, looks] of Object.entries(QUERIES)) {
  test(`an embed at “${query.slice(0, 60)}” has ${JSON.stringify(looks)} and nothing more`, async ({ openHost, site }) => {
    const host = await openHost('before', { way: 'bare' });
    await host.page.evaluate((address) => document.body.append(Object.assign(document.createElement('iframe'), { src: address, width: 700, height: 640 })), `${site.url}embed/${query}`);
    const one = await showEmbed(host);
    expect({ ...(await readLook(one.root.ownerFrame())), event: await shownEvent(one) }).toEqual({ ...HOUSE, ...looks });
    expect(await one.root.evaluate(() => document.querySelectorAll('img, script[src], iframe').length)).toBe(0);
  });
}

async function readLook(frame: Promise<Frame | null>) {
  return (await frame)!.evaluate(() => {
    const { documentElement: root } = document;
    return { theme: root.getAttribute('data-theme'), accent: root.getAttribute('data-accent') };
  });
}

for (const name of ['clipped', 'flat', 'tab']) {
  test(`a frame that is not shown (${name}) tells no height; once shown, it does`, async ({ openHost }) => {
    const host = await openHost(name, { way: 'bare' });
    const sizes = () => readHeard(host, 'throughline:size');
    const frame = await host.page.locator('iframe').elementHandle().then((element) => element?.contentFrame());
    // A frame without a box is not even loaded while it is lazy.
    if (name !== 'tab') {
      await frame?.waitForFunction(() => document.readyState === 'complete' && performance.now() > 2000, undefined, { polling: 50 });
      expect(await frame?.evaluate(() => Math.min(innerWidth, innerHeight))).toBeLessThan(50);
    }
    expect(await sizes()).toEqual([]);
    await host.page.getByRole('button').click();
    await expect.poll(async () => (await sizes()).at(-1)?.data.height).toBe(embed.height);
  });
}

test('a frame that its lazy host hides while it loads eagerly tells its height once shown', async ({ openHost }) => {
  const host = await openHost('tab', { way: 'bare' });
  await host.page.evaluate(() => document.querySelector('iframe')!.removeAttribute('loading'));
  const frame = () => host.page.frames()[1];
  await expect.poll(() => frame()?.evaluate(() => document.documentElement.hasAttribute('data-ready'))).toBe(true);
  expect(await readHeard(host, 'throughline:size')).toEqual([]);
  await host.page.getByRole('button').click();
  await expect.poll(async () => (await readHeard(host, 'throughline:size')).at(-1)?.data.height).toBe(embed.height);
});

for (const name of ['plain', 'wordpress', 'amp']) {
  test(`the height is told without animation frames and observers (${name})`, async ({ openHost }) => {
    const host = await openHost(name, {
      init: () => {
        if (parent === window) return;
        Object.assign(window, {
          requestAnimationFrame: () => 0,
          ResizeObserver: class {
            observe() {}
            unobserve() {}
            disconnect() {}
          },
        });
      },
    });
    await expect.poll(async () => (await readHeard(host, 'throughline:size')).at(-1)?.data.height).toBe(embed.height);
    if (name === 'wordpress') await expect(host.page.locator('blockquote')).toBeHidden();
  });
}

test('a frame tells WordPress, AMP and us the same height, and tells what is chosen; nothing else leaves it', async ({ openHost }) => {
  const host = await openHost('wordpress');
  const one = await showEmbed(host);
  const event = await chooseAnother(one);
  await expect.poll(async () => (await readHeard(host, 'throughline:select')).length).toBe(1);
  await untilSettled(one);
  const heard = await host.page.evaluate(() => (window as unknown as { recorded: { heard: { from: number; data: unknown }[] } }).recorded.heard);
  expect(heard.every(({ from }) => from === 0)).toBe(true);
  const kinds = new Set(heard.map(({ data }) => JSON.stringify(data)));
  expect(kinds).toEqual(
    new Set(
      [
        { message: 'height', value: embed.height, secret: 'aB3dEf6hIj' },
        { sentinel: 'amp', type: 'embed-size', height: embed.height },
        { type: 'throughline:size', v: 1, id: 'timeline', height: embed.height },
        { type: 'throughline:select', v: 1, id: 'timeline', event },
      ].map((message) => JSON.stringify(message)),
    ),
  );
});

test('growing by itself is told three times; then only after the reader did something', async ({ openHost }) => {
  const host = await openHost('plain', { way: 'bare' });
  const one = await showEmbed(host);
  await untilSettled(one);
  const told = async () => [...new Set((await readHeard(host, 'throughline:size')).map(({ data }) => data.height))];
  const grow = (by: number) => one.root.evaluate((root, height) => new Promise<void>((drawn) => {
    (root as HTMLElement).style.minHeight = `${height}px`;
    requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
  }), embed.height + by);
  for (const by of [1, 20, 40, 60, 80, 100]) await grow(by);
  expect(await told()).toEqual([0, 20, 40, 60].map((by) => embed.height + by));
  await chooseAnother(one);
  await grow(120);
  await expect.poll(told).toEqual([0, 20, 40, 60, 120].map((by) => embed.height + by));
});

test('an embed uses nothing that a host’s reader could be followed or disturbed with', async ({ openHost }) => {
  const host = await openHost('plain', { way: 'bare', init: watchUse });
  const one = await showEmbed(host);
  for (let click = 0; click < 5; click += 1) await chooseAnother(one);
  const frame = await frameOf(one);
  expect(await frame!.evaluate(() => (window as unknown as { used: string[] }).used)).toEqual([]);
  await frame!.evaluate(() => document.cookie);
  expect(await frame!.evaluate(() => (window as unknown as { used: string[] }).used)).toEqual(['cookie']);
});

/** Runs in each frame: writes down the use of what an embed must not use. */
function watchUse(): void {
  const used: string[] = [];
  Object.assign(window, { used });
  const watch = (on: object, name: string) => Object.defineProperty(on, name, { configurable: true, get: () => void used.push(name), set: () => { used.push(name); } });
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'open', 'alert', 'confirm', 'prompt', 'print']) watch(window, name);
  watch(Document.prototype, 'cookie');
  for (const name of ['serviceWorker', 'sendBeacon', 'geolocation', 'clipboard']) watch(Navigator.prototype, name);
  for (const name of ['pushState', 'replaceState']) watch(History.prototype, name);
}

test('who only looks pays for one request of at most 20 kB; loader, element and page keep their bounds', async ({ openHost, site }) => {
  const host = await openHost('plain', { way: 'bare' });
  const one = await showEmbed(host);
  await chooseAnother(one);
  await untilSettled(one);
  expect(asked(host)).toEqual([host.page.url(), `${site.url}embed/`]);
  const framed = await openHost('plain', { way: 'frame' });
  await untilSettled(await showEmbed(framed));
  expect(new Set(asked(framed))).toEqual(new Set([framed.page.url(), `${site.url}embed/`, `${site.url}v1/embed.js`]));
  const element = await openHost('plain', { way: 'element' });
  await showEmbed(element);
  expect(new Set(asked(element))).toEqual(new Set([element.page.url(), `${site.url}v1/timeline.js`, `${site.url}story.json`]));
  const pages = embed.events.map(({ id }) => `embed/events/${id}/index.html`);
  for (const path of ['embed/index.html', ...pages]) expect(sent(path), path).toBeLessThanOrEqual(20_000);
  for (const path of ['embed.js', 'v1/embed.js']) expect(sent(path), path).toBeLessThanOrEqual(1000);
  expect(sent('v1/timeline.js')).toBeLessThanOrEqual(30_000);
  expect(sent('v1/timeline.js') + sent('story.json')).toBeLessThanOrEqual(110_000);
  expect(readFileSync('dist/v1/embed.js').equals(readFileSync('dist/embed.js'))).toBe(true);
});

function asked(host: HostPage): string[] {
  return host.asked.filter((address) => !address.endsWith('/favicon.ico'));
}

/** Bytes that a file of the site takes on its way, with Brotli. */
function sent(path: string): number {
  return brotliCompressSync(readFileSync(`dist/${path}`)).length;
}

test('embed pages are for frames alone, name their page, and show whose they are', async ({ page, site }) => {
  for (const path of ['embed/', `embed/events/${ANOTHER}/`]) {
    await page.goto(site.url + path);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex, indexifembedded');
    expect(await page.locator('link[rel="canonical"]').evaluate((link) => (link as HTMLLinkElement).href)).toBe(`${site.url}index.html`);
    await expect(page.locator('html')).toHaveAttribute('lang', embed.language);
    expect(await page.title()).not.toBe('');
    await expect(page.locator('.foot')).toContainText(embed.credit ?? '');
    await expect(page.locator('.foot a')).toBeVisible();
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => ({ href: link.getAttribute('href') ?? '', target: link.getAttribute('target'), rel: link.getAttribute('rel') })));
    for (const { href, target, rel } of links) expect([target, rel], href).toEqual(href.startsWith('#') ? [null, null] : ['_blank', 'noopener']);
  }
});
