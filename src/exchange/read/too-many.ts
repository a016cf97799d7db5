import { MAX_EVENTS } from '../../compile/limits.ts';
import type { Place, Report } from '../../compile/report.ts';

/** Whether there are more events than a story may have, which is reported. Asked before any of them is read. */
export function tooMany(count: number, { file }: Place, report: Report): boolean {
  if (count <= MAX_EVENTS) return false;
  report({ file, line: 1, column: 1, path: '' }, {
    message: 'The timeline has too many events.',
    actual: String(count),
    expected: `at most ${MAX_EVENTS}`,
    hint: 'Make several timelines of it.',
  });
  return true;
}
