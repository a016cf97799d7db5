import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type SiteServer } from '../helpers/serve-site.ts';
import { writeMadeUp } from '../made-up/make-up-story.ts';
import { buildStory } from '../helpers/run-command.ts';
import { type Engine, type Size, type Tab, until } from './engines/engine.ts';
import { startChromium } from './engines/puppeteer.ts';

/** The checker of the W3C: of the built pages, and of what script has made of them. */
const JAR = 'node_modules/vnu-jar/build/dist/vnu.jar';
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** What it finds in pages, a line each; warnings too. */
async function faultsOf(files: readonly string[]): Promise<string[]> {
  const said = await promisify(execFile)('java', ['-jar', JAR, '--Werror', '--format', 'gnu', ...files], { maxBuffer: 50_000_000 }).then(
    ({ stderr }) => stderr,
    ({ stderr, code }: { readonly stderr: string; readonly code: unknown }) => stderr || `the checker ended with ${String(code)}`,
  );
  return said.split('\n').filter((line) => line !== '' && !line.startsWith('Picked up'));
}

const pagesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(folder, file));

const home = mkdtempSync(join(tmpdir(), 'throughline-nu-'));
const dense = join(home, 'site');
let engine: Engine;
let sites: Readonly<Record<'shipped' | 'dense', SiteServer>>;
beforeAll(async () => {
  const built = await buildStory(dense, { STORY: writeMadeUp(join(home, 'story'), 60, { groups: ['Sea', 'Land'], eras: true }) });
  if (built.code !== 0) throw new Error(built.output);
  sites = { shipped: await serveSite('dist'), dense: await serveSite(dense) };
  engine = await startChromium({});
}, 120_000);
afterAll(async () => {
  await engine.close();
  await Promise.all(Object.values(sites).map((site) => site.close()));
  rmSync(home, { recursive: true });
});

test('finds nothing in the pages of the shipped story', async () => {
  expect(await faultsOf(pagesIn('dist'))).toEqual([]);
});

test('finds nothing in the pages of a dense story with groups and eras', async () => {
  expect(await faultsOf(pagesIn(dense))).toEqual([]);
});

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

test('finds nothing in live pages, after each kind of interaction', async () => {
  const files: string[] = [];
  for (const [name, { site, path, size, acts }] of Object.entries(LIVE)) {
    const tab = await engine.open(size);
    await tab.goto(sites[site].url + path);
    expect(await until(() => tab.run(isLive))).toBe(true);
    for (const [step, act] of [() => Promise.resolve(), ...acts].entries()) {
      await act(tab);
      // What an act leads to is there a picture later.
      await tab.run(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const file = join(home, `${name}-${step}.html`);
      writeFileSync(file, `<!doctype html>\n${await tab.run(() => document.documentElement.outerHTML)}`);
      files.push(file);
    }
    await tab.close();
  }
  expect(new Set(files.map((file) => readFileSync(file, 'utf8'))).size).toBeGreaterThan(files.length / 2);
  expect(await faultsOf(files)).toEqual([]);
});

test('catches a bad page, and one that deserves a warning', async () => {
  const [bad, poor] = ['bad', 'poor'].map((name) => join(home, `${name}.html`)) as [string, string];
  writeFileSync(bad, '<!doctype html><html lang="en"><title>x</title><p id="a"><p id="a"><b></p>');
  writeFileSync(poor, '<!doctype html><html lang="en"><title>x</title><section><p>No heading.</p></section><h1>a</h1><h1>b</h1>');
  expect((await faultsOf([bad])).join()).toContain('Duplicate ID');
  expect(await faultsOf([poor])).not.toEqual([]);
});
