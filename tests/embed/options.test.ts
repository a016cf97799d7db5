// @vitest-environment jsdom
import * as fc from '../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { ACCENTS, applyLook, readOptions } from '../../src/embed/options.ts';
import { ACCENT_NAMES } from '../../src/look/accents.ts';

const read = (query: string) => {
  const values = new URLSearchParams(query);
  return readOptions((name) => values.get(name));
};
const DEFAULTS = { theme: 'auto', accent: 'amber', event: null };

describe('the options of an embed', () => {
  it.each([
    ['', DEFAULTS],
    ['theme=dark&accent=blue&event=xi-2019', { theme: 'dark', accent: 'blue', event: 'xi-2019' }],
    ['theme=auto&accent=amber', DEFAULTS],
    ['theme=Dark&accent=#f00&event=', DEFAULTS],
    ['theme=constructor&accent=__proto__&event=../../x', DEFAULTS],
    ['theme=<img src=x>&accent=red;}*{color:red&event=javascript:alert(1)', DEFAULTS],
    [`event=${'a'.repeat(65)}`, DEFAULTS],
    ['utm_source=x&theme=light&theme=dark', { ...DEFAULTS, theme: 'light' }],
  ])('of “%s” are read, and what is unknown is ignored', (query, options) => {
    expect(read(query)).toEqual(options);
  });

  it('of any text are safe ones', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (theme, accent, event) => {
        const options = readOptions((name) => ({ theme, accent, event })[name] ?? null);
        expect(['auto', 'light', 'dark']).toContain(options.theme);
        expect(ACCENTS).toContain(options.accent);
        expect(options.event ?? 'a').toMatch(/^[a-z0-9_-]{1,64}$/);
      }),
    );
  });

  it('name the accents that have colours, no other', () => {
    expect([...ACCENTS]).toEqual(ACCENT_NAMES);
  });

  it('become attributes that the style sheet reads; the house’s own none', () => {
    const root = document.createElement('div');
    applyLook(root, { theme: 'dark', accent: 'red', event: null });
    expect([root.getAttribute('data-theme'), root.getAttribute('data-accent')]).toEqual(['dark', 'red']);
    applyLook(root, { theme: 'auto', accent: 'amber', event: null });
    expect(root.getAttributeNames()).toEqual([]);
  });
});
