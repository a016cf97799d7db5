// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { groupRules } from '../../../src/app/group-rules.ts';
import { GROUP_SHAPES, groupShape, PLAIN_SHAPE } from '../../../src/app/timeline/group-shapes.ts';
import { Timeline } from '../../../src/app/timeline/Timeline.tsx';
import type { Story } from '../../../src/story/story.ts';
import { makeDate, makePage, makeStory } from '../../helpers/make-story.ts';

afterEach(cleanup);

const WAR = { title: 'The tariff war', date: makeDate('2018/2020', '2018–2020', '2018-01-01', '2021-01-01') };
const LONG_AGO = { title: 'The age of sail', date: makeDate('1700/1800', '1700–1800', '1700-01-01', '1801-01-01') };
const TO_COME = { title: 'The toll years', date: makeDate('2030/..', 'since 2030', '2030-01-01', null) };

/** The small story with a group for each event in turn (null: none), and eras. */
function storyWith(groups: readonly (string | null)[], eras: Story['eras'] = [], language = 'en-GB'): Story {
  const story = makeStory({ language });
  const named = [...new Set(groups.filter((group) => group !== null))];
  return { ...story, events: story.events.map((event, at) => Object.assign(event, { group: groups[at] ?? null })), groups: named, eras };
}

function show(story: Story): HTMLElement {
  return render(<Timeline page={makePage(null, story)} />).container;
}

const BOTH = storyWith(['Boats', 'Votes', 'Boats', null]);
const pathsOf = (where: Element | null | undefined) => [...(where?.querySelectorAll('path') ?? [])].map((path) => path.getAttribute('d'));

describe('a group', () => {
  it('is said in words in the card of each of its events, with its mark before', () => {
    const list = show(BOTH).querySelector('ol');
    const lines = [...list!.children].map((card) => card.querySelector('.group')?.textContent ?? null);
    expect(lines).toEqual(['Boats', 'Votes', 'Boats', null]);
    expect(pathsOf(list)).toEqual([GROUP_SHAPES[0], GROUP_SHAPES[1], GROUP_SHAPES[0]]);
    expect([...list!.querySelectorAll('svg')].every((mark) => mark.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('has a row of its own in the strip, named, after those without', () => {
    const drawing = show(BOTH).querySelector('svg.lanes')!;
    expect([...drawing.querySelectorAll('foreignObject')].map((name) => name.textContent)).toEqual(['Boats', 'Votes']);
    const rows = [...drawing.querySelectorAll('[data-dot]')].map((dot) => [dot.getAttribute('data-dot'), pathsOf(dot)[0]]);
    expect(rows).toEqual([['opening', PLAIN_SHAPE], ['a', GROUP_SHAPES[0]], ['ferry-stops', GROUP_SHAPES[0]], ['a-1', GROUP_SHAPES[1]]]);
    expect(drawing.closest('[aria-hidden="true"]')).toBeTruthy();
    expect(drawing.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('that is the only one changes nothing but the words', () => {
    const container = show(storyWith(['Boats', 'Boats', null, 'Boats']));
    expect(container.querySelector('svg.lanes')).toBeNull();
    expect(container.querySelectorAll('.group-mark')).toHaveLength(0);
    expect(screen.getAllByText('Boats', { selector: '.group' })).toHaveLength(3);
  });

  it('has a mark unlike all others, up to twelve', () => {
    const names = Array.from({ length: 12 }, (_, at) => `Group ${at}`);
    expect(new Set(names.map((name) => JSON.stringify(groupShape(name, names)))).size).toBe(12);
    expect(groupShape('Group 13', [...names, 'Group 13'])).toEqual(groupShape('Group 0', names));
  });

  it('of more than six is explained above the list, and has no row', () => {
    const many = { ...BOTH, groups: ['Boats', 'Votes', 'C', 'D', 'E', 'F', 'G'] };
    const container = show(many);
    expect(container.querySelector('svg.lanes')).toBeNull();
    expect(container.querySelector('.groups')?.textContent).toBe('Groups: Boats, Votes, C, D, E, F, G');
    cleanup();
    expect(show(BOTH).querySelector('.groups')).toBeNull();
  });
});

const linesOf = (container: HTMLElement) => [...container.querySelectorAll('p.era')].map((line) => [line.closest('li')?.id, line.textContent]);

describe('an era', () => {
  it('is told before the first event that begins in it, else before the next, else after the last', () => {
    const container = show(storyWith([], [LONG_AGO, WAR, TO_COME]));
    expect(linesOf(container)).toEqual([
      ['event-a', 'Period: The age of sail, 1700–1800'],
      ['event-a-1', 'Period: The tariff war, 2018–2020'],
      ['event-opening', 'Period: The toll years, since 2030'],
    ]);
    const isAfterCard = [...container.querySelectorAll('p.era')].map((line) => line.previousElementSibling?.className === 'card');
    expect(isAfterCard).toEqual([false, false, true]);
  });

  it('is drawn above the dots where it lies on the axis, with its title', () => {
    const drawing = show(storyWith([], [LONG_AGO, WAR])).querySelector('svg.lanes')!;
    const titles = [...drawing.querySelectorAll('.era foreignObject')].map((title) => title.textContent);
    expect(titles).toEqual(['The tariff war']);
    expect(drawing.querySelectorAll('.era line')).toHaveLength(3);
  });

  it('keeps its title in the story’s language where the page speaks English', () => {
    const container = show(storyWith([], [{ ...WAR, title: 'Die Zölle' }], 'is'));
    const line = container.querySelector('p.era')!;
    expect(within(line as HTMLElement).getByText('Period:').getAttribute('lang')).toBe('en');
    expect(within(line as HTMLElement).getByText('Die Zölle').closest('[lang]')).toBeNull();
  });

  it('runs from the right in stories that are written so', () => {
    const story = storyWith([], [WAR]);
    const xOf = (direction: 'ltr' | 'rtl') => {
      const lines = [...show({ ...story, article: { ...story.article, direction } }).querySelectorAll('.era line:not(:first-of-type)')].map((line) => Number.parseFloat(line.getAttribute('x1') ?? ''));
      cleanup();
      return lines;
    };
    const mirrored = xOf('rtl').map((x) => Math.round((100 - x) * 100) / 100);
    expect(xOf('ltr')).toHaveLength(2);
    expect(mirrored).toEqual(xOf('ltr'));
  });
});

describe('a story without groups and eras', () => {
  it('has the drawing, the list and the rules that it had', () => {
    const story = makeStory();
    expect(show(story).querySelectorAll('.lanes, .group, .groups, .group-mark, .era, foreignObject')).toHaveLength(0);
    expect(groupRules(story)).toBe('');
    expect(groupRules(storyWith([], [WAR]))).toContain('--axis');
  });
});
