// @vitest-environment jsdom
import { createMemoryHistory, type RouterHistory, RouterProvider } from '@tanstack/react-router';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createExplainerRouter } from '../../../src/app/live/router.tsx';
import { renderExplainer } from '../../../src/entry-server.tsx';
import { makeStory } from '../../helpers/make-story.ts';

const story = makeStory();
const complain = vi.fn<typeof console.error>();

/** The pages' bodies as the build writes them, where there is no document. */
const bodies = new Map<string | null, string>();
beforeAll(async () => {
  vi.stubGlobal('document', undefined);
  const ids = [null, 'a', 'a-1'];
  const pages = await Promise.all(ids.map((id) => renderExplainer(story, id, { url: null })));
  ids.forEach((id, index) => bodies.set(id, pages[index]?.body ?? ''));
  vi.unstubAllGlobals();
});

beforeEach(() => {
  complain.mockReset();
  vi.spyOn(console, 'error').mockImplementation(complain);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('scrollBy', () => {});
  vi.stubGlobal('scrollTo', () => {});
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.scrollBy = () => {};
  Element.prototype.scrollTo = () => {};
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  document.head.innerHTML = document.body.innerHTML = '';
  document.documentElement.removeAttribute('data-ready');
});

interface Opening {
  readonly wide?: boolean;
  /** What happens to the page before script takes over. */
  readonly change?: (root: HTMLElement) => void;
}

/** Opens a prerendered page at an address and waits until script has taken over, as on a phone or on a wide page. */
async function open(address: string, { wide = false, change }: Opening = {}) {
  const eventId = /^\/events\/([^#/]+)/.exec(address)?.[1] ?? null;
  document.body.innerHTML = bodies.get(eventId) ?? '';
  if (wide) document.head.innerHTML = '<style>.timeline { overflow-y: auto }</style>';
  const container = document.getElementById('app')!;
  change?.(container);
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createExplainerRouter(history, { html: '', notFound: null });
  await router.load();
  router.ssr = { manifest: undefined };
  render(<RouterProvider router={router} />, { container, hydrate: true });
  await waitFor(() => expect(document.documentElement.hasAttribute('data-ready')).toBe(true));
  return { history, page: container };
}

const lit = () => [...document.querySelectorAll('[data-lit]')].map((words) => words.textContent);
const LIT_A = ['The ferry has crossed the sound since about 1951, and ', 'the council', 'An old notice puts the last boat in 1951'];
const cardLink = (id: string) => within(document.getElementById(`event-${id}`)!).getByRole('link', { name: /^Event \d of/ });
const words = (text: string) => [...document.querySelectorAll('[data-events]')].find((segment) => segment.textContent === text)!;
const openNotes = () => [...document.querySelectorAll('[data-note]:not([hidden])')].map((note) => note.getAttribute('data-note'));

/** Clicks, and waits until the address is this fragment; the number of history entries that were added. */
async function click(target: Element, history: RouterHistory, fragment: string): Promise<number> {
  const before = history.length;
  fireEvent.click(target);
  await waitFor(() => expect(history.location.hash).toBe(fragment));
  return history.length - before;
}

/** Lets everything that a click set off come to its end. */
const settle = () => act(async () => {});

describe.each([
  ['a phone', false],
  ['a wide page', true],
])('on %s', (_, wide) => {
  it('a card’s link lights its words, marks it current and adds one history entry', async () => {
    const { history } = await open('/', { wide });
    expect(await click(cardLink('a'), history, '#passage-a-1')).toBe(1);
    await waitFor(() => expect(lit()).toEqual(LIT_A));
    expect(screen.getAllByRole('link', { current: true })).toEqual([cardLink('a')]);
  });

  it('the same link again goes to the next passage, and round, an entry each', async () => {
    const { history } = await open('/', { wide });
    for (const fragment of ['#passage-a-1', '#passage-a-2', '#passage-a-1']) {
      // oxlint-disable-next-line no-await-in-loop -- one click after the other
      expect(await click(cardLink('a'), history, fragment)).toBe(1);
    }
    await waitFor(() => expect(lit()).toEqual(LIT_A));
  });

  it('following a passage puts the focus into it', async () => {
    const { history } = await open('/', { wide });
    await click(cardLink('a'), history, '#passage-a-1');
    await waitFor(() => expect(document.activeElement?.id).toBe('passage-a-1'));
  });

  it('Escape clears', async () => {
    const { history } = await open('/', { wide });
    await click(cardLink('a'), history, '#passage-a-1');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(lit()).toEqual([]));
    expect(history.location.hash).toBe('');
    expect(openNotes()).toEqual([]);
    expect(screen.queryAllByRole('link', { current: true })).toEqual([]);
  });

  it('what changes nothing adds no entry: Escape at the start, an only passage chosen again', async () => {
    const { history } = await open('/', { wide });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await click(cardLink('ferry-stops'), history, '#passage-ferry-stops-1');
    fireEvent.click(cardLink('ferry-stops'));
    await settle();
    expect(history.length).toBe(2);
  });

  it('Back undoes each step', async () => {
    const { history } = await open('/', { wide });
    await click(cardLink('a'), history, '#passage-a-1');
    await click(cardLink('opening'), history, '#passage-opening-1');
    act(() => history.back());
    await waitFor(() => expect(lit()).toEqual(LIT_A));
    act(() => history.back());
    await waitFor(() => expect(lit()).toEqual([]));
  });

  it('a fragment that the reader brought along is lit at once', async () => {
    await open('/#passage-a-2', { wide });
    await waitFor(() => expect(lit()).toEqual(LIT_A));
  });

  it.each(['/#%E0%A4', '/#corrections', '/#event-gone', '/#<img>'])('a fragment that is not ours lights nothing: %s', async (address) => {
    await open(address, { wide });
    await settle();
    expect(lit()).toEqual([]);
  });

  it('an event’s own page opens lit, and Escape clears that too', async () => {
    const { history } = await open('/events/a', { wide });
    await waitFor(() => expect(lit()).toEqual(LIT_A));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(lit()).toEqual([]));
    expect(history.location.pathname).toBe('/events/a');
  });

  it('words of several events choose none', async () => {
    const { history } = await open('/', { wide });
    fireEvent.click(words('the council'));
    await waitFor(() => expect(document.querySelectorAll('[data-offered]')).toHaveLength(2));
    expect(lit()).toEqual([]);
    expect(history.length).toBe(1);
  });

  it('words of one event choose it', async () => {
    const { history } = await open('/', { wide });
    expect(await click(words('An old notice puts the last boat in 1951'), history, '#passage-a-2')).toBe(1);
    await waitFor(() => expect(lit()).toEqual(LIT_A));
  });

  it('words do nothing while text is selected', async () => {
    const { history } = await open('/', { wide });
    const target = words('An old notice puts the last boat in 1951');
    getSelection()!.selectAllChildren(target);
    fireEvent.click(target);
    await settle();
    getSelection()!.removeAllRanges();
    expect([history.length, lit()]).toEqual([1, []]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])('a click with %j is the browser’s', async (how) => {
    const { history } = await open('/', { wide });
    const isLeft = fireEvent.click(cardLink('a'), how);
    await settle();
    expect([isLeft, history.length, lit()]).toEqual([true, 1, []]);
  });

  it('a link inside a passage is the browser’s', async () => {
    const { history } = await open('/', { wide });
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'May 2024' });
    link.removeAttribute('href');
    expect(fireEvent.click(link)).toBe(true);
    await settle();
    expect(history.length).toBe(1);
  });
});

