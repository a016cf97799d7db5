// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Card } from '../../../src/app/timeline/Card.tsx';
import { makePage, makeStory } from '../../helpers/make-story.ts';

const { events } = makeStory();
afterEach(cleanup);

function show(id: string, selected: string | null = null): HTMLElement {
  const event = events.find((one) => one.id === id)!;
  render(<ol><Card event={event} page={makePage(selected)} /></ol>);
  return document.getElementById(`event-${id}`)!;
}

const sourcesOf = (id: string) => [...show(id).querySelectorAll('.sources li')].map((source) => source.textContent);

describe('a card', () => {
  it.each([
    ['a', 'Event 1 of 4: about 1951, The ferry begins to run'],
    ['a-1', 'Event 2 of 4: 4–6 March 2019, The council agrees'],
    ['ferry-stops', 'Event 3 of 4: May 2024, The ferry stops'],
    ['opening', 'Event 4 of 4: 21 June 2024, The bridge opens'],
  ])('of %s is headed by a link with its full name, to its first passage', (id, name) => {
    const card = show(id);
    const link = within(card).getByRole('link', { name: /^Event \d of/ });
    expect(link.textContent).toBe(name);
    expect(link.getAttribute('href')).toBe(`#passage-${id}-1`);
    expect(within(card).getByRole('heading', { level: 3 }).contains(link)).toBe(true);
  });

  it('is an item of the list with the id that hosts rely on, and can take the focus', () => {
    const card = show('a-1');
    expect(card.localName).toBe('li');
    expect(card.getAttribute('tabindex')).toBe('-1');
    expect(card.getAttribute('data-event')).toBe('a-1');
  });

  it('is current only on its own page', () => {
    expect(within(show('a', 'a')).getByRole('link', { current: true }).textContent).toContain('The ferry begins');
    cleanup();
    expect(within(show('a', 'a-1')).queryByRole('link', { current: true })).toBeNull();
  });

  it('links each passage by number, with the article’s words', () => {
    const links = within(show('a')).getAllByRole('link', { name: /^Passage/ });
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Passage 1 of 2 The ferry has crossed the sound since about 1951, and the…', '#passage-a-1'],
      ['Passage 2 of 2 An old notice puts the last boat in 1951', '#passage-a-2'],
    ]);
  });

  it('shows each source with publisher and date, as far as it has one', () => {
    expect(sourcesOf('a')).toEqual(['The harbour’s log, Harbour Office, 31 May 2024']);
    expect(within(document.body).getByRole('link', { name: 'The harbour’s log' })).toHaveProperty('href', 'https://harbour.example/log');
    expect(screen.getByText('31 May 2024').getAttribute('datetime')).toBe('2024-05-31');
    cleanup();
    expect(sourcesOf('opening')).toEqual(['Bridge opens, Sound Gazette, 22 June 2024', 'Invitation, Town Council']);
  });

  it('tells apart what the report says, what is background and what happened since', () => {
    const card = show('opening');
    const labels = within(card).getAllByText(/:$/, { selector: 'strong' }).map((label) => label.textContent);
    expect(labels).toEqual(['Background:', 'Since then:', 'Sources:', 'Sources:']);
    const since = within(card).getByText('Since then:').closest('div')!;
    expect(since.textContent).toContain('Since then: It opened a day late.');
    expect(within(since).getByRole('link', { name: 'Bridge opens' })).toBeTruthy();
    expect(since.textContent).not.toContain('The day was set in April.');
    cleanup();
    expect(show('a-1').textContent).toContain('The report says: “in March”');
  });

  it('says of a planned event, and of no other, that it is upcoming and as of when', () => {
    expect(show('opening').textContent).toContain('upcoming, as of 18 June 2024');
    cleanup();
    expect(show('ferry-stops').textContent).not.toContain('upcoming');
  });

  it.each([
    ['a', 3, '#passage-ferry-stops-1'],
    ['ferry-stops', 1, '#passage-a-2'],
  ])('of %s tells what contradicts it: event %i', (id, other, href) => {
    const card = show(id);
    expect(card.textContent).toContain(`Disputed. Contradicts what the article says of event ${other}. The harbour’s log names the month.`);
    expect(within(card).getByRole('link', { name: 'See the other passage' }).getAttribute('href')).toBe(href);
  });

  it('tells of no contradiction where there is none', () => {
    expect(show('opening').textContent).not.toContain('Disputed');
  });

  it('says how long after the event before it, and for the first nothing', () => {
    const gaps = events.map((event) => {
      const gap = show(event.id).firstElementChild?.textContent;
      cleanup();
      return gap === event.gap;
    });
    expect(gaps).toEqual([false, true, true, true]);
  });

  it.each([
    [null, 'events/a/index.html'],
    ['a', '../../events/a/index.html'],
  ])('links the event’s own page from wherever it stands: %s', (selected, href) => {
    const link = within(show('a', selected)).getByRole('link', { name: 'Copy link to this event' });
    expect(link.getAttribute('href')).toBe(href);
    expect([...link.children].map((label) => [label.textContent, label.hasAttribute('hidden')])).toEqual([['Copy link to this event', false], ['Link copied', true]]);
  });
});
