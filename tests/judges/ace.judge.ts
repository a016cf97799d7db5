import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine, Tab } from './engines/engine.ts';
import { startChromium } from './engines/puppeteer.ts';
import { type LiveSites, lookAtLivePages, serveLiveSites } from './live-pages.ts';

/** A second engine for accessibility beside axe, which asks for other things: labels of all that is a field, and a landmark round all there is. */
const ace = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8');

interface Found {
  readonly ruleId: string;
  /** Whether it breaks a guideline or is advice, and whether it is certain; where a person must look it is POTENTIAL or MANUAL. */
  readonly value: readonly [policy: string, confidence: string];
  readonly path: { readonly dom: string };
}

/** What it says of a page. Advice is not counted: it calls the policy in `<meta>`, and where a list's numbers begin, outdated. */
async function judge(tab: Tab): Promise<{ readonly failed: readonly string[]; readonly passed: number }> {
  await tab.inject(ace);
  const results = await tab.run(async () => {
    const { ace: engine } = window as unknown as { readonly ace: { readonly Checker: new () => { readonly check: (where: Document, guidelines: readonly string[]) => Promise<{ readonly results: readonly Found[] }> } } };
    const report = await new engine.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    return report.results.map(({ ruleId, value, path }) => ({ ruleId, value, path: { dom: path.dom } }));
  });
  const failed = results.filter(({ value: [policy, confidence] }) => policy === 'VIOLATION' && confidence === 'FAIL');
  return { failed: failed.map(({ ruleId, path }) => `${ruleId}: ${path.dom}`), passed: results.filter(({ value }) => value[1] === 'PASS').length };
}

let engine: Engine;
let sites: LiveSites;
beforeAll(async () => {
  sites = await serveLiveSites();
  engine = await startChromium({});
});
afterAll(async () => {
  await engine.close();
  await sites.close();
});

test('finds nothing in live pages, after each kind of interaction', async () => {
  await lookAtLivePages(engine, sites, async (tab, name) => {
    const { failed, passed } = await judge(tab);
    expect(failed.map((fault) => `${name}: ${fault}`)).toEqual([]);
    // An engine in which no rule ran would find nothing, too.
    expect(passed).toBeGreaterThan(100);
  });
});

test('catches a bad page', async () => {
  const tab = await engine.open({ width: 1280, height: 800 });
  await tab.goto('data:text/html,<title>x</title><p>x</p><img src="data:,"><a href="%23x"></a><output>1</output>');
  const { failed } = await judge(tab);
  for (const rule of ['html_lang_exists', 'img_alt_valid', 'a_text_purpose', 'input_label_exists']) expect(failed.join()).toContain(`${rule}:`);
  await tab.close();
});
