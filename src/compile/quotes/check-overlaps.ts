import type { AuthoredEvent } from '../events/authored-event.ts';
import type { Report } from '../report.ts';
import type { Stretch } from './haystack.ts';
import type { FoundPassage } from './resolve-passages.ts';

/** Reports passages of one event that are the same or share text: a word can tell an event only once. */
export function checkOverlaps({ id, passages }: AuthoredEvent, found: readonly FoundPassage[], report: Report): void {
  const placed = found.flatMap((stretch, index) => (stretch ? [{ stretch, index, passage: passages[index] }] : []));
  const inOrder = placed.toSorted((a, b) => compareStretches(a.stretch, b.stretch));
  let previous = inOrder[0];
  for (const next of inOrder.slice(1)) {
    if (previous && next.passage && overlap(previous.stretch, next.stretch)) {
      const later = previous.index > next.index ? previous : next;
      const other = later === previous ? next : previous;
      const same = compareStretches(previous.stretch, next.stretch) === 0 && previous.stretch.end === next.stretch.end;
      report(later.passage?.at ?? next.passage.at, {
        message: same ? `Event \`${id ?? '?'}\` has the same passage twice.` : `Two passages of event \`${id ?? '?'}\` overlap.`,
        actual: later.passage?.quote ?? null,
        expected: 'passages of an event that share no text',
        hint: `The other is in line ${other.passage?.at.line ?? 1}; remove one of them, or shorten it.`,
      });
    }
    if (!previous || previous.stretch.block !== next.stretch.block || previous.stretch.end < next.stretch.end) previous = next;
  }
}

/** In order of the article. */
export function compareStretches(a: Stretch, b: Stretch): number {
  return a.block - b.block || a.start - b.start;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.block === b.block && b.start < a.end;
}
