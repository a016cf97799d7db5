// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeEmbed } from '../../src/entry-server.tsx';
import { listenForChoices, showEvent, shownEvent } from '../../src/embed/choose.ts';
import { timelineView } from '../../src/embed/view/timeline-view.ts';
import { toHtml } from '../../src/embed/view/to-html.ts';
import { makeStory } from '../helpers/make-story.ts';

const DATA = makeEmbed(makeStory())!;
let frame: Element;

beforeEach(() => {
  document.body.innerHTML = toHtml(timelineView(DATA, { only: null, level: 1, address: (path) => `../${path}`, eventAddress: (id) => `#event-${id}` }));
  frame = document.querySelector('.frame')!;
});

const current = () => [...frame.querySelectorAll('[aria-current]')].map((link) => link.getAttribute('data-choose'));
const selected = (selector: string) => [...frame.querySelectorAll(`${selector}[data-selected]`)].map((part) => part.getAttribute('data-event') ?? part.getAttribute('data-dot'));
const click = (selector: string, how: MouseEventInit = {}) => frame.querySelector(selector)!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }));

describe('showing an event', () => {
  it('marks its card, its link and its dot, and none of the others', () => {
    expect(shownEvent(frame)).toBeNull();
    expect(showEvent(frame, 'opening')).toBe(true);
    expect([shownEvent(frame), current(), selected('.card'), selected('.list li')]).toEqual(['opening', ['opening'], ['opening'], ['opening']]);
    showEvent(frame, 'a');
    expect([current(), selected('.card')]).toEqual([['a'], ['a']]);
    expect(selected('[data-dot]').every((dot) => dot?.split(' ').includes('a'))).toBe(true);
  });

  it.each(['nobody', '', '__proto__', '"]'])('changes nothing for %j, which the story does not have', (id) => {
    const before = frame.outerHTML;
    expect(showEvent(frame, id)).toBe(false);
    expect(frame.outerHTML).toBe(before);
  });
});

describe('a click', () => {
  it('on a link of the list shows the card, takes the focus there, and tells', () => {
    const chosen = vi.fn<(id: string) => void>();
    listenForChoices(frame, chosen);
    expect(click('.list [data-choose="opening"]')).toBe(false);
    expect([shownEvent(frame), document.activeElement?.id]).toEqual(['opening', 'event-opening']);
    expect(chosen.mock.calls).toEqual([['opening']]);
  });

  it('on a card’s way on keeps the focus on the same way on, until the end', () => {
    listenForChoices(frame, () => {});
    showEvent(frame, 'a');
    click('#event-a [data-step="next"]');
    expect([shownEvent(frame), document.activeElement?.closest('.card')?.id, document.activeElement?.getAttribute('data-step')]).toEqual(['a-1', 'event-a-1', 'next']);
    click('#event-a-1 [data-step="previous"]');
    expect([shownEvent(frame), document.activeElement?.id]).toEqual(['a', 'event-a']);
  });

  it('on a dot shows its event, and of several one after the other', () => {
    listenForChoices(frame, () => {});
    const dot = [...frame.querySelectorAll('[data-dot]')].find((one) => one.getAttribute('data-dot')!.includes(' '))!;
    const ids = dot.getAttribute('data-dot')!.split(' ');
    const seen = ids.map(() => (dot.dispatchEvent(new MouseEvent('click', { bubbles: true })), shownEvent(frame)));
    expect(seen).toEqual(ids);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])('is the browser’s with %j', (how) => {
    listenForChoices(frame, () => {});
    expect(click('.list [data-choose="opening"]', how)).toBe(true);
    expect(shownEvent(frame)).toBeNull();
  });

  it('is left alone once nobody listens', () => {
    listenForChoices(frame, () => {})();
    expect(click('.list [data-choose="opening"]')).toBe(true);
  });
});
