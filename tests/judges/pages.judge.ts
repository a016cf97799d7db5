import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askAce } from './ask-ace.ts';
import type { Engine } from './engines/engine.ts';
import { startChromium } from './engines/puppeteer.ts';
import { type LiveSites, lookAtLivePages, serveLiveSites } from './live-pages.ts';

/** The checker of the W3C, of the built pages and of what script has made of them; and there a second engine for accessibility. */
const JAR = 'node_modules/vnu-jar/build/dist/vnu.jar';

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
let engine: Engine;
let sites: LiveSites;
beforeAll(async () => {
  sites = await serveLiveSites();
  engine = await startChromium({});
}, 120_000);
afterAll(async () => {
  await engine.close();
  await sites.close();
  rmSync(home, { recursive: true });
});

test('finds nothing in the pages of the shipped story', async () => {
  expect(await faultsOf(pagesIn('dist'))).toEqual([]);
});

test('finds nothing in the pages of a dense story with groups and eras', async () => {
  expect(await faultsOf(pagesIn(sites.denseFolder))).toEqual([]);
});

test('both find nothing in live pages, after each kind of interaction', async () => {
  const files: string[] = [];
  const faults: string[] = [];
  await lookAtLivePages(engine, sites, async (tab, name) => {
    const file = join(home, `${name}.html`);
    writeFileSync(file, `<!doctype html>\n${await tab.run(() => document.documentElement.outerHTML)}`);
    files.push(file);
    // It changes the page while it looks, so it looks last.
    const { failed, passed } = await askAce(tab);
    faults.push(...failed.map((fault) => `${name}: ${fault}`));
    // An engine in which no rule ran would find nothing, too.
    expect(passed).toBeGreaterThan(100);
  });
  expect(faults).toEqual([]);
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

test('the second engine catches a bad page', async () => {
  const tab = await engine.open({ width: 1280, height: 800 });
  await tab.goto('data:text/html,<title>x</title><p>x</p><img src="data:,"><a href="%23x"></a><output>1</output>');
  const { failed } = await askAce(tab);
  for (const rule of ['html_lang_exists', 'img_alt_valid', 'a_text_purpose', 'input_label_exists']) expect(failed.join()).toContain(`${rule}:`);
  await tab.close();
});
