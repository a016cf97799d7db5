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
import { makeDenseStory } from '../../helpers/make-dense-story.ts';
import { makePage, toId } from '../../helpers/make-story.ts';

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

const NOTHING: Search = {};
const NONE: readonly EventId[] = [];
const NINETIES = { from: Date.parse('1994-01-01'), to: Date.parse('1996-01-01') };

const folds = () => [...document.querySelectorAll<HTMLDetailsElement>('.fold')];
const openTitles = () => folds().filter((fold) => fold.open && !fold.hidden).map((fold) => fold.querySelector('b')!.textContent);
const shownCards = () => [...document.querySelectorAll<HTMLElement>('.events > li:not([hidden])')].map(({ id }) => id);

describe('the list that follows the strip', () => {
  it('is as it came until the reader looks at something', () => {
    open(makeDenseStory(60));
    expect(folds().every((fold) => fold.open)).toBe(true);
    cleanup();
    document.body.innerHTML = '';
    open(makeDenseStory(160));
    expect(folds().some((fold) => fold.open)).toBe(false);
  });

  it('opens the sections that are in view and folds the others; all of it is as before when all of time is', () => {
    const look = open(makeDenseStory(60));
    look({ window: NINETIES });
    expect(openTitles()).toEqual(['1994', '1995']);
    expect(shownCards()).toHaveLength(60);
    look({ window: null });
    expect(folds().every((fold) => fold.open)).toBe(true);
  });

  it('of too many events opens what is in view only where that is little', () => {
    const look = open(makeDenseStory(160));
    look({ window: { from: Date.parse('1980-01-01'), to: Date.parse('2019-06-01') } });
    expect(openTitles()).toEqual([]);
    look({ window: NINETIES });
    expect(openTitles()).toEqual(['1994', '1995']);
    look({ window: null });
    expect(openTitles()).toEqual([]);
  });

  it('opens what holds an event whose card must be seen', () => {
    const look = open(makeDenseStory(160));
    look({ wanted: [toId('e40')] });
    expect(openTitles()).toEqual([document.getElementById('event-e40')!.closest('details')!.querySelector('b')!.textContent]);
  });

  it('hides what a search leaves out, with the sections that have nothing else, and says how many of each are found', () => {
    const look = open(makeDenseStory(60));
    look({ search: { q: 'lodz' } });
    const found = [1, 8, 15, 22, 29, 36, 43, 50, 57].map((number) => `event-e${number}`);
    expect(shownCards()).toEqual(found);
    const said = folds().filter((fold) => !fold.hidden).map((fold) => parseInt(fold.querySelector('summary')!.getAttribute('data-found') ?? fold.dataset['count']!, 10));
    expect(said.reduce((sum, count) => sum + count, 0)).toBe(found.length);
    expect(folds().filter((fold) => fold.hidden).length).toBeGreaterThan(0);
    look({});
    expect(shownCards()).toHaveLength(60);
    expect(document.querySelectorAll('[data-found], .fold[hidden]')).toHaveLength(0);
  });

  it('finds by group, and by group and words together', () => {
    const look = open(makeDenseStory(60));
    look({ search: { group: 'Visits' } });
    expect(shownCards()).toHaveLength(20);
    look({ search: { group: 'Visits', q: 'event  LÓDZ' } });
    expect(shownCards()).toEqual(['event-e8', 'event-e29', 'event-e50']);
    look({ search: { group: 'no such group' } });
    expect(shownCards()).toHaveLength(60);
  });

  it('changes no text and puts nothing into the page', () => {
    const look = open(makeDenseStory(60));
    const [text, count] = [document.body.textContent, document.querySelectorAll('*').length];
    for (const looked of [{ window: NINETIES }, { search: { q: 'lodz' } }, { search: { group: 'Talks' }, window: NINETIES }, {}]) {
      look(looked);
      expect([document.body.textContent, document.querySelectorAll('*').length]).toEqual([text, count]);
    }
  });

  it('says counts in the story’s digits, whatever a translator makes of the page’s language', () => {
    const look = open(makeDenseStory(60, { language: 'ar-EG' }));
    document.documentElement.lang = 'x-auto!';
    look({ search: { q: 'lodz' } });
    document.documentElement.removeAttribute('lang');
    expect(document.querySelector('[data-found]')!.getAttribute('data-found')).toMatch(/^[^0-9]*[٠-٩]+[^0-9]*$/);
  });

  it('is whole on paper, and as before on the screen again', () => {
    const look = open(makeDenseStory(160));
    look({ window: NINETIES });
    const before = folds().map((fold) => fold.open);
    expect(new Set(before).size).toBe(2);
    dispatchEvent(new Event('beforeprint'));
    expect(folds().every((fold) => fold.open)).toBe(true);
    dispatchEvent(new Event('afterprint'));
    expect(folds().map((fold) => fold.open)).toEqual(before);
  });
});
