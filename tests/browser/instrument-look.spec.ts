import type { Page } from '@playwright/test';
import { type DenseSite, expect, openDense, spanAfter, test, tool } from '../helpers/dense-site.ts';

/** The instrument measured where it is drawn: room for fingers and words, nothing that moves by itself. */
test.describe.configure({ mode: 'default' });

const NAMES = ['harbour', 'arabic', 'japanese'] as const;
const SPANS = ['', '?from=1850-01-01&to=1999-12-31', '?from=1960-01-01&to=1979-12-31', '?from=1969-07-01&to=1969-07-31', '?from=2020-03-04T06:00Z&to=2020-03-04T14:00Z'];

/** What is wrong with buttons and words of the drawing, in sentences. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Box = { readonly name: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
    const touch = (a: Box, b: Box, slack: number) => a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
    const pairs = (all: readonly Box[], slack: number) => all.flatMap((a, at) => all.slice(at + 1).filter((b) => touch(a, b, slack)).map((b) => `${a.name} lies on ${b.name}`));
    const boxOf = (element: Element, words: boolean): Box => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, right, top, bottom } = (words ? range : element).getBoundingClientRect();
      const cut = words && element.tagName === 'DIV' ? element.getBoundingClientRect() : null;
      // Lines of type are higher than their letters.
      return { name: (element.textContent || element.getAttribute('aria-label')) ?? '', left: Math.max(left, cut?.left ?? left), right: Math.min(right, cut?.right ?? right), top: top + (words ? 3 : 0), bottom: bottom - (words ? 3 : 0) };
    };
    const targets = [...document.querySelectorAll('.targets button')].map((one) => boxOf(one, false));
    const small = [...document.querySelectorAll('.dense-axis button, .finder input, .finder select, .fold summary')].filter((one) => one.checkVisibility()).map((one) => boxOf(one, false)).filter(({ left, right, top, bottom }) => right - left < 43.9 || bottom - top < 43.9);
    const words = [...document.querySelectorAll('.stage text, .stage foreignObject > div')].filter((one) => one.textContent).map((one) => boxOf(one, true));
    const head = document.querySelector('.dense-axis')!.getBoundingClientRect();
    const beyond = words.filter(({ left, right }) => left < head.left - 1 || right > head.right + 1);
    const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [...pairs(targets, 0.5), ...pairs(words, 0.5), ...small.map(({ name }) => `${name} is too small for a finger`), ...beyond.map(({ name }) => `${name} reaches out of the head`), ...(sideways > 0 ? [`the page scrolls sideways by ${sideways} px`] : [])];
  });
}

for (const name of NAMES) {
  test(`in the story “${name}” buttons have room and words lie on no others, at any zoom`, async ({ page, harbour, arabic, japanese }) => {
    test.setTimeout(180_000);
    const site: DenseSite = { harbour, arabic, japanese }[name];
    for (const width of [320, 390, 768, 1280]) {
      for (const span of SPANS) {
        await openDense(page, site, span, width);
        expect(await faults(page), `${width} px ${span}`).toEqual([]);
      }
    }
  });
}

test('the axis speaks years, months, days and hours, in the reader’s language', async ({ page, harbour, arabic, japanese }) => {
  const labels = async (site: DenseSite, span: string) => {
    await openDense(page, site, span);
    return page.locator('.stage .strip > g > text').allTextContents();
  };
  expect((await labels(harbour, ''))[0]).toMatch(/^\d{4}$/);
  expect((await labels(harbour, '?from=1969-01-01&to=1970-03-01'))[0]).toMatch(/^[A-Z][a-z]+ \d{4}$/);
  expect((await labels(harbour, '?from=1969-07-01&to=1969-07-31'))[0]).toMatch(/^\d+ [A-Z][a-z]+$/);
  expect((await labels(harbour, '?from=2020-03-04T06:00Z&to=2020-03-04T14:00Z'))[0]).toMatch(/^\d\d:00$/);
  expect((await labels(japanese, '?from=1969-07-01&to=1969-07-31'))[0]).toMatch(/^\d+月\d+日$/);
  expect((await labels(arabic, '?from=1969-07-01&to=1969-07-31'))[0]).toMatch(/[\u0600-\u06ff]/);
});

test.describe('nothing moves', () => {
  for (const width of [320, 390, 768, 1280]) {
    for (const path of ['', '?from=1950-01-01&to=1959-12-31', '#event-entry-30', '?q=lighthouse&group=Town']) {
      test(`at ${width} px when the instrument comes in: “${path}”`, async ({ page, harbour }) => {
        await page.addInitScript(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => shifts.push(...list.getEntries().map((one) => (one as PerformanceEntry & { readonly value: number }).value))).observe({ type: 'layout-shift', buffered: true });
        });
        await page.setViewportSize({ width, height: 800 });
        // The head on screen, as a reader finds it who follows a link to the timeline.
        await page.goto(`${harbour.url}${path}${path.includes('#') ? '' : '#timeline'}`);
        await page.locator('.timeline:not([data-settling]) .stage svg.strip').waitFor({ state: 'attached' });
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
        const sum = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((all, one) => all + one, 0));
        expect(sum).toBe(0);
      });
    }
  }

  for (const width of [320, 1280]) {
    test(`at ${width} px the head keeps its height at every zoom`, async ({ page, harbour }) => {
      const heights = new Set<number>();
      for (const span of SPANS) {
        await openDense(page, harbour, span, width);
        heights.add((await page.locator('.dense-axis').boundingBox())!.height);
      }
      await spanAfter(page, () => tool(page, 'whole').click());
      heights.add((await page.locator('.dense-axis').boundingBox())!.height);
      expect([...heights]).toHaveLength(1);
    });
  }
});

test('the head stays on top of a window that has room for it: at most 36 % of it', async ({ page, harbour }) => {
  await openDense(page, harbour);
  for (const height of [600, 800, 900, 1000, 1060, 1200]) {
    await page.setViewportSize({ width: 1280, height });
    const { share, sticky, reckoned } = await page.locator('.dense-axis').evaluate((head) => ({ share: head.getBoundingClientRect().height / innerHeight, sticky: getComputedStyle(head).position === 'sticky', reckoned: Math.abs(head.getBoundingClientRect().height - Number.parseFloat(getComputedStyle(head).minHeight)) }));
    if (sticky) expect(share).toBeLessThanOrEqual(0.36);
    if (sticky) expect(reckoned).toBeLessThanOrEqual(1);
    if (height === 600 || height === 1200) expect(sticky).toBe(height === 1200);
  }
});

for (const [name, style] of Object.entries({
  'WCAG text spacing': '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  'text twice as large': 'html { font-size: 200% }',
})) {
  test(`with ${name} nothing scrolls sideways and every control can be reached`, async ({ page, harbour }) => {
    for (const width of [320, 1280]) {
      await openDense(page, harbour, '?from=1950-01-01&to=1959-12-31', width);
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, style);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      const outside = await page.locator('.dense-axis button, .finder input, .finder select').evaluateAll((all) => all.filter((one) => one.checkVisibility() && (one.getBoundingClientRect().left < 0 || one.getBoundingClientRect().right > innerWidth)).length);
      expect(outside).toBe(0);
      await spanAfter(page, () => tool(page, 'in').click());
    }
  });
}
