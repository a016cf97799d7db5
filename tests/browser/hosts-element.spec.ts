import { writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { countObjects } from '../helpers/count-objects.ts';
import { chooseAnother, type Embed, embed, embedsOf, expect, type HostPage, readHeard, showEmbed, shownEvent, test } from '../helpers/host-page.ts';
import { measureFit } from '../helpers/measure-fit.ts';
import { allowAll, serveHosts } from '../helpers/serve-hosts.ts';
import { type Meddle, serveSite } from '../helpers/serve-site.ts';

/** Says a thing in one line, and shows the fallback list for good. */
const FAILURES: Readonly<Record<string, { readonly meddle: Meddle; readonly says: RegExp }>> = {
  'is not there': { meddle: answerStory(404, 'not found'), says: /holds no timeline of a version this script knows \(answer 404\)\.$/ },
  'is not JSON': { meddle: answerStory(200, '<!doctype html>'), says: /holds no timeline/ },
  'is of a later version': { meddle: answerStory(200, '{"version":2,"embed":{"events":[{}]}}'), says: /holds no timeline of a version/ },
  'is for its own site alone': { meddle: () => false, says: /Its server must be reachable and send access-control-allow-origin\.$/ },
};

const OPTIONS: Readonly<Record<string, { readonly set: Readonly<Record<string, string>>; readonly look: Readonly<Record<string, string | null>> }>> = {
  'of a dark theme': { set: { theme: 'dark' }, look: { theme: 'dark', accent: null } },
  'of a light theme and another accent': { set: { theme: 'light', accent: 'violet' }, look: { theme: 'light', accent: 'violet' } },
  'of unknown values': { set: { theme: '<img src=x>', accent: '__proto__', event: 'constructor' }, look: { theme: null, accent: null } },
  'with an event': { set: { event: 'xi-2019' }, look: { event: 'xi-2019' } },
};

for (const width of [390, 1280]) {
  test(`the element at ${width} px shows the same words as the embed page`, async ({ openHost }) => {
    const framed = await showEmbed(await openHost('plain', { way: 'frame', width }));
    const element = await showEmbed(await openHost('plain', { way: 'element', width }));
    const words = (one: typeof framed) => one.root.evaluate((root) => [root.textContent, (root as HTMLElement).innerText]);
    expect(await words(element)).toEqual(await words(framed));
    expect((await measureFit(element)).height).toBeCloseTo((await measureFit(framed)).height, 0);
  });

  test(`no host’s style changes a pixel of the element at ${width} px`, async ({ openHost }) => {
    const pictures = new Map<string, Buffer>();
    for (const name of ['plain', 'reset-old', 'reset-new', 'right-to-left', 'quirks', 'strict-csp']) {
      const one = await showEmbed(await openHost(name, { way: name === 'strict-csp' ? 'styled' : 'element', width, height: 1000 }));
      pictures.set(name, await takePicture(one));
    }
    const plain = pictures.get('plain')!;
    const changed = [...pictures].filter(([, picture]) => !picture.equals(plain)).map(([name]) => name);
    for (const name of changed.length > 0 ? ['plain', ...changed] : []) writeFileSync(test.info().outputPath(`${name}.png`), pictures.get(name)!);
    expect(changed, `pictures are left in ${test.info().outputDir}`).toEqual([]);
  });
}

test('a style that does reach the element is caught', async ({ openHost }) => {
  const one = await showEmbed(await openHost('plain', { way: 'element' }));
  const before = await takePicture(one);
  await one.host.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.frame { border-color: red }');
    document.querySelector('throughline-timeline')!.shadowRoot!.adoptedStyleSheets.push(sheet);
  });
  expect((await takePicture(one)).equals(before)).toBe(false);
});

test('the fallback list shows until the story is there', async ({ openHost }) => {
  const held: { release: () => void } = { release: () => {} };
  const story = new Promise<void>((resolve) => (held.release = resolve));
  const site = await serveSite('dist', '/', (path, response) => {
    allowAll(path, response);
    if (path !== '/story.json') return false;
    void story.then(() => response.end(JSON.stringify({ version: 1, embed })));
    return true;
  });
  const hosts = await serveHosts(site);
  const host = await openHost('plain', { way: 'element', hosts });
  const fallback = embedsOf(host).locator('> p');
  await host.page.waitForFunction(() => customElements.get('throughline-timeline'));
  await expect(fallback).toBeVisible();
  held.release();
  await showEmbed(host);
  await expect(fallback).toBeHidden();
  await Promise.all([hosts.close(), site.close()]);
});

