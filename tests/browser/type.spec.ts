import { expect, openLive, test } from '../helpers/explainer.ts';

/** Fonts (family, size, weight, slant) that texts of the page and what rules add to them are set in. */
function fontsOf(body: Element): string[] {
  const fonts = new Set<string>();
  const add = ({ fontFamily, fontSize, fontWeight, fontStyle }: CSSStyleDeclaration) => fonts.add([fontFamily.split(',')[0], fontSize, fontWeight, fontStyle].join(' '));
  for (const element of body.querySelectorAll('*')) {
    if (!element.checkVisibility() || element.closest('script, style')) continue;
    const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    // What is not shown has no size.
    if (hasText && getComputedStyle(element).fontSize !== '0px') add(getComputedStyle(element));
    for (const part of ['::before', '::after']) {
      const style = getComputedStyle(element, part);
      if (/\w/.test(style.content.replace(/none|normal/, ''))) add(style);
    }
  }
  return [...fonts].toSorted();
}

for (const width of [390, 1280]) {
  // Each is looked up, loaded and measured before the first words are painted: half of a first layout went into two dozen.
  test(`at ${width} px the page is set in one scale of type, in 13 fonts at most`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, site);
    const fonts = await page.locator('body').evaluate(fontsOf);
    expect(fonts.length, fonts.join('\n')).toBeLessThanOrEqual(13);
  });
}
