// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDenseData } from '../../../src/app/instrument/make-dense-data.ts';
import { useFollow } from '../../../src/app/instrument/use-follow.ts';
import { useFound } from '../../../src/app/instrument/use-found.ts';
import type { Search } from '../../../src/app/live/search.ts';
import { Timeline } from '../../../src/app/timeline/Timeline.tsx';
import type { TimeWindow } from '../../../src/layout/dense/time-window.ts';
import type { EventId, Story } from '../../../src/story/story.ts';
import { makePage, toId } from '../../helpers/make-story.ts';
import { compileMadeUp } from '../../made-up/make-up-story.ts';
import { HARBOUR } from '../../made-up/words.ts';

beforeEach(() => {
  Element.prototype.scrollBy = () => {};
});
afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
});

interface Looked {
  readonly search?: Search;
  readonly window?: TimeWindow | null;
  readonly wanted?: readonly EventId[];
}

/** A story's page, and how to look at it in another way. */
function open(story: Story): (looked: Looked) => void {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(<Timeline page={makePage(null, story)} />);
  document.body.append(page);
  const data = makeDenseData(makePage(null, story));
  const cards = [...page.querySelectorAll<HTMLElement>('.timeline li[data-event]')];
  function Followed({ search = NOTHING, window = null, wanted = NONE }: Looked) {
    const found = useFound(search, { data, cards });
    useFollow({ cards, data, window, found, wanted });
    return null;
  }
  const { rerender } = render(<Followed />);
  return (looked) => rerender(<Followed {...looked} />);
}

/** Of 60 events, and of 160; about every fifth is of the café, whose letters have marks. */
const [story, large] = [60, 160].map((count) => compileMadeUp(count, { numbered: true, words: HARBOUR, groups: ['Talks', 'Visits', null] })) as [Story, Story];
const cafes = story.events.filter(({ title }) => title.includes('café Müller'));
const visits = (events: Story['events']) => events.filter(({ group }) => group === 'Visits').map(({ id }) => `event-${id}`);
const NOTHING: Search = {};
const NONE: readonly EventId[] = [];
const AROUND_1990 = { from: Date.parse('1984-01-01'), to: Date.parse('1996-01-01') };

const folds = () => [...document.querySelectorAll<HTMLDetailsElement>('.fold')];
const decadeOf = (fold: HTMLElement) => fold.querySelector('b')!.textContent.slice(0, 4);
const openDecades = () => folds().filter((fold) => fold.open && !fold.hidden).map(decadeOf);
const shownCards = () => [...document.querySelectorAll<HTMLElement>('.events > li:not([hidden])')].map(({ id }) => id);

describe('the list that follows the strip', () => {
  it('is as it came until the reader looks at something', () => {
    open(story);
    expect(folds().every((fold) => fold.open)).toBe(true);
    cleanup();
    document.body.innerHTML = '';
    open(large);
    expect(folds().some((fold) => fold.open)).toBe(false);
  });

  it('opens the sections that are in view and folds the others; all of it is as before when all of time is', () => {
    const look = open(story);
    look({ window: AROUND_1990 });
    expect(openDecades()).toEqual(['1980', '1990']);
    expect(shownCards()).toHaveLength(60);
    look({ window: null });
    expect(folds().every((fold) => fold.open)).toBe(true);
  });

  it('of too many events opens what is in view only where that is little', () => {
    const look = open(large);
    look({ window: { from: Date.parse('1930-01-01'), to: Date.parse('2019-06-01') } });
    expect(openDecades()).toEqual([]);
    look({ window: AROUND_1990 });
    expect(openDecades()).toEqual(['1980', '1990']);
    look({ window: null });
    expect(openDecades()).toEqual([]);
  });

  it('opens what holds an event whose card must be seen', () => {
    const look = open(large);
    look({ wanted: [toId('entry-40')] });
    expect(openDecades()).toEqual([decadeOf(document.getElementById('event-entry-40')!.closest('details')!)]);
  });

  it('hides what a search leaves out, with the sections that have nothing else, and says how many of each are found', () => {
    const look = open(story);
    look({ search: { q: 'cafe muller' } });
    const found = cafes.map(({ id }) => `event-${id}`);
    expect(shownCards()).toEqual(found);
    const said = folds().filter((fold) => !fold.hidden).map((fold) => parseInt(fold.querySelector('summary')!.getAttribute('data-found') ?? fold.dataset['count']!, 10));
    expect(said.reduce((sum, count) => sum + count, 0)).toBe(found.length);
    expect(folds().filter((fold) => fold.hidden).length).toBeGreaterThan(0);
    look({});
    expect(shownCards()).toHaveLength(60);
    expect(document.querySelectorAll('[data-found], .fold[hidden]')).toHaveLength(0);
  });

  it('finds by group, and by group and words together', () => {
    const look = open(story);
    look({ search: { group: 'Visits' } });
    expect(shownCards()).toEqual(visits(story.events));
    look({ search: { group: 'Visits', q: 'CAFÉ  mullér' } });
    expect(visits(cafes)).toHaveLength(5);
    expect(shownCards()).toEqual(visits(cafes));
    look({ search: { group: 'no such group' } });
    expect(shownCards()).toHaveLength(60);
  });

  it('changes no text and puts nothing into the page', () => {
    const look = open(story);
    const [text, count] = [document.body.textContent, document.querySelectorAll('*').length];
    for (const looked of [{ window: AROUND_1990 }, { search: { q: 'cafe muller' } }, { search: { group: 'Talks' }, window: AROUND_1990 }, {}]) {
      look(looked);
      expect([document.body.textContent, document.querySelectorAll('*').length]).toEqual([text, count]);
    }
  });

  it('says counts in the story’s digits, whatever a translator makes of the page’s language', () => {
    const look = open({ ...story, article: { ...story.article, language: 'ar-EG' } });
    document.documentElement.lang = 'x-auto!';
    look({ search: { q: 'cafe muller' } });
    document.documentElement.removeAttribute('lang');
    const counts = [...document.querySelectorAll('[data-found]')].map((heading) => heading.getAttribute('data-found')).join();
    expect(counts).toMatch(/[٠-٩]/);
    expect(counts).not.toMatch(/[0-9]/);
  });

  it('is whole on paper, and as before on the screen again', () => {
    const look = open(large);
    look({ window: AROUND_1990 });
    const before = folds().map((fold) => fold.open);
    expect(new Set(before).size).toBe(2);
    for (const _ of ['once', 'twice']) dispatchEvent(new Event('beforeprint'));
    expect(folds().every((fold) => fold.open)).toBe(true);
    dispatchEvent(new Event('afterprint'));
    expect(folds().map((fold) => fold.open)).toEqual(before);
  });
});
