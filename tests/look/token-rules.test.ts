// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ACCENTS } from '../../src/look/accents.ts';
import { embedTokenRules, tokenRules } from '../../src/look/token-rules.ts';
import { DARK, LIGHT } from '../../src/look/tokens.ts';

/** The value of a custom property on the root of a light page with these attributes. */
function valueOn(attributes: string, property: string, rules = embedTokenRules('html')): string {
  const root = document.documentElement;
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  for (const [, name, value] of attributes.matchAll(/([\w-]+)="(\w+)"/g)) root.setAttribute(name ?? '', value ?? '');
  document.head.innerHTML = `<style>${rules.replace(/@media[^{]*\{[^{}]*\{[^{}]*\}\}/g, '')}</style>`;
  return getComputedStyle(root).getPropertyValue(property).trim();
}

describe('the tokens as rules', () => {
  it('give the page the house’s colours', () => {
    expect(valueOn('', '--accent-ink', tokenRules())).toBe(LIGHT.accentInk);
    expect(tokenRules()).toContain(`@media (prefers-color-scheme:dark){:root{--paper:${DARK.paper}`);
  });

  it.each([
    ['', '--paper', LIGHT.paper],
    ['data-theme="dark"', '--paper', DARK.paper],
    ['data-theme="light"', '--lit', LIGHT.lit],
    ['data-accent="blue"', '--accent', ACCENTS.blue.light.accent],
    ['data-accent="blue"', '--paper', LIGHT.paper],
    ['data-theme="dark" data-accent="red"', '--accent', ACCENTS.red.dark.accent],
    ['data-theme="light" data-accent="red"', '--accent', ACCENTS.red.light.accent],
    ['data-theme="dark" data-accent="red"', '--ink', DARK.ink],
  ])('give an embed with %s as %s %s', (attributes, property, value) => {
    expect(valueOn(attributes, property)).toBe(value);
  });
});
