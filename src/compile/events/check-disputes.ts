import type { Report } from '../report.ts';
import { didYouMean } from '../yaml/describe-value.ts';
import type { AuthoredDispute, AuthoredEvent } from './authored-event.ts';

/** Reports disputes with unknown events, with oneself, or about passages that there are not. */
export function checkDisputes(events: readonly AuthoredEvent[], report: Report): void {
  const byId = new Map(events.flatMap((event) => (event.id === null ? [] : [[event.id as string, event] as const])));
  for (const event of events) {
    for (const dispute of event.disputes) checkDispute(event, dispute, byId, report);
  }
}

function checkDispute(event: AuthoredEvent, dispute: AuthoredDispute, byId: ReadonlyMap<string, AuthoredEvent>, report: Report): void {
  if (dispute.with === null) return;
  const other = byId.get(dispute.with);
  if (!other) {
    report(dispute.withAt, {
      message: `There is no event \`${dispute.with}\`.`,
      actual: dispute.with,
      expected: 'the id of another event',
      hint: didYouMean(dispute.with, byId.keys()),
    });
  }
  else if (other === event) {
    report(dispute.withAt, {
      message: 'An event cannot dispute itself.',
      actual: dispute.with,
      expected: 'the id of another event',
    });
  }
  checkNumber(event, dispute.passage, dispute.passageAt, report);
  if (other && other !== event) checkNumber(other, dispute.withPassage, dispute.withPassageAt, report);
}

function checkNumber({ id, passages }: AuthoredEvent, number: number, at: AuthoredDispute['at'], report: Report): void {
  if (passages.length === 0 || number <= passages.length) return;
  report(at, {
    message: `Event \`${id ?? '?'}\` has no passage ${number}.`,
    actual: String(number),
    expected: `a number from 1 to ${passages.length}, counted as in its list`,
  });
}
