// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Finder } from '../../../src/app/instrument/Finder.tsx';
import { makeDenseData } from '../../../src/app/instrument/make-dense-data.ts';
import type { Search } from '../../../src/app/live/search.ts';
import { makePage } from '../../helpers/make-story.ts';
import { compileMadeUp } from '../../made-up/make-up-story.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const data = makeDenseData(makePage(null, compileMadeUp(60, { groups: ['Talks', 'Visits', null] })));
const change = vi.fn<(next: Pick<Search, 'q' | 'group'>) => void>();

/** The finder as it is with a search, and so many events found. */
function finder(search: Search, count: number | null = null, groups = data.groups) {
  const found = count === null ? null : Uint8Array.from({ length: 60 }, (_, at) => (at < count ? 1 : 0));
  return <Finder data={{ ...data, groups }} search={search} found={found} onChange={change} />;
}

const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Find in events and passages' });
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const wait = (milliseconds: number) => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};

describe('the finder', () => {
  it('searches once the reader stops typing, and not before', () => {
    render(finder({}));
    type('tre');
    wait(200);
    type('treaty');
    wait(200);
    expect(change).not.toHaveBeenCalled();
    wait(100);
    expect(change.mock.calls).toEqual([[{ q: 'treaty' }]]);
  });

  it('says politely how many events are found, and nothing where nothing is asked', () => {
    const { rerender } = render(finder({}));
    expect(screen.getByRole('status').textContent).toBe('');
    for (const [count, words] of [[0, '0 events found'], [1, '1 event found'], [12, '12 events found']] as const) {
      rerender(finder({ q: 'x' }, count));
      expect(screen.getByRole('status').textContent).toBe(words);
    }
  });

  it('shows what the address says, also when that changes, but never over what is being typed', () => {
    const { rerender } = render(finder({ q: 'bridge' }));
    expect(field().value).toBe('bridge');
    rerender(finder({ q: 'ferry' }));
    expect(field().value).toBe('ferry');
    type('boat');
    rerender(finder({ q: 'treaty' }));
    expect(field().value).toBe('boat');
  });

  it('is emptied by Escape, which does no more than that; in an empty field it is the page’s', () => {
    const heard = vi.fn<() => void>();
    document.addEventListener('keydown', heard);
    render(finder({ q: 'bridge' }));
    fireEvent.keyDown(field(), { key: 'Escape' });
    wait(300);
    expect(field().value).toBe('');
    expect(change.mock.calls.at(-1)).toEqual([{ q: '' }]);
    expect(heard).not.toHaveBeenCalled();
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(heard).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', heard);
  });

  it('asks nothing any more once it is gone', () => {
    const { unmount } = render(finder({}));
    type('tre');
    unmount();
    wait(500);
    expect(change).not.toHaveBeenCalledWith({ q: 'tre' });
  });

  it('offers groups where there are several, and takes one back', () => {
    render(finder({ group: 'Visits' }));
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Group' });
    expect([...choice.options].map((option) => option.text)).toEqual(['All groups', 'Talks', 'Visits']);
    expect(choice.value).toBe('Visits');
    fireEvent.change(choice, { target: { value: '' } });
    expect(change.mock.calls.at(-1)).toEqual([{ group: '' }]);
    cleanup();
    render(finder({}, null, ['Talks']));
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
