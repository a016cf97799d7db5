// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Explainer } from '../../src/app/explainer/Explainer.tsx';
import { jsonLd } from '../../src/app/head/json-ld.ts';
import { light, lightGlance, lightReading } from '../../src/app/live/light.ts';
import { findPhrases } from '../../src/app/phrases/find-phrases.ts';
import { rowRules } from '../../src/app/row-rules.ts';
import { isDense, isVast, VAST } from '../../src/story/size.ts';
import { SPOKEN } from '../../src/story/spoken.ts';
import type { Story } from '../../src/story/story.ts';
import { makePage, toId } from '../helpers/make-story.ts';
import { compileMadeUp } from '../made-up/make-up-story.ts';

const WITH_PLANS = { numbered: true, dates: ['2025-05-17', '2026-01'] };
let story: Story;
let large: Story;
beforeAll(() => {
  story = compileMadeUp(VAST + 20, WITH_PLANS);
  large = compileMadeUp((VAST + 20) * 4, WITH_PLANS);
});
afterEach(cleanup);

const show = (one: Story) => render(<Explainer page={makePage(null, one)} />).container;
/** How many elements a page gains with each event. */
function perEvent(from: Story, to: Story): number {
  const [few = 0, many = 0] = [from, to].map((one) => renderToStaticMarkup(<Explainer page={makePage(null, one)} />).match(/<[a-z]/g)?.length);
  return (many - few) / (to.events.length - from.events.length);
}

/** The names of the bar's links that are there. */
const names = () => screen.queryAllByRole('link').filter((link) => link.closest('.stops')).map((link) => link.getAttribute('aria-label') ?? link.textContent);

const all = (selector: string) => [...document.querySelectorAll(selector)];

describe('the size of a story', () => {
  it.each([
    [24, false, false],
    [25, true, false],
    [100, true, false],
    [101, true, true],
  ])('of %i events is dense: %s, vast: %s', (count, dense, vast) => {
    const events = large.events.slice(0, count);
    expect([isDense({ events }), isVast({ events })]).toEqual([dense, vast]);
  });
});

describe('a vast page', () => {
  it('has eleven elements an event, where others have three dozen', () => {
    expect(perEvent(story, large)).toBeLessThanOrEqual(11);
    expect(perEvent({ ...story, events: large.events.slice(0, 50) }, { ...story, events: large.events.slice(0, VAST) })).toBeGreaterThan(22);
  });

  it('shows each event in the list once, with its date, title, background and the way to the rest', () => {
    show(story);
    for (const event of story.events) {
      const row = document.getElementById(`event-${event.id}`)!;
      expect(row.closest('ol')!.closest('section')!.getAttribute('aria-labelledby')).toBe('timeline');
      for (const words of [event.date.text, event.title, `Background: ${event.summary}`]) expect(row.textContent).toContain(words);
      const choose = row.querySelector('[data-choose]')!;
      expect([choose.getAttribute('href'), choose.getAttribute('data-n')]).toEqual([`#passage-${event.id}-1`, String(event.number)]);
      expect(within(row).getByRole('link', { name: 'Whole entry, with sources' }).getAttribute('href')).toBe(`events/${event.id}/index.html`);
    }
    expect(all('.timeline li[id]')).toHaveLength(story.events.length);
  });

  it('links each further passage of an event from its row', () => {
    show(story);
    const twice = story.events.filter(({ passages }) => passages.length === 2);
    expect(twice.length).toBeGreaterThan(2);
    for (const { id } of twice) expect(within(document.getElementById(`event-${id}`)!).getByRole('link', { name: 'Passage 2 of 2' }).getAttribute('href')).toBe(`#passage-${id}-2`);
  });

  it('says of a planned event that it is upcoming, as of when', () => {
    show(story);
    const planned = story.events.filter(({ status }) => status === 'planned');
    expect(planned).toHaveLength(2);
    expect(all('.upcoming').map((words) => [words.closest('li')!.id, words.textContent])).toEqual(planned.map(({ id }) => [`event-${id}`, 'upcoming, as of 31 December 2024']));
  });

  it('has no notes, and chips of one element each', () => {
    show(story);
    expect(all('[data-note]')).toEqual([]);
    const chips = all('.block > .chips > a');
    expect(chips.length).toBeGreaterThanOrEqual(story.events.length);
    for (const chip of chips) expect(chip.children).toHaveLength(0);
    expect(chips[0]!.textContent).toBe(`${story.events[0]!.date.text} · ${story.events[0]!.shortTitle}`);
  });

  it('keeps the article’s text, block by block', () => {
    show(story);
    const texts = story.article.body.flatMap((node) => ('block' in node ? [node.block.text] : []));
    expect(all('article .block > :first-child').map((block) => block.textContent)).toEqual(texts);
    expect(all('.part').length).toBeGreaterThan(4);
  });

  it('has no markup for machines of events that stand on pages of their own', () => {
    const markup = JSON.parse(jsonLd(makePage(null, story), { url: null })) as object;
    expect(markup).not.toHaveProperty('mentions');
    expect(JSON.parse(jsonLd(makePage(null, { ...story, events: story.events.slice(0, VAST) }), { url: null }))).toHaveProperty('mentions');
  });
});

