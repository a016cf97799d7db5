import type { Report } from '../report.ts';
import type { AuthoredEvent } from './authored-event.ts';

/** Reports ids that two events share. */
export function checkIds(events: readonly AuthoredEvent[], report: Report): void {
  const lines = new Map<string, number>();
  for (const { id, placeOf } of events) {
    if (id === null) continue;
    const first = lines.get(id);
    if (first === undefined) {
      lines.set(id, placeOf('id').line);
    } else {
      report(placeOf('id'), {
        message: `The id \`${id}\` belongs to two events.`,
        actual: id,
        expected: 'an id of its own for each event',
        hint: `The other is in line ${first}; write for instance: ${id}-2`,
      });
    }
  }
}
