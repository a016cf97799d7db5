import { readFileSync } from 'node:fs';
import type { Tab } from './engines/engine.ts';

/** A second engine for accessibility beside axe, which asks for other things: labels of all that is a field, and a landmark round all there is. */
const ace = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8');

interface Found {
  readonly ruleId: string;
  /** Whether it breaks a guideline or is advice, and whether it is certain; where a person must look it is POTENTIAL or MANUAL. */
  readonly value: readonly [policy: string, confidence: string];
  readonly path: { readonly dom: string };
}

/** What it says of a page. Advice is not counted: it calls the policy in `<meta>`, and where a list's numbers begin, outdated. */
export async function askAce(tab: Tab): Promise<{ readonly failed: readonly string[]; readonly passed: number }> {
  await tab.inject(ace);
  const results = await tab.run(async () => {
    const { ace: engine } = window as unknown as { readonly ace: { readonly Checker: new () => { readonly check: (where: Document, guidelines: readonly string[]) => Promise<{ readonly results: readonly Found[] }> } } };
    const report = await new engine.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    return report.results.map(({ ruleId, value, path }) => ({ ruleId, value, path: { dom: path.dom } }));
  });
  const failed = results.filter(({ value: [policy, confidence] }) => policy === 'VIOLATION' && confidence === 'FAIL');
  return { failed: failed.map(({ ruleId, path }) => `${ruleId}: ${path.dom}`), passed: results.filter(({ value }) => value[1] === 'PASS').length };
}
