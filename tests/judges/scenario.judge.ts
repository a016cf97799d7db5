import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { story } from '../helpers/read-story.ts';
import { allowAll, type HostServer, serveHosts } from '../helpers/serve-hosts.ts';
import { serveSite, type SiteServer } from '../helpers/serve-site.ts';
import { translate } from '../helpers/translate-page.ts';
import { type Engine, type Tab, until } from './engines/engine.ts';
import { ENGINES } from './engines/engines.ts';
import { chosen, eventShown, inView, litWords, lookOf, overflow, ready, textOf, wordsOf } from './in-page.ts';

/** What a reader does with an explainer, the same in each engine. */
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 800 };
const [first, second] = [story.events[1]!.id, story.events[3]!.id];

let site: SiteServer;
let refused: SiteServer;
let hosts: HostServer;
beforeAll(async () => {
  site = await serveSite('dist', '/', allowAll);
  refused = await serveSite('dist', '/', (_, response) => {
    response.setHeader('content-security-policy', "script-src 'none'");
    return false;
  });
  hosts = await serveHosts(site);
});
afterAll(() => Promise.all([hosts, site, refused].map((server) => server.close())));

describe.each(ENGINES)('in $name', ({ start }) => {
  let engine: Engine;
  let tab: Tab;
  beforeAll(async () => {
    engine = await start({});
    console.log(engine.version);
  });
  afterAll(() => engine.close());
  beforeEach(async () => {
    tab = await engine.open(WIDE);
  });
  afterEach(() => tab.close());

  const openLive = async (path = '') => {
    await tab.goto(site.url + path);
    expect(await until(() => tab.run(ready))).toBe(true);
  };
  const expectChosen = (id: string | null) => expect.poll(() => tab.run(chosen), { timeout: 5000 }).toBe(id);

  test('a reader reads all of it, and nothing scrolls sideways', async () => {
    await openLive();
    const text = await tab.run(textOf, 'main');
    for (const event of story.events) expect(text).toContain(event.summary);
    expect(text).toContain(story.article.headline);
    expect(await tab.run(overflow)).toBeLessThanOrEqual(0);
    // What is linked, and its number, are drawn: not every engine reads every shorthand.
    expect(await tab.run(lookOf, '[data-events]', '')).toEqual({ line: 'underline', style: 'dotted', thickness: '2px', content: 'none' });
    expect((await tab.run(lookOf, '.n[data-n]', '::before')).content).toMatch(/^("1"|attr\(data-n\))/);
    expect(tab.noise()).toEqual([]);
  });

  test('the mouse chooses an event: its words are lit and in view, and the address names them', async () => {
    await openLive();
    await tab.click(`#event-${second} h3 a`);
    await expectChosen(second);
    expect(await tab.run(() => location.hash)).toBe(`#passage-${second}-1`);
    expect(await until(() => tab.run(inView, `#passage-${second}-1`))).toBe(true);
    expect(await tab.run(litWords)).toEqual(await tab.run(wordsOf, second));
    expect(tab.noise()).toEqual([]);
  });

  test('a click on words chooses the event that they tell', async () => {
    await openLive();
    await tab.click(`#passage-${second}-1`);
    await expectChosen(second);
    expect(await until(() => tab.run(inView, `#event-${second} h3`))).toBe(true);
  });

  test('a finger opens an event’s note after its paragraph, and closes it', async () => {
    await tab.close();
    tab = await engine.open(PHONE);
    await openLive();
    const notes = () => tab.run(() => [...document.querySelectorAll('.note')].filter((note) => note.checkVisibility()).map((note) => note.getAttribute('data-note')));
    await tab.tap(`.chips a[href="#event-${first}"]`);
    await expect.poll(notes).toEqual([first]);
    await tab.tap(`.chips a[href="#event-${first}"]`);
    await expect.poll(notes).toEqual([]);
    expect(await tab.run(overflow)).toBeLessThanOrEqual(0);
  });

  test('the keyboard alone chooses, leads to the words, and clears', async () => {
    await openLive();
    await tab.run((id) => document.querySelector<HTMLElement>(`#event-${id} h3 a`)?.focus(), first);
    await tab.press('Enter');
    await expectChosen(first);
    expect(await tab.run(() => document.activeElement?.id)).toBe(`passage-${first}-1`);
    await tab.press('Tab');
    expect(await tab.run(() => document.activeElement?.closest('.chips') !== null)).toBe(true);
    await tab.press('Escape');
    await expectChosen(null);
  });

  test('from the top, Tab reaches the first event in a few steps', async () => {
    await openLive();
    let steps = 0;
    while (steps < 10 && !(await tab.run(() => document.activeElement?.closest('ol > li[data-event]') !== null && document.activeElement !== document.body))) {
      await tab.press('Tab');
      steps += 1;
    }
    expect(steps).toBeLessThan(10);
    await tab.press('Enter');
    await expectChosen(story.events[0]!.id);
  });

  test('a deep link, and an event’s own page, open with their event chosen', async () => {
    await openLive(`#passage-${second}-1`);
    await expectChosen(second);
    expect(await until(() => tab.run(inView, `#passage-${second}-1`))).toBe(true);
    await openLive(`events/${first}/`);
    await expectChosen(first);
    expect(await until(() => tab.run(inView, `#event-${first} h3`))).toBe(true);
  });

  test('Back undoes one choice at a time', async () => {
    await openLive();
    await tab.click(`#event-${first} h3 a`);
    await expectChosen(first);
    await tab.click(`#event-${second} h3 a`);
    await expectChosen(second);
    await tab.back();
    await expectChosen(first);
    await tab.back();
    expect(await until(async () => (await tab.run(chosen)) === null)).toBe(true);
  });

  test('Back from another page finds the same event, place and focus', async () => {
    await openLive();
    await tab.click(`#event-${second} h3 a`);
    await expectChosen(second);
    expect(await until(() => tab.run(inView, `#passage-${second}-1`))).toBe(true);
    const place = () => tab.run(() => ({ address: location.href, top: Math.round(scrollY), focus: document.activeElement?.id }));
    // Scrolling there takes a moment.
    const tops: number[] = [];
    await until(async () => tops.push((await place()).top) > 5 && new Set(tops.slice(-5)).size === 1);
    const before = await place();
    expect(before.focus).toBe(`passage-${second}-1`);
    expect(before.top).toBeGreaterThan(0);
    await tab.goto(`${site.url}embed/code/`);
    await tab.back();
    expect(await until(() => tab.run(ready))).toBe(true);
    await expectChosen(second);
    // A pixel is what the end of a soft scroll may round away.
    expect(await until(async () => Math.abs((await place()).top - before.top) <= 1)).toBe(true);
    const after = await place();
    expect([after.address, after.focus]).toEqual([before.address, before.focus]);
    expect(tab.noise()).toEqual([]);
  });

  test('an embed in a host’s page shows event after event and leaves Back alone', async () => {
    await tab.goto(hosts.page('plain'));
    const entries = await tab.run(() => history.length);
    await tab.enter('iframe');
    expect(await until(() => tab.run(() => document.querySelector('[data-ready]') !== null))).toBe(true);
    const seen = [await tab.run(eventShown)];
    for (const event of story.events.slice(1)) {
      await tab.click(`.frame [data-choose="${event.id}"]`);
      await expect.poll(() => tab.run(eventShown)).toBe(event.id);
      seen.push(event.id);
    }
    expect(seen).toEqual(story.events.map(({ id }) => id));
    expect(await tab.run(() => history.length)).toBe(entries);
  });

  test('a page that is translated keeps its translation, and works', async () => {
    await openLive();
    await tab.run(translate);
    const before = await tab.run(textOf, 'main');
    for (const event of story.events) {
      await tab.click(`#event-${event.id} h3 a`);
      await expectChosen(event.id);
    }
    expect(await tab.run(textOf, 'main')).toBe(before);
    expect(tab.noise()).toEqual([]);
  });

  test('where script is refused, all of it reads, and links light words and cards', async () => {
    await tab.goto(refused.url);
    expect(await tab.run(ready)).toBe(false);
    const text = await tab.run(textOf, 'main');
    for (const event of story.events) expect(text).toContain(event.summary);
    await tab.click(`#event-${second} .passages a`);
    expect(await until(() => tab.run(inView, `#passage-${second}-1`))).toBe(true);
    expect(await tab.run(litWords)).toEqual(await tab.run(wordsOf, second));
    await tab.click(`.chips a[href="#event-${first}"]`);
    expect(await until(() => tab.run(inView, `#event-${first}`))).toBe(true);
    expect(await tab.run(litWords)).toEqual(await tab.run(wordsOf, first));
  });
});

// WebKit’s driver has no switch for it.
describe.each(ENGINES.filter(({ name }) => name !== 'WebKit'))('in $name, with script switched off', ({ start }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start({ script: false });
  });
  afterAll(() => engine.close());

  test('all of it reads, and a deep link lights its words and card', async () => {
    const tab = await engine.open(WIDE);
    await tab.goto(`${site.url}#passage-${second}-1`);
    const text = await tab.run(textOf, 'main');
    expect(story.events.filter(({ summary }) => !text.includes(summary))).toEqual([]);
    expect(await tab.run(ready)).toBe(false);
    expect(await tab.run(inView, `#passage-${second}-1`)).toBe(true);
    expect(await tab.run(litWords)).toEqual(await tab.run(wordsOf, second));
    await tab.close();
  });
});
