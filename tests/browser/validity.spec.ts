import { readdirSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { cardLink, chipsOf, expect, openLive, test } from '../helpers/explainer.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // React writes `dateTime=` and `tabindex=`; HTML reads attribute names in any case.
    'attr-case': 'off',
    // How markup is spelt, not what it means: React's spelling is as good.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    doctype: 'off',
    'doctype-style': 'off',
    'long-title': ['error', { maxlength: 60 }],
    // A script with an integrity attribute is dead on file://; ours is same-origin.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

async function faultsOf(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) => result.messages.map((fault) => `${fault.ruleId}: ${fault.message} (line ${fault.line})`));
}

const pages = ['index.html', '404.html', ...readdirSync('dist/events').map((id) => `events/${id}/index.html`)];

for (const path of pages) {
  test(`html-validate finds nothing in ${path}`, async () => {
    expect(await faultsOf(readFileSync(`dist/${path}`, 'utf8'))).toEqual([]);
  });
}

test('html-validate finds nothing in the live page, after each kind of interaction', async ({ page, site }) => {
  const live = async () => faultsOf(`<!doctype html>${await page.evaluate(() => document.documentElement.outerHTML)}`);
  await openLive(page, site);
  expect(await live()).toEqual([]);
  await cardLink(page, 'vostochny-2023').click();
  expect(await live()).toEqual([]);
  await page.locator('[data-events="pyongyang-2000 pyongyang-2024"]').click();
  expect(await live()).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await chipsOf(page, 'letter-2024').first().click();
  expect(await live()).toEqual([]);
});

test('html-validate catches a bad page', async () => {
  expect((await faultsOf('<!doctype html><html><head><title>x</title></head><body><p id="a"><p id="a"></body></html>')).join()).toContain('no-dup-id');
});