const chip = () => document.querySelector('[data-block="b3"] .chips [data-event="a"]')!;

describe('a chip', () => {
  it('on a phone opens its note, and again closes it', async () => {
    const { history } = await open('/');
    await click(chip(), history, '#event-a');
    await waitFor(() => expect(openNotes()).toEqual(['a']));
    await click(chip(), history, '');
    await waitFor(() => expect(openNotes()).toEqual([]));
    expect(lit()).toEqual([]);
  });

  it('on a wide page goes to the card, and again to the first passage', async () => {
    const { history } = await open('/', { wide: true });
    await click(chip(), history, '#event-a');
    await waitFor(() => expect(lit()).toEqual(LIT_A));
    expect(await click(chip(), history, '#passage-a-1')).toBe(1);
  });
});

const translate = (root: Element) => {
  for (const element of root.querySelectorAll('[data-events], .title, .when, h2, .chips span')) element.innerHTML = `<font>${element.textContent.toUpperCase()}</font>`;
};

describe('taking over the finished page', () => {
  it.each(['/', '/#passage-a-1', '/events/a-1'])('logs nothing and changes no text: %s', async (address) => {
    let before: string | null = null;
    const { page } = await open(address, { change: (root) => (before = root.textContent) });
    await settle();
    expect(page.textContent).toBe(before);
    expect(complain).not.toHaveBeenCalled();
  });

  it('survives a page that a translator has rewritten, whatever is clicked', async () => {
    const { page } = await open('/', { change: translate });
    const before = page.textContent;
    for (const target of page.querySelectorAll('a[href^="#"], [data-events], [data-dot]')) fireEvent.click(target);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await settle();
    expect(page.textContent).toBe(before);
    expect(complain).not.toHaveBeenCalled();
  });

  it('never changes text, whatever is clicked', async () => {
    const { page } = await open('/', { wide: true });
    const before = page.textContent;
    const targets = [...page.querySelectorAll('a[href^="#"], [data-events], [data-dot]')];
    expect(targets.length).toBeGreaterThan(30);
    for (const target of targets) {
      fireEvent.click(target);
      expect(page.textContent).toBe(before);
    }
    await settle();
    expect(page.textContent).toBe(before);
    expect(document.querySelectorAll('[aria-current]').length).toBeLessThanOrEqual(1);
  });
});
