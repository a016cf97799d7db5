// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/app/live/use-place.ts';

beforeEach(() => {
  document.body.innerHTML = '<i id="event-a"></i><i id="passage-a-1"></i><i id="event-a-1"></i><i id="timeline"></i>';
});

describe('the place that an address names', () => {
  it.each([
    ['nothing at all', '', undefined, null],
    ['an event’s own page', '', 'a', { event: 'a', passage: null }],
    ['a card', 'event-a', undefined, { event: 'a', passage: null }],
    ['a card whose id looks like a passage', 'event-a-1', undefined, { event: 'a-1', passage: null }],
    ['a passage', 'passage-a-1', undefined, { event: 'a', passage: 1 }],
    ['another event than the page’s: the fragment wins', 'passage-a-1', 'a-1', { event: 'a', passage: 1 }],
    ['no event, on an event’s page', 'timeline', 'a', null],
    ['a card that this page does not have', 'event-gone', undefined, null],
    ['a passage that this page does not have', 'passage-a-2', 'a', null],
    ['something broken', '%E0%A4', 'a', null],
    ['something hostile', '<img src=x>', undefined, null],
  ])('%s', (_, fragment, eventId, place) => {
    expect(placeOf(fragment, eventId)).toEqual(place);
  });
});
