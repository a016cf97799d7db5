// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Explainer } from '../../../src/app/explainer/Explainer.tsx';
import { blocksOf } from '../../../src/story/find.ts';
import { makePage, makeStory } from '../../helpers/make-story.ts';

const story = makeStory();
const BLOCKS = [story.article.standfirst, ...story.article.body.flatMap(blocksOf)];
const PAGES = [null, ...story.events.map((event) => event.id)];

afterEach(cleanup);
const show = (selected: string | null = null) => render(<Explainer page={makePage(selected)} />).container;

describe.each(PAGES)('the page that opens with %s', (selected) => {
  it('has no id twice, and every link within it leads somewhere', () => {
    const root = show(selected);
    const ids = [...root.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...root.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(targets.length).toBeGreaterThan(20);
  });

  it('shows every block’s text as it is', () => {
    const root = show(selected);
    for (const { key, text } of BLOCKS) expect(root.querySelector(`[data-block="${key}"]`)?.firstElementChild?.textContent).toBe(text);
  });

  it('renders without a word from React', () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    show(selected);
    expect(complain).not.toHaveBeenCalled();
  });

  it('has that event’s link current, and no other', () => {
    show(selected);
    const current = screen.getAllByRole('link').filter((link) => link.hasAttribute('aria-current'));
    expect(current.map((link) => link.closest('li')?.id)).toEqual(selected === null ? [] : [`event-${selected}`]);
  });
});

describe('the explainer', () => {
  it('has one heading of the first level, and headings that skip no level', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(story.article.headline);
    const levels = screen.getAllByRole('heading').map((heading) => Number(heading.localName.slice(1)));
    expect(levels.every((level, index) => index === 0 || level <= levels[index - 1]! + 1)).toBe(true);
  });

  it('names its parts for whoever jumps between them', () => {
    show();
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(within(screen.getByRole('main')).getByRole('region', { name: 'Timeline' })).toBeTruthy();
    expect(screen.getByRole('navigation', { name: 'Stops on the timeline' })).toBeTruthy();
    expect(screen.getByRole('article', { name: story.article.headline })).toBeTruthy();
  });

  it('begins with the way past the timeline', () => {
    show();
    expect(screen.getAllByRole('link')[0]).toHaveProperty('hash', '#article');
    expect(document.getElementById('article')?.getAttribute('tabindex')).toBe('-1');
  });

  it('puts the timeline before the article, and each chip after its block’s text', () => {
    const root = show();
    const order = [screen.getByRole('region', { name: 'Timeline' }), screen.getByRole('article')];
    expect(order[0]!.compareDocumentPosition(order[1]!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect([...root.querySelectorAll('[data-block="b1"] > *')].map((part) => part.localName)).toEqual(['p', 'ul', 'div', 'div']);
  });

  it.each([
    ['b1', ['a', 'a-1']],
    ['b3', ['a', 'ferry-stops']],
    ['b5', []],
  ])('follows %s with a chip and a closed note for each of its events', (key, ids) => {
    const block = show().querySelector<HTMLElement>(`[data-block="${key}"]`)!;
    expect([...block.querySelectorAll('.chips a')].map((chip) => chip.getAttribute('data-event'))).toEqual(ids);
    const notes = [...block.querySelectorAll('[data-note]')];
    expect(notes.map((note) => note.getAttribute('data-note'))).toEqual(ids);
    expect(notes.every((note) => note.hasAttribute('hidden'))).toBe(true);
  });

  it('keeps the article’s own structure', () => {
    const { container } = render(<Explainer page={makePage()} />);
    expect(within(screen.getByRole('article')).getByRole('heading', { level: 2 }).textContent).toBe('The last boat');
    expect(container.querySelector('article blockquote')?.textContent).toContain('“We agreed on a bridge');
    expect([...container.querySelectorAll('article ul > li > [data-block]')].map((item) => item.getAttribute('data-block'))).toEqual(['b4', 'b5']);
  });

  it('tells in the masthead as of when, by whom, from what, and how long it takes', () => {
    const masthead = within(show()).getByRole('heading', { level: 1 }).closest('header')!;
    for (const part of ['As of 18 June 2024', 'By Ann Writer', 'Retold from a news report of 17 June 2024', '1 minute', '4 events', 'Corrections: none', 'Explainer · Hallow Sound']) expect(masthead.textContent).toContain(part);
    expect(within(masthead).getByText('18 June 2024').getAttribute('datetime')).toBe('2024-06-18');
  });

  it('without events is the article alone', () => {
    const text = 'Nothing has happened.';
    const block = { key: 'standfirst', text, segments: [{ events: [], starts: [], ends: [], runs: [{ text, marks: [] }] }] };
    render(<Explainer page={makePage(null, { article: { ...story.article, standfirst: block, body: [] }, events: [], disputes: [], groups: [], eras: [] })} />);
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.getByRole('main').textContent).toContain(text);
  });
});

const noteIn = (block: string, event: string) => show().querySelector<HTMLElement>(`[data-block="${block}"] [data-note="${event}"]`)!;

describe('a note', () => {
  it('tells the event in short, with the way to its card and on to its next passage', () => {
    const note = noteIn('b1', 'a-1');
    for (const part of ['4–6 March 2019 · Town hall', 'The council agrees', 'The report says: “in March”', 'Background: The vote took three evenings.']) expect(note.textContent).toContain(part);
    expect([...note.querySelectorAll('.actions a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Whole entry, with sources', '#event-a-1'],
      ['Next passage, 2 of 2', '#passage-a-1-2'],
    ]);
  });

  it('leads from the last passage back to the first', () => {
    expect([...noteIn('b6', 'opening').querySelectorAll('.actions a')].map((link) => link.getAttribute('href'))).toEqual(['#event-opening', '#passage-opening-1']);
  });

  it('leads nowhere on where the event is told in its block alone', () => {
    expect([...noteIn('b3', 'ferry-stops').querySelectorAll('.actions a')].map((link) => link.getAttribute('href'))).toEqual(['#event-ferry-stops']);
  });
});
