import { eventAnchor, passageAnchor } from '../../story/fragment.ts';
import type { EventId } from '../../story/story.ts';
import { idsOf } from './intent.ts';

/*
 * Where an event stands on the page: its card and its passages are found by their ids, and what else belongs to it stands
 * in that card, in the blocks of those passages, or in the few places that were looked through once. So a click costs the
 * same in a story of any size, and there is no index that an altered page could outdate.
 */

/** An event's card: one, or none where the page lacks it. */
export function findCard(page: ParentNode, event: EventId | null): Element | null {
  return event === null ? null : page.querySelector(`#${eventAnchor(event)}`);
}

/** The stretches of the article that tell an event. */
export function findWords(page: ParentNode, event: EventId | null): Element[] {
  return inBlocks(page, event, `[data-events~="${event}"]`);
}

/** An event's notes. */
export function findNotes(page: ParentNode, event: EventId): Element[] {
  return inBlocks(page, event, `[data-note="${event}"]`);
}

/** All else that stands for an event: its card, links, stop and dots. */
export function findParts(page: ParentNode, event: EventId | null): Element[] {
  if (event === null) return [];
  const [card, own] = [findCard(page, event), `[data-event="${event}"]`];
  const inCard = card ? [card, ...card.querySelectorAll(own)] : [];
  return [...new Set([...inCard, ...inBlocks(page, event, own), ...(placesOf(page).elsewhere.get(event) ?? [])])];
}

/** The number of passages an event has on this page. They are numbered from 1 without gaps. */
export function countPassages(page: ParentNode, event: EventId): number {
  let count = 0;
  while (page.querySelector(`#${passageAnchor({ event, number: count + 1 })}`)) count += 1;
  return count;
}

/** The blocks of the article, in order of the page. */
export function findBlocks(page: ParentNode): readonly Element[] {
  return placesOf(page).blocks;
}

/** The three links of a vast story's bar; none in other stories. */
export function findThreeStops(page: ParentNode): readonly Element[] {
  return placesOf(page).three;
}

function inBlocks(page: ParentNode, event: EventId | null, selector: string): Element[] {
  if (event === null) return [];
  const numbers = Array.from({ length: countPassages(page, event) }, (_, at) => at + 1);
  const blocks = numbers.map((number) => page.querySelector(`#${passageAnchor({ event, number })}`)?.closest('[data-block]'));
  return [...new Set(blocks)].flatMap((block) => Array.from(block?.querySelectorAll(selector) ?? []));
}

/** What is looked through once. */
interface Places {
  readonly blocks: readonly Element[];
  readonly three: readonly Element[];
  /** What stands for an event far from its card and its words: dots, stops, and the links of contradictions. */
  readonly elsewhere: ReadonlyMap<string, readonly Element[]>;
}

const known = new WeakMap<ParentNode, Places>();

function placesOf(page: ParentNode): Places {
  const before = known.get(page);
  if (before?.blocks[0]?.isConnected) return before;
  const places = lookThrough(page);
  known.set(page, places);
  return places;
}

/** One selector at a time: browsers are much slower with lists of them. */
function lookThrough(page: ParentNode): Places {
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  const elsewhere = new Map<string, Element[]>();
  for (const part of ['[data-dot]', '.stops > [data-event]', '.dispute [data-event]', '.contradiction [data-event]'].flatMap(all)) {
    for (const event of [...idsOf(part, 'data-dot'), ...idsOf(part, 'data-event')]) {
      const parts = elsewhere.get(event);
      if (parts) parts.push(part);
      else elsewhere.set(event, [part]);
    }
  }
  return { blocks: all('[data-block]'), three: all('.stops.three > [data-choose]'), elsewhere };
}
