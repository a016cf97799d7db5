// @vitest-environment jsdom
import { cleanup, render, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Explainer } from '../../../src/app/explainer/Explainer.tsx';
import { intentOf } from '../../../src/app/live/intent.ts';
import { makePage } from '../../helpers/make-story.ts';

afterEach(cleanup);
beforeEach(() => {
  render(<Explainer page={makePage()} />);
});

/** The only element that `selector` finds. */
function find(selector: string): Element {
  const found = [...document.querySelectorAll(selector)];
  if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}`);
  return found[0]!;
}

const segmentWith = (text: string) => [...document.querySelectorAll('[data-events]')].find((segment) => segment.textContent === text)!;

describe('a click on a link', () => {
  it.each([
    ['an event’s own link in the list chooses it', '.events [data-choose][data-event="a"]', { kind: 'choose', event: 'a' }],
    ['a stop chooses its event', '.stops [data-event="a-1"]', { kind: 'choose', event: 'a-1' }],
    ['a passage’s link on a card goes to that passage', '#event-a .passages [href="#passage-a-2"]', { kind: 'passage', place: { event: 'a', passage: 2 } }],
    ['a chip says after which block it stands', '[data-block="b3"] .chips [data-event="a"]', { kind: 'chip', event: 'a', block: 'b3' }],
    ['a note’s link to the whole entry goes to the card', '[data-block="b1"] [data-note="a"] [href="#event-a"]', { kind: 'card', event: 'a' }],
    ['a note’s link to the next passage goes there', '[data-block="b1"] [data-note="a"] [href="#passage-a-2"]', { kind: 'passage', place: { event: 'a', passage: 2 } }],
    ['the link of a dispute goes to the other passage', '#event-a .contradiction a', { kind: 'passage', place: { event: 'ferry-stops', passage: 1 } }],
  ])('%s', (_, selector, intent) => {
    expect(intentOf(find(selector))).toEqual(intent);
  });

  it('reads the same from anything inside the link', () => {
    const link = find('.events [data-choose][data-event="opening"]');
    for (const part of link.querySelectorAll('*')) expect(intentOf(part)).toEqual({ kind: 'choose', event: 'opening' });
  });

  it('to an event’s own page copies that link', () => {
    const link = within(find('#event-a') as HTMLElement).getByRole('link', { name: 'Copy link to this event' });
    expect(intentOf(link.firstElementChild!)).toEqual({ kind: 'copy', link });
  });

  it.each([
    ['a source', '#event-opening .sources [href="https://gazette.example/opens"]'],
    ['the link to the corrections', '.masthead [href="#corrections"]'],
    ['the link past the timeline', '[href="#article"]'],
    ['the bar’s link to the list', '[href="#timeline"]'],
  ])('of another kind is left to the browser: %s', (_, selector) => {
    const [first] = document.querySelectorAll(selector);
    expect(intentOf(first!)).toBeNull();
  });

  it('inside a passage is left to the browser, though the words around it are ours', () => {
    const [inPassage] = document.querySelectorAll('[data-events~="ferry-stops"] a');
    expect(inPassage).toHaveProperty('href', 'https://harbour.example/');
    expect(intentOf(inPassage!)).toBeNull();
    expect(intentOf(inPassage!.closest('[data-events]')!)).toMatchObject({ kind: 'words' });
  });

  it.each(['#event-%E0%A4', '#javascript:alert(1)', '#', '', 'events/a/index.html', '//host.example/#event-a', '?x#event-a'])('with a strange address is left to the browser: %j', (href) => {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    link.setAttribute('data-choose', '');
    expect(intentOf(link)).toBeNull();
  });
});

describe('a click on the article’s words', () => {
  it.each([
    ['of one passage give it with its number', 'An old notice puts the last boat in 1951', 'b3', [{ event: 'a', passage: 2 }]],
    ['shared by two passages give both', 'the council', 'b1', [{ event: 'a', passage: 1 }, { event: 'a-1', passage: 1 }]],
    ['after the shared ones give the passage that began before them', ' agreed in March 2019 to replace it', 'b1', [{ event: 'a-1', passage: 1 }]],
    ['where two passages begin at once give both', '“We agreed on a bridge', 'b6', [{ event: 'a-1', passage: 2 }, { event: 'opening', passage: 3 }]],
  ])('%s', (_, text, block, places) => {
    expect(intentOf(segmentWith(text))).toEqual({ kind: 'words', places, block });
  });

  it('reads the same from what stands inside them', () => {
    const strong = segmentWith('An old notice puts the last boat in 1951').querySelector('strong');
    expect(intentOf(strong!)).toEqual({ kind: 'words', places: [{ event: 'a', passage: 2 }], block: 'b3' });
    const anchor = document.getElementById('passage-opening-3');
    expect(intentOf(anchor!)).toMatchObject({ kind: 'words', places: [{ event: 'a-1', passage: 2 }, { event: 'opening', passage: 3 }] });
  });

  it('gives every passage the event and number of its own fragment', () => {
    for (const { id } of document.querySelectorAll('[id^="passage-"]')) {
      const intent = intentOf(document.getElementById(id)!);
      const fragments = intent?.kind === 'words' ? intent.places.map(({ event, passage }) => `passage-${event}-${passage}`) : [];
      expect(fragments).toContain(id);
    }
  });

  it('of an event’s second passage in a block give that one', () => {
    document.body.innerHTML = '<p data-block="b1"><i id="passage-a-1" data-events="a">one</i> and <i id="passage-a-2" data-events="a">two</i></p>';
    const places = ['one', 'two'].map((text) => intentOf(segmentWith(text)));
    expect(places).toMatchObject([{ places: [{ passage: 1 }] }, { places: [{ passage: 2 }] }]);
  });

  it('does not take words of another block for the passage’s', () => {
    const segment = document.createElement('span');
    segment.setAttribute('data-events', 'a');
    document.querySelector('[data-block="b5"] p')!.append(segment);
    expect(intentOf(segment)).toEqual({ kind: 'words', places: [{ event: 'a', passage: null }], block: 'b5' });
  });

  it('means nothing outside any passage', () => {
    expect(intentOf(find('[data-block="b5"] p'))).toBeNull();
    expect(intentOf(find('h1'))).toBeNull();
    expect(intentOf(document.body)).toBeNull();
  });
});

describe('a click on a dot of the strip', () => {
  it('of one event chooses it', () => {
    expect(intentOf(find('[data-dot="a"] circle'))).toEqual({ kind: 'choose', event: 'a' });
  });

  it('of several events offers them all', () => {
    expect(intentOf(find('[data-dot~="opening"] text'))).toEqual({ kind: 'dots', events: ['a-1', 'ferry-stops', 'opening'] });
  });
});
