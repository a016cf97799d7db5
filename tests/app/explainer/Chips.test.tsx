// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Chips } from '../../../src/app/explainer/Chips.tsx';
import { makePage, makeStory } from '../../helpers/make-story.ts';

const { events } = makeStory();
afterEach(cleanup);

describe('chips', () => {
  it('are links to their events’ cards, named by number, date and short title', () => {
    render(<Chips events={events} page={makePage()} />);
    const links = screen.getAllByRole<HTMLAnchorElement>('link');
    expect(links.map((link) => link.textContent)).toEqual(events.map(({ number, date, shortTitle }) => `${number} ${date.text} · ${shortTitle}`));
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#event-a', '#event-a-1', '#event-ferry-stops', '#event-opening']);
  });

  it('use the short title where there is one', () => {
    render(<Chips events={events.slice(0, 2)} page={makePage()} />);
    expect(screen.getByRole('link', { name: /Ferry begins$/ })).toHaveProperty('hash', '#event-a');
    expect(screen.getByRole('link', { name: /The council agrees$/ })).toHaveProperty('hash', '#event-a-1');
  });

  it('are a list', () => {
    render(<Chips events={events.slice(1)} page={makePage()} />);
    expect(screen.getAllByRole('list')).toHaveLength(1);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('show which event the page opens with, and which is only planned', () => {
    render(<Chips events={events} page={makePage('a-1')} />);
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.hasAttribute('data-selected'))).toEqual([false, true, false, false]);
    expect(links.map((link) => link.getAttribute('data-status'))).toEqual(['happened', 'happened', 'happened', 'planned']);
  });
});
