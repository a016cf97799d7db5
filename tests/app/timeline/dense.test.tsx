// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DENSE_DATA, readDenseData } from '../../../src/app/instrument/dense-data.ts';
import { makeDenseData } from '../../../src/app/instrument/make-dense-data.ts';
import { readRows } from '../../../src/app/instrument/read-rows.ts';
import { Timeline } from '../../../src/app/timeline/Timeline.tsx';
import { sectionTitle } from '../../../src/app/timeline/section-title.ts';
import { sectionsOf } from '../../../src/layout/sections.ts';
import { VAST } from '../../../src/story/size.ts';
import type { Story } from '../../../src/story/story.ts';
import { makeDate, makeEvent, makePage, makeStory } from '../../helpers/make-story.ts';
import { compileMadeUp } from '../../made-up/make-up-story.ts';

/** The timeline as it stands in the file. */
function show(story: Story, selected: string | null = null): Document {
  return new DOMParser().parseFromString(renderToStaticMarkup(<Timeline page={makePage(selected, story)} />), 'text/html');
}

const DAY = 86_400_000;
/** Twenty events share a day. */
const story = compileMadeUp(60, { groups: ['Talks', 'Visits', null], dates: Array.from({ length: 20 }, () => '1990-06-18') });
const told = (article: Partial<Story['article']>) => show({ ...story, article: { ...story.article, ...article } });
const leftOf = (direction: 'ltr' | 'rtl') => [...told({ direction }).querySelectorAll('.still .grid')].map((line) => Number.parseFloat(line.getAttribute('x1')!));
const foldsOf = (page: Document) => [...page.querySelectorAll<HTMLDetailsElement>('details.fold')];

describe('a list of many events', () => {
  it('has every card in the file, in order of time, numbered on from section to section', () => {
    const page = show(story);
    expect([...page.querySelectorAll('ol.events > li')].map(({ id }) => id)).toEqual(story.events.map(({ id }) => `event-${id}`));
    const starts = foldsOf(page).map((fold) => fold.querySelector('ol')!.start);
    const sizes = foldsOf(page).map((fold) => fold.querySelectorAll('.events > li').length);
    expect(starts).toEqual(sizes.map((_, at) => 1 + sizes.slice(0, at).reduce((sum, size) => sum + size, 0)));
  });

  it('stands in sections whose headings say their time and their count', () => {
    const titles = foldsOf(show(story)).map((fold) => fold.querySelector('summary')!.textContent);
    expect(titles).toEqual(sectionsOf(story.events).map((section) => `${sectionTitle(section, 'en-GB')} ${section.events.length} ${section.events.length === 1 ? 'event' : 'events'}`));
    expect(titles).toContainEqual(expect.stringMatching(/^1910\s–\s1919 3 events$/));
  });

  it('is open where it can be scrolled through, and folded where it cannot', () => {
    expect(foldsOf(show(compileMadeUp(VAST))).every(({ open }) => open)).toBe(true);
    expect(foldsOf(show(compileMadeUp(VAST + 1))).some(({ open }) => open)).toBe(false);
  });

  it('keeps the page’s words apart from the story’s in another language', () => {
    const page = told({ language: 'is' });
    expect(page.querySelector('summary span')!.getAttribute('lang')).toBe('en');
    expect(page.querySelector('summary b')!.closest('[lang]')).toBeNull();
  });
});

