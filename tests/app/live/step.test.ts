import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../src/app/live/intent.ts';
import { type LiveState, type Setting, type Step, stepFor } from '../../../src/app/live/step.ts';
import type { Place } from '../../../src/story/fragment.ts';
import { makeStory, toId } from '../../helpers/make-story.ts';

const { events } = makeStory();
const [A, A1, OPENING] = [toId('a'), toId('a-1'), toId('opening')];

const passagesOf = (id: string) => events.find((event) => event.id === id)?.passages ?? [];
const settingThatIs = (wide: boolean, notes = true): Setting => ({
  wide,
  notes,
  passageCount: (event) => passagesOf(event).length,
  blockOf: ({ event, passage }) => passagesOf(event).find(({ number }) => number === passage)?.block ?? null,
});
const WIDE = settingThatIs(true);
const PHONE = settingThatIs(false);
const VAST_PHONE = settingThatIs(false, false);

const START: LiveState = { place: null, opened: null };
const at = (event: Place['event'], passage: number | null): Place => ({ event, passage });
const choosing = (event: Place['event']) => ({ kind: 'choose', event }) as const;
const chip = (event: Place['event'], block: string) => ({ kind: 'chip', event, block }) as const;
const words = (block: string, ...places: readonly Place[]) => ({ kind: 'words', places, block }) as const;

interface Case {
  readonly title: string;
  readonly intent: Exclude<Intent, { kind: 'copy' }>;
  readonly from?: LiveState;
  readonly on: readonly Setting[];
  readonly step: Step;
}

