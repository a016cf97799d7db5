import type { Page } from '@playwright/test';
import { cardLink, expect, openLive, test } from '../helpers/explainer.ts';

/** The page where there is little room: a small window, 400 % of zoom, larger type, more space between letters. */
const STYLES: Readonly<Record<string, string>> = {
  'as it comes': '',
  'text at 200 %': 'html{font-size:200%}',
  'WCAG text spacing': '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
};

async function addStyle(page: Page, style: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, style);
}

/** What is cut off, covers other text, or keeps more of the window than it may; in words. */
const misfits = (): string[] => {
  const found: string[] = [];
  const say = (what: string, element: Element) => found.push(`${what}: ${element.tagName}.${element.className} “${element.textContent?.trim().slice(0, 40)}”`);
  // Words for screen readers alone lie in a box of a pixel.
  const isSpoken = (element: Element): boolean => {
    for (let up: Element | null = element; up; up = up.parentElement) {
      const { position, overflowX } = getComputedStyle(up);
      if (position === 'absolute' && overflowX === 'hidden' && up.getBoundingClientRect().width <= 1) return true;
    }
    return false;
  };
  const shows = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.skip') && !isSpoken(element);
  for (const element of document.querySelectorAll('body *')) {
    if (!shows(element) || element.closest('svg')) continue;
    const { overflowX, overflowY, position, textOverflow } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (box.width === 0) continue;
    if (['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1 && textOverflow !== 'ellipsis') say('cut off at the side', element);
    if (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1) say('cut off below', element);
    if (['sticky', 'fixed'].includes(position) && !element.matches('.timeline') && box.height > innerHeight / 4 && box.width > innerWidth / 2) say(`${position}, ${Math.round((100 * box.height) / innerHeight)} % of the height`, element);
    if (box.right > innerWidth + 1 && position !== 'absolute') say('beyond the side', element);
  }
  // Lines of text: no two of them on the same spot.
  const lines: { readonly box: DOMRect; readonly element: Element }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!;
    if (!node.textContent?.trim() || !shows(element) || element.closest('svg, script, style, .stops')) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1) lines.push({ box, element });
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  for (const [at, { box, element }] of lines.entries()) {
    for (let next = at + 1; next < lines.length && lines[next]!.box.top < box.bottom - box.height / 2; next += 1) {
      const other = lines[next]!;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      // Its sticky head is there to cover what the column scrolls.
      if (box.top !== other.box.top && element.closest('.axis, .timeline') !== other.element.closest('.axis, .timeline') && (element.closest('.axis') || other.element.closest('.axis'))) continue;
      if (across > 2 && other.element !== element && !element.contains(other.element) && !other.element.contains(element)) say(`on “${element.textContent?.trim().slice(0, 40)}”`, other.element);
    }
  }
  return found;
};

for (const [width, height] of [[320, 256], [320, 640], [640, 360], [1280, 800]] as const) {
  for (const path of ['', '#event-vostochny-2023', 'embed/', 'embed/code/', '404.html']) {
    test(`at ${width} × ${height} nothing of /${path} overlaps, is cut off, or keeps more than a quarter of the window`, async ({ page, site }) => {
      await page.setViewportSize({ width, height });
      // Two pages have nothing to make ready.
      if (['404.html', 'embed/code/'].includes(path)) await page.goto(site.url + path);
      else await openLive(page, site, path);
      for (const [name, style] of Object.entries(STYLES)) {
        await addStyle(page, style);
        for (const top of [0, 700]) {
          await page.evaluate((to) => scrollTo(0, to), top);
          expect(await page.evaluate(misfits), name).toEqual([]);
        }
      }
    });
  }
}

test('text is the same at every size of window and of type', async ({ page, site }) => {
  await openLive(page, site);
  await cardLink(page, 'xi-2019').click();
  const texts = new Set<string | null>();
  for (const [width, height] of [[320, 256], [640, 360], [1280, 800]] as const) {
    await page.setViewportSize({ width, height });
    texts.add(await page.locator('article').evaluate((article) => [...article.querySelectorAll('p, li, h2, blockquote')].filter((one) => one.checkVisibility() && !one.closest('.note')).map((one) => one.textContent).filter((text) => text?.trim()).join('\n')));
  }
  expect(texts.size).toBe(1);
});

test('what is cut off, covered or too large is caught', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openLive(page, site);
  await addStyle(page, '#headline{height:10px;overflow:hidden}.meta{position:sticky;top:0;height:120px}.standfirst{margin-top:-30px!important}.kicker{width:200vw}');
  const found = (await page.evaluate(misfits)).join('\n');
  for (const what of ['cut off below: H1', 'sticky, 47 %', 'beyond the side', 'on “']) expect(found).toContain(what);
});
