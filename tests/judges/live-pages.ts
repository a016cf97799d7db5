import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStory } from '../helpers/run-command.ts';
import { serveSite, type SiteServer } from '../helpers/serve-site.ts';
import { writeMadeUp } from '../made-up/make-up-story.ts';
import { type Engine, type Size, type Tab, until } from './engines/engine.ts';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

interface Live {
  readonly site: 'shipped' | 'dense';
  readonly path: string;
  readonly size: Size;
  /** One after the other; the page is judged at the start and after each. */
  readonly acts: readonly ((tab: Tab) => Promise<unknown>)[];
}

/** Whether script has taken over; the page of codes says so by its button. */
const isLive = () => document.documentElement.hasAttribute('data-ready') || (document.querySelector('button')?.checkVisibility() ?? false);
const click = (selector: string) => (tab: Tab) => tab.click(selector);
const LIVE: Readonly<Record<string, Live>> = {
  page: { site: 'shipped', path: '', size: WIDE, acts: [click('#event-vostochny-2023 h3 a'), click('[data-events="pyongyang-2000 pyongyang-2024"]'), (tab) => tab.press('Escape'), click('.chips a')] },
  phone: { site: 'shipped', path: 'events/xi-2019/', size: PHONE, acts: [click('.chips a[href="#event-letter-2024"]'), click('[data-events="pyongyang-2000 pyongyang-2024"]'), click('.stops a')] },
  embed: { site: 'shipped', path: 'embed/?theme=dark&accent=blue&event=xi-2019', size: WIDE, acts: [click('.list [data-choose="letter-2024"]')] },
  codes: { site: 'shipped', path: 'embed/code/', size: WIDE, acts: [(tab) => tab.run(() => document.querySelector('select')?.dispatchEvent(new Event('change', { bubbles: true }))), click('button')] },
  event: { site: 'shipped', path: 'embed/events/xi-2019/', size: PHONE, acts: [] },
  instrument: {
    site: 'dense',
    path: '',
    size: WIDE,
    acts: [
      click('[data-act="in"]'),
      click('[data-act="later"]'),
      (tab) => tab.run(() => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
        field.value = 'a';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
      click('[data-act="whole"]'),
    ],
  },
};

/** The shipped story and a dense one with groups and eras, built and served. */
export interface LiveSites {
  readonly shipped: SiteServer;
  readonly dense: SiteServer;
  /** Where the dense one lies. */
  readonly denseFolder: string;
  readonly close: () => Promise<void>;
}

/** Builds and serves them; what is written for it is gone once they are closed. */
export async function serveLiveSites(): Promise<LiveSites> {
  const home = mkdtempSync(join(tmpdir(), 'throughline-live-'));
  const denseFolder = join(home, 'site');
  const built = await buildStory(denseFolder, { STORY: writeMadeUp(join(home, 'story'), 60, { groups: ['Sea', 'Land'], eras: true }) });
  if (built.code !== 0) throw new Error(built.output);
  const [shipped, dense] = await Promise.all([serveSite('dist'), serveSite(denseFolder)]);
  const close = async () => {
    await Promise.all([shipped.close(), dense.close()]);
    rmSync(home, { recursive: true });
  };
  return { shipped, dense, denseFolder, close };
}

/** Opens each page and looks at it at the start and after each act. */
export async function lookAtLivePages(engine: Engine, sites: LiveSites, look: (tab: Tab, name: string) => Promise<void>): Promise<void> {
  for (const [name, { site, path, size, acts }] of Object.entries(LIVE)) {
    const tab = await engine.open(size);
    await tab.goto(sites[site].url + path);
    if (!(await until(() => tab.run(isLive)))) throw new Error(`${name} does not come to life`);
    for (const [step, act] of [() => Promise.resolve(), ...acts].entries()) {
      await act(tab);
      // What an act leads to is there a picture later.
      await tab.run(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await look(tab, `${name}-${step}`);
    }
    await tab.close();
  }
}
