import { describe, expect, it } from 'vitest';
import { makeEmbedData } from '../../../src/app/embed/make-embed-data.ts';
import { MOST_HEIGHT } from '../../../src/layout/embed-room.ts';
import { makeDate, makePage, makeStory } from '../../helpers/make-story.ts';
import type { Story, StoryEvent } from '../../../src/story/story.ts';

const dataOf = (story: Story) => makeEmbedData(makePage(null, story));
const withEvents = (change: (event: StoryEvent) => StoryEvent): Story => {
  const story = makeStory();
  return { ...story, events: story.events.map(change) };
};
const LONG = 'A sentence of some length that goes on and on. '.repeat(60).trim();

describe('what the embed shows', () => {
  const data = dataOf(makeStory());

  it('is every event in order, with its full name, the article’s own words and the way to them', () => {
    expect(data.events.map(({ id, nameStart }) => [id, nameStart])).toEqual([
      ['a', 'Event 1 of 4: '],
      ['a-1', 'Event 2 of 4: '],
      ['ferry-stops', 'Event 3 of 4: '],
      ['opening', 'Event 4 of 4: '],
    ]);
    expect(data.events[3]?.passages).toEqual([
      { label: 'Passage 1 of 3', quote: 'A bridge is to open at Hallow Sound on Friday', page: 'index.html#passage-opening-1' },
      { label: 'Passage 2 of 3', quote: 'Friday at noon', page: 'index.html#passage-opening-2' },
      { label: 'Passage 3 of 3', quote: '“We agreed on a bridge, and on Friday we shall have it,”', page: 'index.html#passage-opening-3' },
    ]);
  });

  it('tells apart what the report says, background, contradiction and what came of it', () => {
    expect(data.events.map(({ paragraphs }) => paragraphs.map(({ label }) => label))).toEqual([
      ['Background:', 'Disputed.'],
      ['The report says:', 'Background:'],
      ['Background:', 'Disputed.'],
      ['Background:', 'Since then:'],
    ]);
    expect(data.events[2]?.paragraphs[1]?.text).toBe('Contradicts what the article says of event 1. The harbour’s log names the month.');
  });

  it('says upcoming of what was only planned, as of the story’s day', () => {
    expect(data.events.map(({ upcoming }) => upcoming)).toEqual([null, null, null, 'upcoming, as of 18 June 2024']);
  });

  it('names each source, its day and its site', () => {
    expect(data.events[3]?.sources).toEqual([{ text: 'Town Council', site: 'council.example', url: 'https://council.example/invitation' }]);
    expect(data.events[0]?.sources[0]?.text).toBe('Harbour Office, 31 May 2024');
  });

  it.each([
    ['a summary', (event: StoryEvent) => ({ ...event, summary: LONG })],
    ['a title', (event: StoryEvent) => ({ ...event, title: LONG })],
    ['a place', (event: StoryEvent) => ({ ...event, place: LONG })],
    ['how it is dated', (event: StoryEvent) => ({ ...event, said: LONG })],
    ['everything', (event: StoryEvent) => ({ ...event, title: LONG, place: LONG, said: LONG, summary: LONG, since: { text: LONG, sources: [] } })],
    ['everything, with group and era', (event: StoryEvent) => ({ ...event, title: LONG, place: LONG, group: LONG, said: LONG, summary: LONG, since: { text: LONG, sources: [] } }), LONG],
    ['one endless word', (event: StoryEvent) => ({ ...event, title: 'x'.repeat(500), summary: '漢'.repeat(900) })],
  ])('is cut to the room there is, however long %s', (_, change, era = '') => {
    const eras = era === '' ? [] : [{ title: era, date: makeDate('1900/..', 'since 1900', '1900-01-01', null) }];
    const long = dataOf({ ...withEvents(change), eras });
    for (const height of [long.height, ...long.events.map((event) => event.height)]) expect(height).toBeLessThanOrEqual(MOST_HEIGHT);
    for (const { paragraphs } of long.events) expect(paragraphs.every(({ text }) => text.length > 0)).toBe(true);
  });

  it('goes on from the shorter text to the longer where there is room', () => {
    const whole = 'One sentence about the bridge and its many years. '.repeat(12).trim();
    const [event] = dataOf(withEvents((one) => ({ ...one, summary: whole }))).events;
    const { text = '', more = '', rest = '' } = event?.paragraphs[0] ?? {};
    expect([more.length > 0, rest.length > 0]).toEqual([true, true]);
    expect(whole.startsWith((text + more + rest).replace(/…$/, ''))).toBe(true);
    expect(text).not.toMatch(/[.…]$/);
    expect(text + more).not.toMatch(/[.…]$/);
  });

  it('counts the sources that have no room', () => {
    const nine = Array.from({ length: 9 }, (_, at) => ({ title: 'A title', publisher: `The Publisher ${at}`, url: `https://p${at}.example/`, date: null }));
    const { events } = dataOf(withEvents((event) => ({ ...event, sources: nine })));
    const { sources = [], moreSources } = events[0] ?? {};
    expect(sources.length).toBeGreaterThan(0);
    expect(moreSources).toBe(`and ${9 - sources.length} more`);
  });

  it('says the group of an event before its place, and an era in the first card in it', () => {
    const eras = [{ title: 'The ferry years', date: makeDate('1950/2024', '1950–2024', '1950-01-01', '2025-01-01') }, { title: 'The toll years', date: makeDate('2030/..', 'since 2030', '2030-01-01', null) }];
    const { events } = dataOf({ ...withEvents((event) => ({ ...event, group: 'Council votes' })), eras });
    expect(events.map(({ place }) => place)).toEqual(['Council votes', 'Council votes · Town hall', 'Council votes', 'Council votes']);
    const told = events.map(({ paragraphs }) => paragraphs.filter(({ label }) => label === 'Period:').map(({ text, more, rest }) => text + more + rest));
    expect(told).toEqual([['The ferry years, 1950–2024'], [], [], ['The toll years, since 2030']]);
  });
});
