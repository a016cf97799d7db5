import { distance } from 'fastest-levenshtein';
import type { AuthoredEvent } from '../../events/authored-event.ts';
import type { LintedStory, Warn } from '../linted-story.ts';

/** Groups that are held against each other; more are no groups. */
const MAX_GROUPS = 200;

/** Names shorter than this differ on purpose: "East", "West". */
const MIN_NAME = 5;

/** Warns of a group of one event whose name is a slip away from another group's. */
export function checkGroups({ authored }: LintedStory, warn: Warn): void {
  const groups = new Map<string, AuthoredEvent[]>();
  for (const event of authored) if (event.group !== null) groups.set(event.group, [...(groups.get(event.group) ?? []), event].slice(0, 2));
  if (groups.size > MAX_GROUPS) return;
  for (const [name, [event, second]] of groups) {
    const other = event && !second && [...groups].find(([near, members]) => isSlip(name, near, members.length > 1 || (members[0]?.at.line ?? 0) < event.at.line));
    if (!event || !other) continue;
    warn(() => event.placeOf('group'), {
      message: `Only this event is in the group “${name}”, and another group is called nearly so.`,
      actual: name,
      expected: other[0],
      hint: `Did you mean “${other[0]}”?`,
    });
  }
}

function isSlip(name: string, near: string, isEarlier: boolean): boolean {
  return isEarlier && name !== near && name.length >= MIN_NAME && !/\p{N}/u.test(name + near) && distance(name.toLowerCase(), near.toLowerCase()) <= 1;
}
