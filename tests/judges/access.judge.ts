import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type SiteServer } from '../helpers/serve-site.ts';
import { type Engine, type Settings, type Size, type Tab, until } from './engines/engine.ts';
import { startFirefox } from './engines/puppeteer.ts';
import { startWebKit } from './engines/webkit.ts';
import { ready } from './in-page.ts';

/** axe, no rule disabled, in each state of the site, in Firefox and WebKit; in Chromium `tests/browser/` asks it. */
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

interface State {
  readonly name: string;
  readonly path: string;
  readonly size?: Size;
  /** Shown as it is printed. */
  readonly printed?: boolean;
  /** What is clicked first. */
  readonly click?: string;
}

const chosen = '#event-vostochny-2023 h3 a';
const STATES: readonly State[] = [
  { name: 'initial', path: '' },
  { name: 'initial, 320 px', path: '', size: NARROW },
  { name: 'selected', path: '', click: chosen },
  { name: 'selected, 320 px', path: '', size: NARROW, click: '.chips a[href="#event-letter-2024"]' },
  { name: 'deep link', path: '#passage-xi-2019-1' },
  { name: 'an event’s page', path: 'events/pyongyang-2024/' },
  { name: 'printed', path: '', printed: true },
  { name: 'embed', path: 'embed/' },
  { name: 'embed, 320 px', path: 'embed/', size: NARROW },
  { name: 'embed, another event', path: 'embed/#event-xi-2019' },
  { name: 'embed, printed', path: 'embed/', printed: true },
  { name: 'page of codes', path: 'embed/code/' },
  { name: 'not found', path: '404.html' },
];
const COLOURS: readonly State[] = [
  { name: 'initial', path: '' },
  { name: 'selected', path: '#event-letter-2024' },
  { name: 'embed', path: 'embed/' },
  { name: 'page of codes', path: 'embed/code/' },
];

interface Result {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] }[];
  readonly passes: readonly { readonly id: string }[];
}

async function judge(tab: Tab): Promise<readonly string[]> {
  await tab.inject(axe);
  const { violations, passes } = await tab.run(async () => {
    const { axe: engine } = window as unknown as { readonly axe: { readonly run: (where: Document) => Promise<Result> } };
    const found = await engine.run(document);
    const named = ({ id }: { readonly id: string }) => ({ id, nodes: [] });
    return { violations: found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })), passes: found.passes.map(named) };
  });
  // An engine in which no rule ran would find nothing, too.
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

let site: SiteServer;
let printed: SiteServer;
beforeAll(async () => {
  site = await serveSite('dist');
  // Rules for print are shown on screen; the policy names hashes of the style as it was.
  printed = await serveSite('dist', '/', (path, response) => {
    if (!path.endsWith('/')) return false;
    const html = readFileSync(`dist${path}index.html`, 'utf8').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '').replaceAll('@media print', '@media all');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    return true;
  });
});
afterAll(() => Promise.all([site.close(), printed.close()]));

const ENGINES = [
  { name: 'Firefox', start: startFirefox },
  { name: 'WebKit', start: startWebKit },
];
const MODES: readonly { readonly mode: string; readonly settings: Settings; readonly states: readonly State[]; readonly not?: string }[] = [
  { mode: 'light', settings: {}, states: STATES },
  { mode: 'dark', settings: { dark: true }, states: COLOURS },
  { mode: 'forced colours', settings: { forcedColours: true }, states: COLOURS, not: 'WebKit' },
];

for (const { name, start } of ENGINES) {
  for (const { mode, settings, states, not } of MODES.filter((one) => one.not !== name)) {
    describe(`axe in ${name}, ${mode}${not ? `, which ${not} does not have` : ''}`, () => {
      let engine: Engine;
      beforeAll(async () => {
        engine = await start(settings);
      });
      afterAll(() => engine.close());

      test('is shown as the reader set it', async () => {
        const tab = await engine.open(WIDE);
        await tab.goto(site.url);
        const shown = await tab.run(() => ({ dark: matchMedia('(prefers-color-scheme: dark)').matches, forced: matchMedia('(forced-colors: active)').matches }));
        expect(shown).toEqual({ dark: settings.dark ?? false, forced: settings.forcedColours ?? false });
        await tab.close();
      });

      test.each(states)('finds nothing: $name', async ({ path, size, printed: onPaper, click }) => {
        const tab = await engine.open(size ?? WIDE);
        await tab.goto((onPaper ? printed : site).url + path);
        // Two pages have nothing to make ready.
        expect(['404.html', 'embed/code/'].includes(path) || (await until(() => tab.run(ready)))).toBe(true);
        expect(await tab.run(() => innerWidth)).toBe((size ?? WIDE).width);
        if (click) await tab.click(click);
        expect(await judge(tab)).toEqual([]);
        await tab.close();
      });
    });
  }

  test(`axe in ${name} catches a bad page`, async () => {
    const engine = await start({});
    const tab = await engine.open(WIDE);
    await tab.goto('data:text/html,<p>x</p><img src="data:,"><a href="%23x"></a><p style="color:%23bbb">pale</p>');
    await tab.inject(axe);
    const found = await tab.run(async () => (await (window as unknown as { readonly axe: { readonly run: () => Promise<Result> } }).axe.run()).violations.map(({ id }) => id));
    for (const rule of ['image-alt', 'link-name', 'color-contrast', 'html-has-lang']) expect(found).toContain(rule);
    await engine.close();
  });
}