for (const [title, { meddle, says }] of Object.entries(FAILURES)) {
  test(`where the story ${title} the fallback list stays, and one line says why`, async ({ openHost }) => {
    const site = await serveSite('dist', '/', meddle);
    const hosts = await serveHosts(site);
    const host = await openHost('plain', { way: 'element', hosts });
    await expect.poll(() => ours(host)).toHaveLength(1);
    expect(ours(host)[0]).toMatch(says);
    await expect(embedsOf(host).locator('> p')).toBeVisible();
    expect(host.noise.filter((line) => !/^error: (Failed to load resource|Access to fetch)/.test(line))).toEqual(ours(host));
    host.noise.length = 0;
    await Promise.all([hosts.close(), site.close()]);
  });
}

for (const [title, { set, look }] of Object.entries(OPTIONS)) {
  test(`attributes ${title} are read at the start and when they change`, async ({ openHost }) => {
    const host = await openHost('plain', { way: 'element' });
    const one = await showEmbed(host);
    const read = async () => ({
      ...(await one.root.evaluate((root) => ({ theme: root.parentElement!.getAttribute('data-theme'), accent: root.parentElement!.getAttribute('data-accent') }))),
      event: await shownEvent(one),
      colours: await one.root.evaluate((root) => [getComputedStyle(root.parentElement!).backgroundColor, getComputedStyle(root.parentElement!).getPropertyValue('--accent')].join()),
    });
    const house = await read();
    await one.place.evaluate((element, attributes) => Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value)), set);
    const changed = await read();
    expect(changed).toEqual({ theme: null, accent: null, event: embed.events[0]?.id, ...look, colours: changed.colours });
    expect(changed.colours !== house.colours).toBe(look.theme === 'dark' || typeof look.accent === 'string');
    const another = await host.page.evaluate((html) => {
      const copy = document.createRange().createContextualFragment(html).querySelector('throughline-timeline')!;
      document.querySelector('throughline-timeline')!.replaceWith(copy);
      return copy.isConnected;
    }, await one.place.evaluate((element) => element.outerHTML));
    expect(another).toBe(true);
    const again = await showEmbed(host);
    expect([await shownEvent(again), await again.root.evaluate((root) => root.parentElement!.getAttribute('data-theme'))]).toEqual([changed.event, changed.theme]);
  });
}

test('one event alone is shown where the host asks for it', async ({ openHost }) => {
  const one = await showEmbed(await openHost('plain', { way: 'element' }));
  const last = embed.events.at(-1)!;
  await one.place.evaluate((element, id) => element.setAttribute('only', id), last.id);
  await expect(one.place.locator('.card')).toHaveCount(1);
  await expect(one.place.locator(`#event-${last.id}`)).toBeVisible();
  expect((await one.place.locator('.frame').boundingBox())?.height).toBeCloseTo(last.height, 0);
});

test('the reader’s choice outlives a change of theme, a move within the page, and a story that fails to come', async ({ openHost }) => {
  const host = await openHost('plain', { way: 'element' });
  const one = await showEmbed(host);
  const chosen = await chooseAnother(one);
  await one.place.evaluate((element) => element.setAttribute('theme', 'dark'));
  expect(await shownEvent(one)).toBe(chosen);
  await one.place.evaluate((element) => document.body.prepend(element));
  expect(await shownEvent(one)).toBe(chosen);
  await one.place.evaluate((element) => element.setAttribute('src', '/no-such-story.json'));
  await expect.poll(() => host.noise.some((line) => line.includes('throughline-timeline'))).toBe(true);
  expect(await chooseAnother(one)).not.toBe(chosen);
  expect(host.page.url()).toContain('plain.html');
  host.noise.length = 0;
});

for (const style of ['display:flex', 'display:flex;flex-direction:column;align-items:center', 'display:grid;justify-items:center', 'display:inline-block;width:100%', 'overflow:auto']) {
  test(`the element keeps its width in a parent with ${style}`, async ({ openHost }) => {
    const one = await showEmbed(await openHost('plain', { way: 'element' }));
    await one.place.evaluate((element, css) => {
      element.parentElement!.style.cssText = css;
      element.style.cssText = '';
    }, style);
    const [box, parent] = await one.place.evaluate((element) => [element.getBoundingClientRect(), element.parentElement!].map((part) => ('clientWidth' in part ? part.clientWidth : part.width)));
    // In a row it shares with its neighbours.
    expect(box).toBeGreaterThan((parent ?? 0) * 0.7);
  });
}

