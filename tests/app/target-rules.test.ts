// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Explainer } from '../../src/app/explainer/Explainer.tsx';
import { targetRules } from '../../src/app/target-rules.ts';
import { VAST } from '../../src/story/size.ts';
import { makePage, makeStory, toId } from '../helpers/make-story.ts';
import { compileMadeUp } from '../made-up/make-up-story.ts';

const story = makeStory();
const FRAGMENTS = story.events.flatMap(({ id, passages }) => [[`event-${id}`, id], ...passages.map(({ number }) => [`passage-${id}-${number}`, id])] as [string, string][]);

/** The selectors of the rule that lights. */
const [LIT = ''] = targetRules(story).split('{');

const show = (selected: string | null) => {
  document.body.innerHTML = renderToStaticMarkup(createElement(Explainer, { page: makePage(selected) }));
};
const all = (selector: string) => [...document.querySelectorAll(selector)];
const litParts = () => [...document.querySelectorAll(LIT)];
const partsOf = (id: string) => [...document.querySelectorAll(`[data-event="${id}"], [data-events~="${id}"], [data-dot~="${id}"]`)];

beforeEach(() => show(null));
afterEach(() => {
  location.hash = '';
  document.documentElement.removeAttribute('data-ready');
});

describe('the rules without script', () => {
  it('light nothing at first', () => {
    expect(litParts()).toEqual([]);
  });

  it.each(FRAGMENTS)('light at #%s exactly what belongs to %s', (fragment, id) => {
    location.hash = fragment;
    expect(litParts()).toEqual(partsOf(id));
    expect(litParts().length).toBeGreaterThan(3);
  });

  it('light nothing at a fragment that is not an event’s', () => {
    location.hash = 'corrections';
    expect(litParts()).toEqual([]);
  });

  it('light the event that the page was written for, until a fragment names another', () => {
    show('opening');
    expect(litParts().length).toBeGreaterThan(3);
    expect(litParts().every((part) => partsOf('opening').includes(part))).toBe(true);
    location.hash = 'passage-a-1';
    expect(litParts()).toEqual(partsOf('a'));
    location.hash = 'corrections';
    expect(litParts().every((part) => partsOf('opening').includes(part))).toBe(true);
  });

  it('give way to the attributes once script runs', () => {
    location.hash = 'passage-a-1';
    document.documentElement.setAttribute('data-ready', '');
    expect(litParts()).toEqual([]);
    const [words] = document.querySelectorAll('[data-events="a-1"]');
    words!.setAttribute('data-lit', '');
    expect(litParts()).toEqual([words]);
  });
});

/** A list of selectors, each of which begins with the root. */
const selectorsOf = (list: string) => list.split(',:root');

const foldBelow = (count: number) => Number(/@media \(max-width:([\d.]+)px\)/.exec(targetRules({ ...story, events: story.events.slice(0, count) }))?.[1]);

describe('the rules of a story', () => {
  it('give each event selectors of its own that name all its fragments', () => {
    for (const { id, number, passages } of story.events) {
      const targets = [`#event-${id}:target`, ...passages.map((passage) => `#passage-${id}-${passage.number}:target`)].join(',');
      for (const part of [`.e${number}`, `[data-dot~="${id}"]`]) expect(LIT).toContain(`:has(${targets}) ${part}`);
    }
  });

  it('end in a class of its own each, by which browsers look them up; for what is scarce, in an attribute', () => {
    const ends = selectorsOf(LIT).map((selector) => selector.replace(/.* /, ''));
    expect(ends.filter((end) => !end.startsWith('[data-dot'))).toEqual(['[data-lit]', '[data-selected]', '.e1', '.e2', '.e3', '.e4']);
    expect(all('[class~="e3"]')).toEqual(partsOf('ferry-stops').filter((part) => !part.hasAttribute('data-dot')));
  });

  it('without events are none', () => {
    expect(targetRules({ ...story, events: [] })).toBe('');
  });

  it('fold the bar of stops where the stops have less than 44 pixels each', () => {
    expect(foldBelow(4)).toBeGreaterThan(4 * 44);
    expect(foldBelow(4) - foldBelow(3)).toBeCloseTo(44);
  });
});

describe('the rules of a vast story', () => {
  const vast = compileMadeUp(VAST + 1, { numbered: true });

  it('are as many for ten times the events', () => {
    const events = vast.events.flatMap((event) => Array.from({ length: 10 }, (_, at) => ({ ...event, id: toId(`${event.id}-${at}`) })));
    expect(targetRules({ ...vast, events })).toBe(targetRules(vast));
    expect(targetRules({ ...vast, events: events.slice(0, VAST) })).not.toBe(targetRules(vast));
  });

  it.each(['event-entry-4', 'passage-entry-4-1'])('light at #%s the target alone', (fragment) => {
    document.body.innerHTML = renderToStaticMarkup(createElement(Explainer, { page: makePage(null, vast) }));
    const [rule = ''] = targetRules(vast).split('{');
    expect(document.querySelectorAll(rule)).toHaveLength(0);
    location.hash = fragment;
    expect([...document.querySelectorAll(rule)].map(({ id }) => id)).toEqual([fragment]);
    document.documentElement.setAttribute('data-ready', '');
    expect(document.querySelectorAll(rule)).toHaveLength(0);
  });
});
