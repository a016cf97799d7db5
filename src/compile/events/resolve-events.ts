import { checkOverlaps } from '../quotes/check-overlaps.ts';
import type { Haystack } from '../quotes/haystack.ts';
import { resolvePassages } from '../quotes/resolve-passages.ts';
import type { AuthoredEvent } from './authored-event.ts';
import { checkDisputes } from './check-disputes.ts';
import { checkIds } from './check-ids.ts';
import { type Context, resolveEvent, type ResolvedEvent } from './resolve-event.ts';

/**
 * Checks events against each other and against the article, and resolves those that are whole.
 * Without an article (`haystack` null: it could not be read) quotes are not looked for, as none would be found.
 */
export function resolveEvents(events: readonly AuthoredEvent[], haystack: Haystack | null, articleFile: string, context: Context): readonly ResolvedEvent[] {
  const { report } = context;
  checkIds(events, report);
  checkDisputes(events, report);
  const found = haystack ? resolvePassages(events, haystack, articleFile, report) : [];
  return events.flatMap((event, index) => {
    const passages = found[index] ?? [];
    checkOverlaps(event, passages, report);
    return resolveEvent(event, passages, haystack?.blocks ?? [], context) ?? [];
  });
}