describe('the head of such a timeline', () => {
  it('has a drawing of all events without script, with discs that say how many they stand for', () => {
    const still = show(story).querySelector('.still')!;
    expect(still.getAttribute('aria-hidden')).toBe('true');
    const counts = [...still.querySelectorAll('.count')].map((count) => Number(count.textContent));
    expect(counts.length).toBeGreaterThan(0);
    expect(counts.reduce((sum, count) => sum + count, 0) + still.querySelectorAll('[data-dot]').length).toBe(60);
    expect(still.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('marks the disc or dot that holds the page’s own event', () => {
    expect(show(story).querySelectorAll('.still [data-selected]')).toHaveLength(0);
    const marked = show(story, story.events.find(({ date }) => date.edtf === '1990-06-18')!.id).querySelectorAll('.still [data-selected]');
    expect(marked).toHaveLength(1);
    expect(marked[0]!.querySelector('.count')).not.toBeNull();
  });

  it('has a row for each group, named, and one for the events of none', () => {
    const names = [...show(story).querySelectorAll('.still foreignObject')].map((name) => name.textContent);
    expect(names).toEqual(['Talks', 'Visits']);
    expect(show(story).querySelectorAll('.still .line')).toHaveLength(3);
  });

  it('runs from the right in stories that are written so', () => {
    expect(leftOf('rtl').map((x) => Math.round((100 - x) * 100) / 100)).toEqual(leftOf('ltr'));
  });

  it('has empty places for the instrument, that no one meets without script', () => {
    const page = show(story);
    expect(['.instrument', '.finder'].map((place) => page.querySelector(place)?.innerHTML)).toEqual(['', '']);
    expect(page.querySelectorAll('button, input, select, output')).toHaveLength(0);
  });

  it('is not there, nor anything of it, in a story of few events', () => {
    const page = show(makeStory());
    expect(page.querySelectorAll(`.dense, .dense-axis, .instrument, .finder, .fold, #${DENSE_DATA}`)).toHaveLength(0);
  });
});

describe('the data of the instrument', () => {
  it('lie in the page, and are read as they were made', () => {
    const page = show(story);
    expect(readDenseData(page)).toEqual(makeDenseData(makePage(null, story)));
    expect(readDenseData(page)?.spans).toHaveLength(60);
  });

  it('hold no markup, whatever the story says', () => {
    const group = '</script><img src=x onerror=alert(1)><!--';
    const hostile = { ...story, groups: [group, 'Visits'], events: story.events.map((event) => Object.assign({ ...event }, { group: event.group === 'Talks' ? group : event.group })) };
    const page = show(hostile);
    expect(page.getElementById(DENSE_DATA)!.textContent).not.toMatch(/[<>]/);
    expect(readDenseData(page)?.groups).toEqual([group, 'Visits']);
    expect(page.querySelectorAll('img')).toHaveLength(0);
  });

  it('place each event to the second where it begins, and tell the uncertain and the planned', () => {
    const events = [
      makeEvent({ number: 1, date: makeDate('1951~', 'about 1951', '1951-01-01', '1952-01-01', { precision: 'year', approximate: true }) }),
      makeEvent({ number: 2, date: makeDate('x', 'x', '2024-06-18T05:30:07Z', '2024-06-18T05:30:08Z') }),
      makeEvent({ number: 3, date: makeDate('../..', 'some time', null, null) }),
      makeEvent({ number: 4, status: 'planned' }),
    ];
    const { spans, ...data } = makeDenseData(makePage(null, { ...story, events }));
    const drawn = readRows({ spans, ...data })!;
    const placed = drawn.rows.rows.flatMap((row) => row.spans);
    expect(spans[2]).toBeNull();
    expect(placed.map(({ at }) => at)).toEqual([0, 1, 3]);
    expect(placed.map(({ start }) => Math.round(start))).toEqual(['1951-01-01', '2024-06-18T05:30:07Z', '2024-06-18'].map((day) => Date.parse(day)));
    expect(placed.map(({ uncertain }) => uncertain)).toEqual([true, false, false]);
    expect(placed.map(({ start, end }) => Math.round((end - start) / 1000))).toEqual([(365 * DAY) / 1000, 1, DAY / 1000]);
    expect(spans.map((span) => span?.[3])).toEqual([1, 0, undefined, 2]);
  });

  it('count as missing where they are broken: then the page works as it does without script', () => {
    const page = show(story);
    page.getElementById(DENSE_DATA)!.textContent = '{"spans":';
    expect(readDenseData(page)).toBeNull();
    page.getElementById(DENSE_DATA)!.remove();
    expect(readDenseData(page)).toBeNull();
  });

  it('draw nothing where no event has a place in time', () => {
    const events = story.events.map((event) => Object.assign({ ...event }, { date: makeDate('../..', 'some time', null, null) }));
    const page = show({ ...story, events });
    expect(page.querySelector('.still')).toBeNull();
    expect(page.querySelectorAll('ol.events > li')).toHaveLength(60);
    expect(readRows(readDenseData(page)!)).toBeNull();
  });
});
