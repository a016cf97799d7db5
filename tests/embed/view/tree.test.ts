// @vitest-environment jsdom
import * as fc from '../../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { toDom } from '../../../src/embed/view/to-dom.ts';
import { toHtml } from '../../../src/embed/view/to-html.ts';
import { h } from '../../../src/embed/view/tree.ts';

describe('a tree', () => {
  it('leaves out what is not given', () => {
    expect(h('p', { id: null, class: undefined, 'data-n': 0 }, null, false, ['a', [null, 'b']])).toEqual({ tag: 'p', attributes: { 'data-n': '0' }, children: ['a', 'b'] });
  });

  it('as text and as elements is the same, and no text becomes markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, value) => {
        // HTML itself turns these into others when it reads them.
        fc.pre(!/[\r\0]/.test(text + value));
        const tree = h('div', {}, h('p', { title: value }, text), h('svg', {}, h('text', { x: '1%' }, text)));
        document.body.innerHTML = toHtml(tree);
        const read = document.body.firstChild!;
        expect(read.isEqualNode(toDom(tree, document))).toBe(true);
        expect([read.childNodes.length, read.firstChild?.textContent]).toEqual([2, text]);
      }),
    );
  });

  it.each([
    ['https://a.example/', true],
    ['http://a.example/', true],
    ['file:///a.html', true],
    ['javascript:alert(1)', false],
    ['JavaScript:alert(1)', false],
    ['data:text/html,x', false],
    [' javascript:alert(1)', false],
  ])('as elements links to %s: %s', (href, kept) => {
    expect((toDom(h('a', { href }), document) as Element).hasAttribute('href')).toBe(kept);
  });
});
