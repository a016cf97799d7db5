import type { Page } from '@playwright/test';
import { type Embed, embedsOf, expect, readHeard, say, showEmbed, test, untilSettled } from '../helpers/host-page.ts';

/** A size as our frames tell it. */
const size = (height: unknown, change: object = {}) => ({ type: 'throughline:size', v: 1, id: 'timeline', height, ...change });

const CLAMPED: Readonly<Record<string, readonly [number, string]>> = {
  'less than nothing': [-1, '150px'],
  nothing: [0, '150px'],
  'a little less than the least': [149, '150px'],
  'the least': [150, '150px'],
  'half a pixel': [700.5, '700.5px'],
  'the most': [1600, '1600px'],
  'a little more than the most': [1601, '1600px'],
  'far too much': [1e9, '1600px'],
};

const NOT_BELIEVED: Readonly<Record<string, unknown>> = {
  nothing: null,
  'a text': 'throughline:size',
  'a text of JSON': JSON.stringify(size(500)),
  'a number': 500,
  'a list': [size(500)],
  'another type': size(500, { type: 'size' }),
  'no version': size(500, { v: undefined }),
  'a later version': size(500, { v: 2 }),
  'a version in words': size(500, { v: '1' }),
  'no height': size(undefined),
  'a height in words': size('500'),
  'a height in a list': size([500]),
  'not a number': size(Number.NaN),
  'without end': size(Number.POSITIVE_INFINITY),
  'a height by another name': size(undefined, { value: 500 }),
};

test('the loader holds every height between 150 and 1600 px', async ({ openHost }) => {
  const one = await showEmbed(await openHost('plain'));
  await settle(one);
  for (const [title, [told, set]] of Object.entries(CLAMPED)) {
    await say(one, size(told));
    await expect(one.place, title).toHaveCSS('height', set);
  }
});

test('the loader believes nothing but a height of our version, and sets style.height alone', async ({ openHost }) => {
  const one = await showEmbed(await openHost('plain'));
  await settle(one);
  await writeDownChanges(one.host.page);
  await say(one, ...Object.values(NOT_BELIEVED), size(701));
  await expect(one.place).toHaveCSS('height', '701px');
  expect((await readChanges(one.host.page)).map(({ what }) => what)).toEqual(['iframe style="height: 701px;"']);
});

test('the loader believes only the frame’s own window, whoever says it', async ({ openHost }) => {
  const host = await openHost('hostile');
  const one = await showEmbed(host);
  await settle(one);
  await writeDownChanges(host.page);
  const forger = host.page.frame('forger')!;
  await forger.evaluate((message) => {
    parent.postMessage(message, '*');
    parent.postMessage({ ...message, id: '0' }, '*');
  }, size(999));
  await host.page.evaluate((message) => {
    postMessage(message, '*');
    dispatchEvent(new MessageEvent('message', { data: message }));
    dispatchEvent(new MessageEvent('message', { data: message, source: window }));
  }, size(999));
  await expect.poll(async () => (await readHeard(host, 'throughline:size')).filter(({ data }) => data.height === 999)).toHaveLength(5);
  await say(one, size(701));
  await expect(one.place).toHaveCSS('height', '701px');
  expect((await readChanges(host.page)).map(({ what }) => what)).toEqual(['iframe style="height: 701px;"']);
});

test('the loader changes a height at most ten times a second, and ends at the last one told', async ({ openHost }) => {
  const { host, ...one } = await showEmbed(await openHost('plain'));
  await settle({ host, ...one });
  await writeDownChanges(host.page);
  await (await one.root.ownerFrame())!.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let height = 400;
        const timer = setInterval(() => {
          parent.postMessage({ type: 'throughline:size', v: 1, id: 'timeline', height: ++height }, '*');
          if (height < 600) return;
          clearInterval(timer);
          resolve();
        }, 5);
      }),
  );
  await expect(one.place).toHaveCSS('height', '600px');
  const changes = await readChanges(host.page);
  expect(changes.length).toBeGreaterThan(3);
  const pauses = changes.slice(1).map(({ at }, before) => at - changes[before]!.at);
  expect(Math.min(...pauses)).toBeGreaterThan(95);
});

