// @vitest-environment jsdom
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DenseTools } from '../../../src/app/instrument/DenseTools.tsx';
import { createExplainerRouter } from '../../../src/app/live/router.tsx';
import { renderExplainer } from '../../../src/entry-server.tsx';
import type { Story } from '../../../src/story/story.ts';
import { compileMadeUp } from '../../made-up/make-up-story.ts';
import { HARBOUR } from '../../made-up/words.ts';

const complain = vi.fn<typeof console.error>();
/** Every fifth event or so is of the café, whose letters have marks. */
const story = compileMadeUp(60, { numbered: true, words: HARBOUR, groups: ['Talks', 'Visits', null] });
const cafes = story.events.filter(({ title }) => title.includes('café Müller'));
const cards = (events: Story['events']) => events.map(({ id }) => `event-${id}`);
let body = '';
beforeAll(async () => {
  vi.stubGlobal('document', undefined);
  body = (await renderExplainer(story, null, { url: null }))!.body;
  vi.unstubAllGlobals();
});

beforeEach(() => {
  complain.mockReset();
  vi.spyOn(console, 'error').mockImplementation(complain);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('scrollBy', () => {});
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('ResizeObserver', class {
    observe() {}
    unobserve() {}
    disconnect() {}
  });
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.scrollBy = () => {};
  Element.prototype.scrollTo = () => {};
});
afterEach(() => {
  expectQuiet();
  cleanup();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('data-ready');
});

/** Nothing was logged, but that jsdom does not know the element `search` yet. */
function expectQuiet(): void {
  expect(complain.mock.calls.filter(([, name]) => name !== 'search')).toEqual([]);
}

/** Opens the prerendered page of a story with many events, and waits until script has taken over. */
async function open(address: string, change: (root: HTMLElement) => void = () => {}) {
  document.body.innerHTML = body;
  const container = document.getElementById('app')!;
  change(container);
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createExplainerRouter(history, { html: '', notFound: null, Tools: DenseTools });
  await router.load();
  router.ssr = { manifest: undefined };
  render(<RouterProvider router={router} />, { container, hydrate: true });
  await waitFor(() => expect(document.documentElement.hasAttribute('data-ready')).toBe(true));
  await act(async () => {});
  // A list that an address has changed is shown once it is.
  await waitFor(() => expect(document.querySelector('[data-settling]')).toBeNull());
  return history;
}

const shownCards = () => [...document.querySelectorAll<HTMLElement>('.events > li:not([hidden])')].map(({ id }) => id);
const said = () => screen.getAllByRole('status').map((output) => output.textContent);

describe('the page of a story with many events', () => {
  it('gets its instrument once React runs there, and is as it was else', async () => {
    const parsed = new DOMParser().parseFromString(body, 'text/html');
    await open('/');
    expect(screen.getByRole('slider', { name: /^Timeline to scale/ })).toBeTruthy();
    expect(screen.getByRole('searchbox')).toBeTruthy();
    expect(document.querySelector('ol.events')!.outerHTML).toBe(parsed.querySelector('ol.events')!.outerHTML);
    expect(said()[0]).toContain('60 events in view');
  });

  it('shows what its address names: a part of time, words, a group', async () => {
    await open('/?from=1994-01-01&to=1995-12-31&q=CAFE+muller&group=Visits');
    const visits = cafes.filter(({ group }) => group === 'Visits');
    expect(visits).toHaveLength(5);
    expect(shownCards()).toEqual(cards(visits));
    expect(said()[0]).toMatch(/^Jan 1994\s*–\s*Dec 1995/);
    expect(said()[1]).toBe('5 events found');
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('CAFE muller');
  });

  it.each(['?from=2024-02-31&to=1999-01-01', '?from=1999-01-01&to=1990-01-01', '?__proto__=1&q=%20', `?q=${'a'.repeat(5000)}`, '?group=no+such&from=0001-01-01&to=0002-01-01'])('shows the whole, quietly, where it names nothing that can be: %.40s', async (query) => {
    await open(`/${query}`);
    expect(shownCards()).toHaveLength(60);
    expect(said()[0]).toContain('60 events in view');
  });

  it('says in its address what is looked at, and makes no history of it', async () => {
    const history = await open('/#event-entry-7');
    fireEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    await waitFor(() => expect(history.location.search).toMatch(/^\?from=19\d\d-\d\d-\d\d&to=19\d\d-\d\d-\d\d$/));
    fireEvent.change(screen.getByRole('combobox', { name: 'Group' }), { target: { value: 'Talks' } });
    await waitFor(() => expect(history.location.search).toMatch(/&group=Talks$/));
    fireEvent.click(screen.getByRole('button', { name: 'Whole time' }));
    await waitFor(() => expect(history.location.search).toBe('?group=Talks'));
    expect(history.location.hash).toBe('#event-entry-7');
    expect(history.length).toBe(1);
  });

  it('keeps what is looked at while the reader follows events', async () => {
    const history = await open('/?q=muller');
    fireEvent.click(document.querySelector('#event-entry-3 [data-choose]')!);
    await waitFor(() => expect(history.location.hash).toBe('#passage-entry-3-1'));
    expect(history.location.search).toBe('?q=muller');
    expect(shownCards()).toEqual(cards(cafes));
  });

  it.each([
    ['data', '#dense-data'],
    ['place for the instrument', '.instrument'],
    ['first card', '#event-entry-1'],
  ])('works as other pages do where a stranger took its %s away', async (_, part) => {
    const history = await open('/', (root) => root.querySelector(part)!.remove());
    expect(screen.queryByRole('slider')).toBeNull();
    fireEvent.click(document.querySelector('#event-entry-8 [data-choose]')!);
    await waitFor(() => expect(history.location.hash).toBe('#passage-entry-8-1'));
  });
});
