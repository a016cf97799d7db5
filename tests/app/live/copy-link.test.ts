// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressOf, copyLink } from '../../../src/app/live/copy-link.ts';

function linkTo(href: string): HTMLAnchorElement {
  document.body.innerHTML = '<a data-copy=""><span>Copy link</span><span hidden>Link copied</span></a>';
  const link = document.querySelector('a')!;
  link.href = href;
  return link;
}

const shown = () => [...document.querySelectorAll('span:not([hidden])')].map((label) => label.textContent);

describe('the address to copy', () => {
  it.each([
    ['drops the file’s name where a server supplies it', 'https://example.org/x/events/a/index.html', 'https://example.org/x/events/a/'],
    ['keeps it for a file, which no server supplies', 'file:///home/x/dist/events/a/index.html', 'file:///home/x/dist/events/a/index.html'],
    ['keeps a query and a fragment', 'https://example.org/events/a/index.html?x=index.html#event-a', 'https://example.org/events/a/?x=index.html#event-a'],
    ['keeps other files', 'https://example.org/my-index.htm', 'https://example.org/my-index.htm'],
  ])('%s', (_, href, address) => {
    expect(addressOf(linkTo(href))).toBe(address);
  });

  it('is absolute', () => {
    expect(addressOf(linkTo('events/a/index.html'))).toBe(new URL('events/a/', location.href).href);
  });
});

describe('copying a link', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();

  beforeEach(() => {
    vi.useFakeTimers();
    writeText.mockReset();
    vi.stubGlobal('navigator', { clipboard: { writeText } });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('says so for four seconds, without a change of text', async () => {
    writeText.mockResolvedValue();
    const link = linkTo('https://example.org/events/a/index.html');
    const text = link.textContent;
    await copyLink(link);
    expect(writeText).toHaveBeenCalledExactlyOnceWith('https://example.org/events/a/');
    expect(shown()).toEqual(['Link copied']);
    vi.advanceTimersByTime(3999);
    expect(shown()).toEqual(['Link copied']);
    vi.advanceTimersByTime(1);
    expect(shown()).toEqual(['Copy link']);
    expect(link.textContent).toBe(text);
  });

  it.each([
    ['where the browser refuses', () => writeText.mockRejectedValue(new DOMException('', 'NotAllowedError'))],
    ['where there is no clipboard', () => vi.stubGlobal('navigator', {})],
  ])('follows the link instead %s', async (_, refuse) => {
    refuse();
    const assign = vi.fn<(href: string) => void>();
    vi.stubGlobal('location', { assign });
    const link = linkTo('https://example.org/events/a/index.html');
    await copyLink(link);
    expect(assign).toHaveBeenCalledExactlyOnceWith('https://example.org/events/a/index.html');
    expect(shown()).toEqual(['Copy link']);
  });
});
