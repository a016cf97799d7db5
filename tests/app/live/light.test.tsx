// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import * as fc from '../../helpers/fast-check.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Explainer } from '../../../src/app/explainer/Explainer.tsx';
import { countPassages } from '../../../src/app/live/find-parts.ts';
import { light, lightGlance, lightReading } from '../../../src/app/live/light.ts';
import type { LiveState } from '../../../src/app/live/step.ts';
import type { EventId } from '../../../src/story/story.ts';
import { makePage, toId } from '../../helpers/make-story.ts';

const IDS = ['a', 'a-1', 'ferry-stops', 'opening'].map(toId);
const NOTHING: LiveState = { place: null, opened: null };
const selecting = (event: string, passage: number | null = null): LiveState => ({ place: { event: toId(event), passage }, opened: null });

let page: HTMLElement;
afterEach(cleanup);
beforeEach(() => {
  page = render(<Explainer page={makePage()} />).container;
});

const all = (selector: string) => [...page.querySelectorAll(selector)];
const textOf = (selector: string) => all(selector).map((element) => element.textContent);
const namesOf = (selector: string) => all(selector).map((element) => element.getAttribute('data-event'));
const shownNotes = () => all('[data-note]:not([hidden])').map((note) => [note.closest('[data-block]')?.getAttribute('data-block'), note.getAttribute('data-note')]);
const stopPlaces = () => all('.stops > [data-place]').map((stop) => [stop.getAttribute('data-event'), stop.getAttribute('data-place')]);
const SELECTED = '[data-selected], [data-lit], [aria-current]';
/** The page without the attributes that may flip. */
const skeletonOf = (html: string) => html.replaceAll(/ (?:data-(?:lit|selected|offered|reading|place|glance)|aria-current|hidden)="[^"]*"/g, '');

describe('a selected event', () => {
  it('has exactly its own words lit, shared ones too', () => {
    light(page, selecting('a'));
    expect(textOf('[data-lit]')).toEqual(['The ferry has crossed the sound since about 1951, and ', 'the council', 'An old notice puts the last boat in 1951']);
  });

  it('is not mixed up with an event whose id begins like its own', () => {
    light(page, selecting('a-1', 1));
    expect(textOf('[data-lit]')).toEqual(['the council', ' agreed in March 2019 to replace it', '“We agreed on a bridge']);
    expect(namesOf('.events > [data-selected]')).toEqual(['a-1']);
  });

  it.each(IDS)('%s is marked on its card, chips, stop, dot and links, and on no other’s', (id) => {
    light(page, selecting(id));
    expect(namesOf('[data-event][data-selected]')).toEqual(namesOf(`[data-event="${id}"]`));
    expect(all('[data-dot][data-selected]')).toEqual(all(`[data-dot~="${id}"]`));
  });

  it('is current in the list alone', () => {
    light(page, selecting('a'));
    expect(all('[aria-current]')).toEqual(all('#event-a [data-choose]'));
    light(page, selecting('opening', 2));
    expect(all('[aria-current="true"]')).toEqual(all('#event-opening [data-choose]'));
    expect(all('[aria-current]')).toHaveLength(1);
  });

  it('goes dark again, to the page as it was', () => {
    light(page, NOTHING);
    const before = page.innerHTML;
    light(page, { ...selecting('a', 2), opened: { block: 'b3', events: IDS } });
    expect(page.innerHTML).not.toBe(before);
    light(page, NOTHING);
    expect(page.innerHTML).toBe(before);
  });

  it('that the page does not have lights nothing', () => {
    light(page, selecting('toString'));
    expect(all('[data-lit], [data-selected], [aria-current]')).toEqual([]);
  });

  it.each(IDS)('%s looks as in the page that was written with it selected', (id) => {
    light(page, selecting(id));
    const written = render(<Explainer page={makePage(id)} />).container;
    for (const marked of ['[data-lit]', '[aria-current="true"]', '.events > [data-selected]', '.stops > [data-selected]', '.chips [data-selected]']) {
      const there = [...written.querySelectorAll(marked)].map((element) => element.textContent);
      expect(textOf(marked)).toEqual(there);
      expect(there).not.toEqual([]);
    }
  });
});

