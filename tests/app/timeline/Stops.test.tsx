// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Stops } from '../../../src/app/timeline/Stops.tsx';
import { makePage, makeStory } from '../../helpers/make-story.ts';

afterEach(cleanup);

describe('the bar of stops', () => {
  it('is named, and has a stop for each event, with its full name, to its first passage', () => {
    render(<Stops page={makePage()} />);
    const bar = within(screen.getByRole('navigation', { name: 'Stops on the timeline' }));
    const links = bar.getAllByRole('link', { name: /^Event/ });
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
      makeStory().events.map(({ id, number, date, title }) => [`Event ${number} of 4: ${date.text}, ${title}`, `#passage-${id}-1`]),
    );
  });

  it('shows equal numbers, as data', () => {
    render(<Stops page={makePage()} />);
    expect([...document.querySelectorAll('[data-n]')].map((stop) => [stop.getAttribute('data-n'), stop.getAttribute('data-of')])).toEqual(['1', '2', '3', '4'].map((number) => [number, ' of 4']));
  });

  it('leads to the list where there is room for no stop', () => {
    render(<Stops page={makePage()} />);
    expect(screen.getByRole('link', { name: 'All 4 events' }).getAttribute('href')).toBe('#timeline');
  });

  it('shows the event the page opens with', () => {
    render(<Stops page={makePage('a-1')} />);
    expect([...document.querySelectorAll('[data-selected]')].map((stop) => stop.getAttribute('data-event'))).toEqual(['a-1']);
  });
});
