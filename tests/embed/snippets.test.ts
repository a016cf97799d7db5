// @vitest-environment jsdom
import * as fc from '../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { embedAddress, type SnippetInput, writeSnippets } from '../../src/embed/snippets.ts';

const INPUT: SnippetInput = {
  site: 'https://example.org/x/',
  only: null,
  options: { theme: 'auto', accent: 'amber', event: null },
  title: 'Timeline: A bridge',
  height: 600,
  events: [
    { id: 'a', title: '1951: The ferry' },
    { id: 'opening', title: '21 June: <Opening>' },
  ],
  allEvents: 'All 2 events',
  pinned: null,
  picture: 'timeline.png',
  pictureText: 'A bridge, four events',
  pictureShape: 2,
};

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const shape = (html: string) => [...parse(html).querySelectorAll('body *')].map((element) => `${element.tagName} ${element.getAttributeNames().join(' ')}`);

describe('the codes to paste', () => {
  it('are, to the letter', () => {
    expect(writeSnippets(INPUT)).toEqual({
      address: 'https://example.org/x/',
      frame: `<div data-throughline>
  <iframe src="https://example.org/x/embed/" title="Timeline: A bridge" width="100%" height="600" frameborder="0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="strict-origin-when-cross-origin"></iframe>
  <p><a href="https://example.org/x/">Timeline: A bridge</a></p>
</div>
<script async src="https://example.org/x/v1/embed.js"></script>`,
      element: `<throughline-timeline src="https://example.org/x/story.json" style="display:block;min-height:600px">
  <p><a href="https://example.org/x/">Timeline: A bridge</a></p>
  <details><summary>All 2 events</summary><ul>
    <li><a href="https://example.org/x/events/a/">1951: The ferry</a></li>
    <li><a href="https://example.org/x/events/opening/">21 June: &lt;Opening&gt;</a></li>
  </ul></details>
</throughline-timeline>
<script async src="https://example.org/x/v1/timeline.js"></script>`,
      picture: `<figure>
  <a href="https://example.org/x/"><img src="https://example.org/x/timeline.png" width="600" height="1200" style="max-width:100%;height:auto" alt="A bridge, four events"></a>
  <figcaption>Timeline: A bridge</figcaption>
</figure>`,
    });
  });

  it('of one event lead to it everywhere', () => {
    const { address, frame, element, picture } = writeSnippets({ ...INPUT, only: 'opening', picture: 'events/opening/share.png' });
    expect(address).toBe('https://example.org/x/events/opening/');
    expect(frame).toContain('src="https://example.org/x/embed/events/opening/"');
    expect(element).toContain(' only="opening"');
    expect(element).not.toContain('<ul>');
    expect(picture).toContain('src="https://example.org/x/events/opening/share.png"');
  });

  it('have none for a picture that could not be made', () => {
    expect(writeSnippets({ ...INPUT, picture: '' }).picture).toBe('');
  });

  it('carry integrity where it is asked for, with what that needs', () => {
    const script = parse(writeSnippets({ ...INPUT, pinned: { path: 'v1/embed-1.js', integrity: 'sha384-abc' } }).frame).querySelector('script');
    expect(script?.outerHTML).toBe('<script async="" src="https://example.org/x/v1/embed-1.js" integrity="sha384-abc" crossorigin="anonymous"></script>');
  });

  it.each([
    [null, { theme: 'auto', accent: 'amber', event: null }, 'https://example.org/x/embed/'],
    [null, { theme: 'dark', accent: 'blue', event: 'a' }, 'https://example.org/x/embed/?theme=dark&accent=blue&event=a'],
    ['a', { theme: 'light', accent: 'amber', event: 'b' }, 'https://example.org/x/embed/events/a/?theme=light'],
  ] as const)('name only what differs from the defaults: %s %j', (only, options, address) => {
    expect(embedAddress({ site: INPUT.site, only, options })).toBe(address);
  });

  it('are the same markup whatever the title says', () => {
    const plain = writeSnippets(INPUT);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"><script>', '</iframe>', '&quot;', "' onload='x")), (title) => {
        const written = writeSnippets({ ...INPUT, title, pictureText: title });
        for (const way of ['frame', 'element', 'picture'] as const) expect(shape(written[way])).toEqual(shape(plain[way]));
      }),
    );
  });
});
