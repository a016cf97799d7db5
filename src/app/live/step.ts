import type { Place } from '../../story/fragment.ts';
import type { BlockKey, EventId } from '../../story/story.ts';
import type { Intent } from './intent.ts';

/** What the reader has done so far. `place` is in the address; `opened` is not. */
export interface LiveState {
  readonly place: Place | null;
  readonly opened: Opened | null;
}

/** Events shown for a look: on a phone their notes under `block`; on a wide page, when several, their cards are marked. */
export interface Opened {
  readonly block: BlockKey | null;
  readonly events: readonly EventId[];
}

/** The next state, and what the page should bring into view for it. */
export interface Step extends LiveState {
  readonly travel: { readonly to: 'passage' | 'card'; readonly place: Place } | null;
}

/** What the page is like where the click fell. */
export interface Setting {
  /** Whether the timeline stands beside the article. */
  readonly wide: boolean;
  /** Whether events have notes in the article; vast stories have none. */
  readonly notes: boolean;
  /** How many passages an event has. */
  readonly passageCount: (event: EventId) => number;
  /** The block a passage lies in. */
  readonly blockOf: (place: Place) => BlockKey | null;
}

/** What follows from a click: the same for mouse, touch and keyboard. Pure; `copy` is no step. */
export function stepFor(intent: Exclude<Intent, { kind: 'copy' }>, state: LiveState, setting: Setting): Step {
  switch (intent.kind) {
    case 'choose':
      return toPassage(nextPassage(intent.event, state, setting), setting);
    case 'passage':
      return toPassage(intent.place, setting);
    case 'chip':
      return chipStep(intent, state, setting);
    case 'card':
      return toCard({ event: intent.event, passage: null }, null);
    case 'words':
      return wordsStep(intent, state, setting);
    case 'dots':
      return offer(intent.events, null, state, false);
    default:
      return intent satisfies never;
  }
}

/** Choosing an event again goes on to its next passage, and round. */
function nextPassage(event: EventId, { place }: LiveState, setting: Setting): Place {
  const current = place?.event === event ? (place.passage ?? 0) : 0;
  return { event, passage: (current % Math.max(1, setting.passageCount(event))) + 1 };
}

function toPassage(place: Place, setting: Setting): Step {
  return { place, opened: { block: setting.blockOf(place), events: [place.event] }, travel: { to: 'passage', place } };
}

function toCard(place: Place, block: BlockKey | null): Step {
  return { place, opened: { block, events: [place.event] }, travel: { to: 'card', place } };
}

function chipStep({ event, block }: Extract<Intent, { kind: 'chip' }>, state: LiveState, setting: Setting): Step {
  if (setting.wide) return chipBeside(event, state, setting);
  return setting.notes ? toggleNote({ event, passage: null }, block, state) : toCard({ event, passage: null }, null);
}

/** Beside the timeline a chip shows the card and leaves the article where it is; again, it leads on. */
function chipBeside(event: EventId, state: LiveState, setting: Setting): Step {
  if (state.place?.event === event) return toPassage(nextPassage(event, state, setting), setting);
  return toCard({ event, passage: null }, null);
}

/** On a phone the note opens under the words; a second tap closes it. */
function toggleNote(place: Place, block: BlockKey, { place: before, opened }: LiveState): Step {
  const isOpen = before?.event === place.event && opened?.block === block && opened.events.includes(place.event);
  if (isOpen) return { place: null, opened: null, travel: null };
  return { place, opened: { block, events: [place.event] }, travel: null };
}

function wordsStep({ places, block }: Extract<Intent, { kind: 'words' }>, state: LiveState, setting: Setting): Step {
  const [place, ...others] = places;
  const inPlace = !setting.wide && setting.notes;
  if (place === undefined || others.length > 0) return offer(places.map(({ event }) => event), block, state, inPlace);
  return inPlace ? toggleNote(place, block, state) : toCard(place, block);
}

/** Words (or a dot) of several events: all are shown, the reader chooses. On a phone, words show their notes in place, and close them again. */
function offer(events: readonly EventId[], block: BlockKey | null, { place, opened }: LiveState, inPlace: boolean): Step {
  if (inPlace && opened?.block === block && opened.events.length === events.length) return { place, opened: null, travel: null };
  const first = events[0];
  const travel = inPlace || first === undefined ? null : ({ to: 'card', place: { event: first, passage: null } } as const);
  return { place, opened: { block, events }, travel };
}
