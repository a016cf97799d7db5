// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Timeline } from '../../../src/app/timeline/Timeline.tsx';
import { makeDate, makeEvent, makePage, makeStory } from '../../helpers/make-story.ts';

const story = makeStory();
afterEach(cleanup);

describe('the timeline', () => {
  it('is a region by its heading’s name', () => {
    render(<Timeline page={makePage()} />);
    const region = screen.getByRole('region', { name: 'Timeline' });
    expect(within(region).getByRole('heading', { level: 2 }).id).toBe('timeline');
  });

  it('holds the events in an ordered list, in order of time', () => {
    render(<Timeline page={makePage()} />);
    const list = [...document.querySelectorAll('ol')];
    expect(list).toHaveLength(1);
    expect([...list[0]!.children].map((item) => [item.localName, item.id])).toEqual(story.events.map(({ id }) => ['li', `event-${id}`]));
  });

  it('says between the rows how much time lies there, and that rows are not to scale', () => {
    render(<Timeline page={makePage()} />);
    const gaps = screen.getAllByText(/ later$/).map((gap) => gap.textContent);
    expect(gaps).toEqual(story.events.slice(1).map((event) => event.gap));
    expect(screen.getByText(/not to scale/)).toBeTruthy();
  });

  it('hides the drawing, and its caption, from assistive technology', () => {
    render(<Timeline page={makePage()} />);
    const drawing = document.querySelector('svg')!.closest('[aria-hidden="true"]')!;
    expect(drawing.textContent).toContain('To scale.');
    expect(drawing.querySelectorAll('a, [tabindex]')).toHaveLength(0);
  });

  it('has no drawing where no date can be placed', () => {
    const event = makeEvent({ number: 1, date: makeDate('../..', 'some time', null, null) });
    render(<Timeline page={makePage(null, { ...story, events: [event], disputes: [] })} />);
    expect(document.querySelector('svg')).toBeNull();
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
  });
});