test('the loader may come twice, under both its addresses: one listener, one name of its own', async ({ openHost, site }) => {
  const host = await openHost('plain', { way: 'bare' });
  const one = await showEmbed(host);
  const before = await host.page.evaluate(() => Object.getOwnPropertyNames(window));
  for (const path of ['v1/embed.js', 'embed.js', 'v1/embed.js']) await host.page.addScriptTag({ url: site.url + path });
  const now = await host.page.evaluate(() => Object.getOwnPropertyNames(window));
  expect(now.filter((name) => !before.includes(name))).toEqual(['throughline']);
  await settle(one);
  await writeDownChanges(host.page);
  await say(one, size(701));
  await expect(one.place).toHaveCSS('height', '701px');
  expect(await readChanges(host.page)).toHaveLength(1);
  expect(await countListeners(host.page, 'message')).toBe(2);
});

test('a loader that comes late asks the frames again', async ({ openHost, site }) => {
  const host = await openHost('two', { way: 'bare' });
  await showEmbed(host, 1);
  await showEmbed(host, 0);
  const styles = () => embedsOf(host).evaluateAll((frames) => frames.map((frame) => (frame as HTMLElement).style.height));
  expect(await styles()).toEqual(['', '']);
  await host.page.addScriptTag({ url: `${site.url}v1/embed.js` });
  await expect.poll(styles).toEqual([expect.stringMatching(/^\d+px$/), expect.stringMatching(/^\d+px$/)]);
  const answers = (await readHeard(host, 'throughline:size')).filter(({ data }) => /^\d$/.test(data.id));
  expect(answers.map(({ from, data }) => [from, data.id])).toEqual([[0, '1'], [1, '2']]);
});

test('frames that come after the loader are sized too', async ({ openHost }) => {
  const host = await openHost('plain');
  await showEmbed(host);
  await host.page.evaluate(() => {
    const again = document.querySelector('[data-throughline]')!.cloneNode(true) as Element;
    again.querySelector('iframe')!.removeAttribute('style');
    document.body.append(again);
  });
  const later = await showEmbed(host, 1);
  await expect.poll(() => later.place.evaluate((frame) => (frame as HTMLElement).style.height)).toMatch(/^\d+px$/);
  await say(later, size(701));
  await expect(later.place).toHaveCSS('height', '701px');
  await expect(embedsOf(host).first()).not.toHaveCSS('height', '701px');
});

/** Waits until the frame has told its height for the last time by itself, and the loader waits for nothing. */
async function settle(one: Embed): Promise<void> {
  await untilSettled(one);
  await say(one, size(700));
  await expect(one.place).toHaveCSS('height', '700px');
  await one.host.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
}

/** Writes down every change of the document from now on. */
async function writeDownChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    const changes: { what: string; at: number }[] = [];
    Object.assign(window, { changes });
    new MutationObserver((records) => {
      for (const { target, attributeName } of records) {
        const value = attributeName === null ? 'children' : `${attributeName}="${(target as Element).getAttribute(attributeName)}"`;
        changes.push({ what: `${(target as Element).localName} ${value}`, at: performance.now() });
      }
    }).observe(document, { subtree: true, attributes: true, childList: true, characterData: true });
  });
}

async function readChanges(page: Page): Promise<readonly { readonly what: string; readonly at: number }[]> {
  return page.evaluate(() => (window as unknown as { changes: { what: string; at: number }[] }).changes);
}

/** How many listeners of a type the window has; one is the test's own. */
async function countListeners(page: Page, type: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'window' });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
  await session.detach();
  return listeners.filter((listener) => listener.type === type).length;
}