describe('what is opened', () => {
  it('is no note at first', () => {
    light(page, NOTHING);
    expect(all('[data-note]').length).toBeGreaterThan(4);
    expect(shownNotes()).toEqual([]);
  });

  it.each([
    ['one event’s note in its block alone', { block: 'b3', events: [toId('a')] }, [['b3', 'a']]],
    ['the notes of several', { block: 'b1', events: [toId('a'), toId('a-1')] }, [['b1', 'a'], ['b1', 'a-1']]],
    ['no note outside the article', { block: null, events: [toId('a')] }, []],
    ['no note in a block that does not tell the event', { block: 'b1', events: [toId('opening')] }, []],
  ])('is %s', (_, opened, shown) => {
    light(page, { place: null, opened });
    expect(shownNotes()).toEqual(shown);
  });

  it('offers cards only where there are several to choose from', () => {
    light(page, { place: null, opened: { block: null, events: [toId('a')] } });
    expect(namesOf('[data-offered]')).toEqual([]);
    light(page, { place: null, opened: { block: null, events: [toId('a'), toId('opening')] } });
    expect(namesOf('[data-offered]')).toEqual(['a', 'opening']);
    light(page, NOTHING);
    expect(namesOf('[data-offered]')).toEqual([]);
  });
});

describe('the reading mark', () => {
  it('stands at the card, dot and stop of the event that is read', () => {
    lightReading(page, toId('a'), null);
    lightReading(page, toId('a-1'), null);
    expect(namesOf('.events > [data-reading]')).toEqual(['a-1']);
    expect(namesOf('.stops > [data-reading]')).toEqual(['a-1']);
    expect(all('[data-dot][data-reading]')).toEqual(all('[data-dot~="a-1"]'));
    lightReading(page, null, null);
    expect(all('[data-reading]')).toEqual([]);
  });

  it('changes nothing that is selected', () => {
    light(page, selecting('a'));
    const before = all(SELECTED);
    lightReading(page, toId('opening'), toId('a'));
    expect(all(SELECTED)).toEqual(before);
  });

  it.each([
    ['in the middle has both neighbours', 'a-1', null, [['a', 'previous'], ['a-1', 'current'], ['ferry-stops', 'next']]],
    ['at the start has a next one', 'a', null, [['a', 'current'], ['a-1', 'next']]],
    ['at the end has a previous one', 'opening', null, [['ferry-stops', 'previous'], ['opening', 'current']]],
    ['nowhere leaves the bar without a place', null, null, []],
    ['gives way in the bar to the event that was chosen', 'a', 'opening', [['ferry-stops', 'previous'], ['opening', 'current']]],
  ])('%s', (_, reading, selected, stops) => {
    lightReading(page, toId('a'), null);
    lightReading(page, reading === null ? null : toId(reading), selected === null ? null : toId(selected));
    expect(stopPlaces()).toEqual(stops);
  });
});

describe('a glance', () => {
  it('marks all words and parts of its events, and no others', () => {
    lightGlance(page, [toId('a'), toId('opening')]);
    lightGlance(page, [toId('a-1')]);
    expect(all('[data-glance]')).toEqual(all('[data-events~="a-1"], [data-event="a-1"], [data-dot~="a-1"]'));
    lightGlance(page, []);
    expect(all('[data-glance]')).toEqual([]);
  });
});

describe('whatever is lit', () => {
  const ids = fc.constantFrom(...IDS, toId('stranger'));
  const states = fc.record<LiveState>({
    place: fc.option(fc.record({ event: ids, passage: fc.option(fc.integer({ min: 1, max: 4 })) })),
    opened: fc.option(fc.record({ block: fc.option(fc.constantFrom('standfirst', 'b1', 'b3', 'b6', 'b9')), events: fc.array(ids, { maxLength: 3 }) })),
  });

  it('no text, element or order changes, and at most one link is current', () => {
    const before = { text: page.textContent, skeleton: skeletonOf(page.innerHTML) };
    fc.assert(
      fc.property(fc.array(fc.tuple(states, fc.option(ids)), { minLength: 1, maxLength: 5 }), (steps) => {
        for (const [state, reading] of steps) {
          light(page, state);
          lightReading(page, reading, state.place?.event ?? null);
          lightGlance(page, reading === null ? [] : [reading]);
        }
        expect({ text: page.textContent, skeleton: skeletonOf(page.innerHTML) }).toEqual(before);
        expect(all('[aria-current]').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });

  it('text that a translator put there stays', () => {
    for (const words of all('[data-events]')) words.innerHTML = '<font><font>übersetzt</font></font>';
    light(page, selecting('a', 1));
    expect(textOf('[data-lit]')).toEqual(['übersetzt', 'übersetzt', 'übersetzt']);
  });
});

describe('countPassages', () => {
  it.each<[string, number]>([['a', 2], ['a-1', 2], ['ferry-stops', 1], ['opening', 3], ['stranger', 0]])('of %s gives %i', (id, count) => {
    expect(countPassages(page, id as EventId)).toBe(count);
  });
});
