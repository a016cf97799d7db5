import type { Report } from '../report.ts';
import { didYouMean } from '../yaml/describe-value.ts';
import type { Written } from '../yaml/open-map.ts';
import type { AuthoredEvent } from './authored-event.ts';

/** The groups of events: in the front matter's order where it names them, else in that of their first events in `events` (in order of time). */
export function resolveGroups(named: readonly Written[], events: readonly Pick<AuthoredEvent, 'group' | 'placeOf'>[], report: Report): readonly string[] {
  const used = new Set(events.map(({ group }) => group).filter((group) => group !== null));
  const known = new Set(named.map(({ text }) => text));
  const names = [...known];
  if (names.length === 0) return [...used];
  for (const { group, placeOf } of events) {
    if (group === null || known.has(group)) continue;
    report(placeOf('group'), { message: `\`groups\` in the front matter does not name this group.`, actual: group, expected: names.join(', '), hint: didYouMean(group, names) });
  }
  return names.filter((name) => used.has(name));
}
