// @vitest-environment jsdom
import * as fc from '../../helpers/fast-check.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { createDocumentHistory } from '../../../src/app/live/document-history.ts';
import { SEARCH_KEYS } from '../../../src/app/live/search.ts';

afterEach(() => history.replaceState(null, '', '/'));

/** A history of the page at an address of its host, as the router sees it. */
function historyAt(address: string, keys: readonly string[] = SEARCH_KEYS) {
  history.replaceState(null, '', address);
  return createDocumentHistory('/events/a', keys);
}

const isOurs = (part: string) => /^(?:q|%71|from|to|group)(?:=|$)/.test(part);
const addressNow = () => location.pathname + location.search + location.hash;

/** Goes where the router says, and the address that is left. */
function after(address: string, href: string, keys?: readonly string[]): string {
  const page = historyAt(address, keys);
  page.push(href);
  page.flush();
  const left = addressNow();
  page.destroy();
  return left;
}

describe('the router’s view of the address', () => {
  it.each([
    ['the page’s own route, wherever its host put it', '/news/2024/x.html', { pathname: '/events/a', search: '', hash: '' }],
    ['a fragment of ours', '/x#event-a', { pathname: '/events/a', search: '', hash: '#event-a' }],
    ['no more of a foreign one than that it is there', '/x#:~:text=%E0%A4', { pathname: '/events/a', search: '', hash: '#-' }],
    ['of the query what is ours, character for character', '/x?utm_source=a%20b&q=%C5%81+d&x&to=1&from=2', { pathname: '/events/a', search: '?q=%C5%81+d&to=1&from=2', hash: '' }],
    ['no key that only looks like ours', '/x?Q=1&q%00=2&from.x=3', { pathname: '/events/a', search: '', hash: '' }],
    ['a key that is written in another way', '/x?%71=1', { pathname: '/events/a', search: '?%71=1', hash: '' }],
    ['nothing of a key that is broken', '/x?%E0%A4=1&%=2', { pathname: '/events/a', search: '', hash: '' }],
  ])('holds %s', (_, address, seen) => {
    const page = historyAt(address);
    expect(page.location).toMatchObject(seen);
    page.destroy();
  });

  it('holds no query on a page that has no use for one', () => {
    const page = historyAt('/x?q=a&from=1#event-a', []);
    expect(page.location).toMatchObject({ search: '', hash: '#event-a' });
    page.destroy();
  });
});

describe('the address after a step', () => {
  it.each([
    ['keeps the host’s path', '/news/x.html', '/events/a#event-b', '/news/x.html#event-b'],
    ['keeps what is foreign, and puts ours after it', '/x?utm_source=a%20b&q=old&y=%C3%A4+', '/events/a?q=new#event-b', '/x?utm_source=a%20b&y=%C3%A4+&q=new#event-b'],
    ['takes ours away where there is none any more', '/x?q=old&utm_source=a', '/events/a#event-b', '/x?utm_source=a#event-b'],
    ['has no question mark for nothing', '/x?q=old', '/events/a', '/x'],
    ['keeps a broken key as it stands', '/x?%E0%A4=1&q=a', '/events/a?q=b', '/x?%E0%A4=1&q=b'],
    ['keeps a key without a value, and one twice', '/x?a&b=1&b=2', '/events/a?q=b', '/x?a&b=1&b=2&q=b'],
    ['keeps a foreign fragment', '/x?q=a#:~:text=%E0%A4', '/events/a?q=b#-', '/x?q=b#:~:text=%E0%A4'],
  ])('%s', (_, address, href, expected) => {
    expect(after(address, href)).toBe(expected);
  });

  it('leaves the query of a plain page untouched, whatever stands in it', () => {
    for (const query of ['', '?q=a&&from=1', '?&x', '?from=2024-02-31&%E0%A4', '?a=b?c=d']) {
      expect(after(`/x${query}`, '/events/a#event-b', [])).toBe(`/x${query}#event-b`);
    }
  });

  it('has every foreign part in its order, for any query', () => {
    const part = fc.oneof(
      fc.constantFrom('q=1', 'from=2', 'to=3', 'group=4', '%71=5'),
      fc.stringMatching(/^[a-z%_.~*-]{1,6}(=[\w%+.,;:@!$?/-]{0,6})?$/),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.constantFrom('', '?q=z', '?from=1990-01-01&to=1991-01-01'), (parts, own) => {
        const left = after(`/x?${parts.join('&')}`, `/events/a${own}#event-b`);
        const wanted = [...parts.filter((one) => !isOurs(one)), ...own.slice(1).split('&').filter(Boolean)].join('&');
        expect(left).toBe(`/x${wanted === '' ? '' : '?'}${wanted}#event-b`);
      }),
      { numRuns: 300 },
    );
  });
});