describe('the bar of a vast story', () => {
  it('leads to the list, until script lends its three links to the event that is read and its neighbours', () => {
    const page = show(story);
    expect(names()).toEqual(['All 120 events']);
    lightReading(page, toId('entry-3'), null);
    const [before, here, after] = story.events.filter(({ number }) => Math.abs(number - 3) <= 1);
    expect(names().slice(0, -1)).toEqual([before, here, after].map((event) => `${event!.number} of 120: ${event!.date.text} ${event!.title}`));
    const stops = all('.stops [data-choose]');
    expect(stops.map((stop) => [stop.getAttribute('href'), stop.getAttribute('data-place')])).toEqual([
      [`#passage-${before!.id}-1`, 'previous'],
      ['#passage-entry-3-1', 'current'],
      [`#passage-${after!.id}-1`, 'next'],
    ]);
  });

  it('takes back what has no event: before the first, after the last, and where none is read', () => {
    const page = show(story);
    const [first, last] = [story.events[0]!, story.events.at(-1)!];
    lightReading(page, first.id, null);
    expect(all('.stops [data-place]').map((stop) => stop.getAttribute('data-place'))).toEqual(['current', 'next']);
    lightReading(page, first.id, last.id);
    expect(all('.stops [data-place]').map((stop) => stop.getAttribute('data-place'))).toEqual(['previous', 'current']);
    lightReading(page, null, null);
    expect(names()).toEqual(['All 120 events']);
  });

  it('finds neighbours across the sections of a list', () => {
    const page = show(story);
    const rows = all('.timeline li[id]');
    const list = rows[0]!.parentElement!;
    list.replaceChildren(...[rows.slice(0, 2), rows.slice(2, 3), rows.slice(3)].map((some) => {
      const section = document.createElement('li');
      section.append(document.createElement('ol'));
      section.firstElementChild!.append(...some);
      return section;
    }));
    lightReading(page, story.events[2]!.id, null);
    expect(all('.stops [data-place] .n').map((disc) => disc.getAttribute('data-n'))).toEqual(['2', '3', '4']);
  });
});

describe('a click on a vast page', () => {
  const SPIED = ['setAttribute', 'removeAttribute', 'toggleAttribute', 'getAttribute', 'closest', 'matches', 'querySelector', 'querySelectorAll'] as const;

  /** How often the page is asked or changed, and how many elements it is asked for, once it has been lit before: for events that are told once. */
  function costOf(one: Story) {
    const page = show(one);
    const once = one.events.filter(({ passages }) => passages.length === 1);
    const act = (at: number) => {
      const event = once[at]!.id;
      light(page, { place: { event, passage: 1 }, opened: { block: 'b1', events: [event] } });
      lightReading(page, event, event);
      lightGlance(page, [event]);
    };
    act(11);
    const counts = { calls: 0, found: 0 };
    for (const name of SPIED) {
      const real = Element.prototype[name] as (...words: unknown[]) => unknown;
      vi.spyOn(Element.prototype, name).mockImplementation(function counting(this: Element, ...words: unknown[]) {
        counts.calls += 1;
        const result = real.apply(this, words);
        if (name === 'querySelectorAll') counts.found += (result as NodeList).length;
        return result as never;
      });
    }
    // Paragraphs are of two to five events, so there are many.
    for (let at = 60; at < 100; at += 1) act(at);
    vi.restoreAllMocks();
    cleanup();
    return counts;
  }

  it('asks for as many elements in a story four times as large, and takes as many steps', () => {
    const [one, other] = [costOf(story), costOf(large)];
    expect(one.found).toBeGreaterThan(4);
    expect(other.found).toBeLessThanOrEqual(one.found);
    expect(other.calls / one.calls).toBeLessThan(1.1);
  });
});

describe('the names of rows', () => {
  it('begin with “Event 4 of 120: ”, read out where the number is drawn', () => {
    expect(rowRules(makePage(null, story))).toBe('.rows [data-n]::before{content:attr(data-n)/"Event " attr(data-n) " of 120: "}');
  });

  it.each(SPOKEN)('hold number and count in %s, and nothing that ends a string', (language) => {
    const phrases = findPhrases(language);
    const [, before, after] = /attr\(data-n\)\/"([^"\\]*)" attr\(data-n\) "([^"\\]*)"\}$/.exec(rowRules({ phrases, story })) ?? [];
    expect(`${before}1${after}`).toBe(phrases.eventOf(1, story.events.length).replace('١', '1'));
  });
});