const CASES: readonly Case[] = [
  {
    title: 'choosing an event goes to its first passage and opens its note there',
    intent: choosing(A),
    on: [WIDE, PHONE],
    step: { place: at(A, 1), opened: { block: 'b1', events: [A] }, travel: { to: 'passage', place: at(A, 1) } },
  },
  {
    title: 'choosing it again goes to the next passage',
    intent: choosing(A),
    from: { place: at(A, 1), opened: { block: 'b1', events: [A] } },
    on: [WIDE, PHONE],
    step: { place: at(A, 2), opened: { block: 'b3', events: [A] }, travel: { to: 'passage', place: at(A, 2) } },
  },
  {
    title: 'choosing an event at its last passage goes round to the first',
    intent: choosing(A),
    from: { place: at(A, 2), opened: null },
    on: [WIDE, PHONE],
    step: { place: at(A, 1), opened: { block: 'b1', events: [A] }, travel: { to: 'passage', place: at(A, 1) } },
  },
  {
    title: 'choosing an event whose card was gone to begins with its first passage',
    intent: choosing(A),
    from: { place: at(A, null), opened: null },
    on: [WIDE, PHONE],
    step: { place: at(A, 1), opened: { block: 'b1', events: [A] }, travel: { to: 'passage', place: at(A, 1) } },
  },
  {
    title: 'choosing another event begins with its own first passage',
    intent: choosing(OPENING),
    from: { place: at(A, 2), opened: { block: 'b3', events: [A] } },
    on: [WIDE, PHONE],
    step: { place: at(OPENING, 1), opened: { block: 'standfirst', events: [OPENING] }, travel: { to: 'passage', place: at(OPENING, 1) } },
  },
  {
    title: 'choosing the only passage again goes there again',
    intent: choosing(toId('ferry-stops')),
    from: { place: at(toId('ferry-stops'), 1), opened: null },
    on: [WIDE, PHONE],
    step: { place: at(toId('ferry-stops'), 1), opened: { block: 'b3', events: [toId('ferry-stops')] }, travel: { to: 'passage', place: at(toId('ferry-stops'), 1) } },
  },
  {
    title: 'a link to a passage goes to that passage',
    intent: { kind: 'passage', place: at(OPENING, 2) },
    from: { place: at(A, 1), opened: null },
    on: [WIDE, PHONE],
    step: { place: at(OPENING, 2), opened: { block: 'b4', events: [OPENING] }, travel: { to: 'passage', place: at(OPENING, 2) } },
  },
  {
    title: 'a link to a passage that is not there opens no note',
    intent: { kind: 'passage', place: at(OPENING, 9) },
    on: [WIDE, PHONE],
    step: { place: at(OPENING, 9), opened: { block: null, events: [OPENING] }, travel: { to: 'passage', place: at(OPENING, 9) } },
  },
  {
    title: 'a link to a card goes to the card',
    intent: { kind: 'card', event: A },
    from: { place: at(OPENING, 1), opened: { block: 'b4', events: [OPENING] } },
    on: [WIDE, PHONE],
    step: { place: at(A, null), opened: { block: null, events: [A] }, travel: { to: 'card', place: at(A, null) } },
  },
  {
    title: 'a chip beside the timeline shows the card and leaves the article',
    intent: chip(A, 'b1'),
    on: [WIDE],
    step: { place: at(A, null), opened: { block: null, events: [A] }, travel: { to: 'card', place: at(A, null) } },
  },
  {
    title: 'the same chip again leads on to the passages',
    intent: chip(A, 'b1'),
    from: { place: at(A, null), opened: { block: null, events: [A] } },
    on: [WIDE],
    step: { place: at(A, 1), opened: { block: 'b1', events: [A] }, travel: { to: 'passage', place: at(A, 1) } },
  },
  {
    title: 'a chip on a phone opens its note and goes nowhere',
    intent: chip(A, 'b3'),
    on: [PHONE],
    step: { place: at(A, null), opened: { block: 'b3', events: [A] }, travel: null },
  },
  {
    title: 'a chip on a phone goes to the card where there are no notes',
    intent: chip(A, 'b3'),
    on: [VAST_PHONE],
    step: { place: at(A, null), opened: { block: null, events: [A] }, travel: { to: 'card', place: at(A, null) } },
  },
  {
    title: 'so do words, which say by which passage',
    intent: words('b3', at(A, 2)),
    on: [VAST_PHONE],
    step: { place: at(A, 2), opened: { block: 'b3', events: [A] }, travel: { to: 'card', place: at(A, 2) } },
  },
  {
    title: 'words of several events show the cards where there are no notes',
    intent: words('b1', at(A, 1), at(A1, 1)),
    on: [VAST_PHONE],
    step: { place: null, opened: { block: 'b1', events: [A, A1] }, travel: { to: 'card', place: at(A, null) } },
  },
  {
    title: 'the chip of an open note closes it and clears the choice',
    intent: chip(A, 'b3'),
    from: { place: at(A, null), opened: { block: 'b3', events: [A] } },
    on: [PHONE],
    step: { place: null, opened: null, travel: null },
  },
  {
    title: 'the chip of a note that a stop opened closes it too',
    intent: chip(A, 'b1'),
    from: { place: at(A, 1), opened: { block: 'b1', events: [A] } },
    on: [PHONE],
    step: { place: null, opened: null, travel: null },
  },
  {
    title: 'the chip of the same event after another paragraph moves the note there',
    intent: chip(A, 'b3'),
    from: { place: at(A, null), opened: { block: 'b1', events: [A] } },
    on: [PHONE],
    step: { place: at(A, null), opened: { block: 'b3', events: [A] }, travel: null },
  },
  {
    title: 'the chip of another event in the same paragraph opens that note instead',
    intent: chip(A1, 'b1'),
    from: { place: at(A, null), opened: { block: 'b1', events: [A] } },
    on: [PHONE],
    step: { place: at(A1, null), opened: { block: 'b1', events: [A1] }, travel: null },
  },
  {
    title: 'one of several notes shown for a look is chosen by its chip, not closed',
    intent: chip(A1, 'b1'),
    from: { place: null, opened: { block: 'b1', events: [A, A1] } },
    on: [PHONE],
    step: { place: at(A1, null), opened: { block: 'b1', events: [A1] }, travel: null },
  },
  {
    title: 'words of one event beside the timeline select the passage and show the card',
    intent: words('b3', at(A, 2)),
    on: [WIDE],
    step: { place: at(A, 2), opened: { block: 'b3', events: [A] }, travel: { to: 'card', place: at(A, 2) } },
  },
  {
    title: 'words of one event on a phone open its note',
    intent: words('b3', at(A, 2)),
    on: [PHONE],
    step: { place: at(A, 2), opened: { block: 'b3', events: [A] }, travel: null },
  },
  {
    title: 'the same words again on a phone close the note',
    intent: words('b3', at(A, 2)),
    from: { place: at(A, 2), opened: { block: 'b3', events: [A] } },
    on: [PHONE],
    step: { place: null, opened: null, travel: null },
  },
  {
    title: 'words of several events beside the timeline offer their cards and choose none',
    intent: words('b1', at(A, 1), at(A1, 1)),
    on: [WIDE],
    step: { place: null, opened: { block: 'b1', events: [A, A1] }, travel: { to: 'card', place: at(A, null) } },
  },
  {
    title: 'words of several events on a phone show their notes in place',
    intent: words('b1', at(A, 1), at(A1, 1)),
    on: [PHONE],
    step: { place: null, opened: { block: 'b1', events: [A, A1] }, travel: null },
  },
  {
    title: 'words of several events on a phone close their notes again',
    intent: words('b1', at(A, 1), at(A1, 1)),
    from: { place: null, opened: { block: 'b1', events: [A, A1] } },
    on: [PHONE],
    step: { place: null, opened: null, travel: null },
  },
  {
    title: 'words of several events leave the choice as it was',
    intent: words('b1', at(A, 1), at(A1, 1)),
    from: { place: at(OPENING, 2), opened: { block: 'b4', events: [OPENING] } },
    on: [PHONE],
    step: { place: at(OPENING, 2), opened: { block: 'b1', events: [A, A1] }, travel: null },
  },
  {
    title: 'a dot of several events offers their cards and leaves the choice',
    intent: { kind: 'dots', events: [A1, OPENING] },
    from: { place: at(A, 1), opened: null },
    on: [WIDE, PHONE],
    step: { place: at(A, 1), opened: { block: null, events: [A1, OPENING] }, travel: { to: 'card', place: at(A1, null) } },
  },
];

describe.each(CASES)('$title', ({ intent, from = START, on, step }) => {
  it.each(on.map((setting) => [setting.wide ? 'on a wide page' : 'on a phone', setting] as const))('%s', (_, setting) => {
    expect(stepFor(intent, from, setting)).toEqual(step);
  });
});

describe('a row of steps', () => {
  it('goes through all passages of an event, and round', () => {
    let state: LiveState = START;
    const visited = Array.from({ length: 7 }, () => {
      state = stepFor(choosing(OPENING), state, WIDE);
      return state.place?.passage;
    });
    expect(visited).toEqual([1, 2, 3, 1, 2, 3, 1]);
  });

  it('never changes the state it starts from', () => {
    const state: LiveState = Object.freeze({ place: Object.freeze(at(A, 1)), opened: Object.freeze({ block: 'b1', events: Object.freeze([A]) }) });
    for (const { intent } of CASES) for (const setting of [WIDE, PHONE]) expect(() => stepFor(intent, state, setting)).not.toThrow();
    expect(state).toEqual({ place: at(A, 1), opened: { block: 'b1', events: [A] } });
  });
});
