import type { Dispute, PassageRef } from '../../story/story.ts';
import type { ResolvedEvent } from './resolve-event.ts';

/** The disputes of all events, each once, with passages under their numbers in the article. `events` have passed `checkDisputes`. */
export function resolveDisputes(events: readonly ResolvedEvent[]): readonly Dispute[] {
  const byId = new Map(events.map((resolved) => [resolved.event.id as string, resolved]));
  return events.flatMap((resolved) =>
    resolved.authored.disputes.flatMap((dispute): readonly Dispute[] => {
      const first = refOf(resolved, dispute.passage);
      const second = refOf(byId.get(dispute.with ?? ''), dispute.withPassage);
      return first && second && dispute.note !== null ? [{ passages: [first, second], note: dispute.note }] : [];
    }),
  );
}

function refOf(resolved: ResolvedEvent | undefined, place: number): PassageRef | null {
  const number = resolved?.passageNumbers[place - 1];
  return resolved && number !== undefined ? { event: resolved.event.id, number } : null;
}
