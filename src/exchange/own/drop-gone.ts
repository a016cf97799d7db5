import type { TakeNote } from '../notes.ts';
import { ownId, type OwnEvent, type Plain, type PlainMap } from '../timeline.ts';

/** Events without their disputes with events that are no longer in the file. */
export function dropGone(events: readonly OwnEvent[], note: TakeNote): readonly OwnEvent[] {
  const ids = new Set(events.map(ownId));
  return events.map((event) => {
    const disputes = listOf(event.get('disputes'));
    const kept = disputes.filter((dispute) => ids.has(rivalOf(dispute)));
    if (kept.length === disputes.length) return event;
    note('A dispute with an event that is gone was left out.', ownId(event), disputes.map(rivalOf).find((id) => !ids.has(id)));
    const others = [...event].filter(([key]) => key !== 'disputes');
    return new Map<string, Plain>(kept.length === 0 ? others : [...others, ['disputes', kept]]);
  });
}

/** One dispute may stand without a list. */
function listOf(disputes: Plain | undefined): readonly Plain[] {
  if (disputes === undefined) return [];
  return Array.isArray(disputes) ? (disputes as readonly Plain[]) : [disputes];
}

function rivalOf(dispute: Plain): string {
  const id = dispute instanceof Map ? (dispute as PlainMap).get('with') : undefined;
  return typeof id === 'string' ? id : '';
}