test('choosing tells the host by an event that bubbles and is composed', async ({ openHost }) => {
  const host = await openHost('plain', { way: 'element' });
  const one = await showEmbed(host);
  await host.page.evaluate(() => {
    document.addEventListener('throughline:select', ({ bubbles, composed, target }) => Object.assign(window, { kind: { bubbles, composed, target: (target as Element).localName } }));
  });
  const event = await chooseAnother(one);
  expect(await host.page.evaluate(() => (window as unknown as { kind: object }).kind)).toEqual({ bubbles: true, composed: true, target: 'throughline-timeline' });
  expect((await readHeard(host, 'throughline:select')).map(({ from, data }) => [from, data.event])).toEqual([[0, event]]);
});

test('fifty mounts and removals of the element leave no node and no listener', async ({ openHost }) => {
  const host = await openHost('plain', { way: 'element' });
  await showEmbed(host);
  const html = await embedsOf(host).evaluate((element) => element.outerHTML);
  await host.page.evaluate(() => document.querySelector('throughline-timeline')!.remove());
  await mountElements(host.page, html, 5);
  const before = await countObjects(host.page);
  await mountElements(host.page, html, 50);
  const after = await countObjects(host.page);
  expect(after.listeners).toBe(before.listeners);
  expect(after.documents).toBe(before.documents);
  // One embed is more than 500 nodes.
  expect(after.nodes - before.nodes).toBeLessThan(200);
});

test('elements that something holds on to are caught', async ({ openHost }) => {
  const host = await openHost('plain', { way: 'element' });
  await showEmbed(host);
  const html = await embedsOf(host).evaluate((element) => element.outerHTML);
  const before = await countObjects(host.page);
  await host.page.evaluate(() => {
    const keep = (node: Node) => addEventListener('resize', () => node.isConnected);
    new MutationObserver((records) => records.flatMap(({ removedNodes }) => [...removedNodes]).forEach(keep)).observe(document.body, { childList: true });
    document.querySelector('throughline-timeline')!.remove();
  });
  await mountElements(host.page, html, 3);
  const after = await countObjects(host.page);
  expect(after.nodes - before.nodes).toBeGreaterThan(1000);
  expect(after.listeners).toBeGreaterThan(before.listeners);
});

test('an element that was removed while its story was on the way shows nothing and says nothing', async ({ openHost }) => {
  const host = await openHost('plain', { way: 'element' });
  await showEmbed(host);
  const shadow = await host.page.evaluate(async () => {
    const element = document.querySelector('throughline-timeline')!.cloneNode(true) as Element;
    document.body.append(element);
    element.remove();
    await (await fetch(element.getAttribute('src')!)).json();
    return element.shadowRoot !== null;
  });
  expect(shadow).toBe(false);
});

/** A picture of the element alone, at the same pixel of the page whatever stood above it. */
async function takePicture({ place }: Embed): Promise<Buffer> {
  await place.evaluate((element) => {
    for (let part = element as HTMLElement; part !== document.documentElement; part = part.parentElement!) {
      for (const other of Array.from(part.parentElement!.childNodes)) if (other !== part && part !== document.body) other.remove();
      if (part !== element) for (const side of ['margin', 'padding']) part.style.setProperty(side, '0', 'important');
    }
  });
  return place.screenshot({ animations: 'disabled' });
}

/** Adds an element, waits for its cards, chooses one and removes it, so many times. */
async function mountElements(page: Page, html: string, times: number): Promise<void> {
  await page.evaluate(
    async ([text, count]) => {
      for (let at = 0; at < count; at += 1) {
        document.body.append(document.createRange().createContextualFragment(text));
        const element = document.querySelector('throughline-timeline')!;
        while (!element.shadowRoot?.querySelector('.card[data-selected]')) await new Promise((resolve) => setTimeout(resolve, 5));
        element.shadowRoot.querySelector<HTMLElement>('[data-choose]')!.click();
        element.remove();
      }
    },
    [html, times] as const,
  );
}

/** The lines of the console that we wrote. */
function ours({ noise }: HostPage): string[] {
  return noise.filter((line) => line.includes('throughline-timeline:'));
}

function answerStory(status: number, content: string): Meddle {
  return (path: string, response: ServerResponse) => {
    allowAll(path, response);
    if (path !== '/story.json') return false;
    response.writeHead(status, { 'content-type': 'application/json' }).end(content);
    return true;
  };
}
