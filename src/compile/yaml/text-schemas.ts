import * as v from 'valibot';
import { MAX_ID_LENGTH } from '../limits.ts';
import type { EventId } from '../../story/story.ts';
import { findBadCharacter } from '../text/find-bad-character.ts';
import { oneLine } from '../text/one-line.ts';

/** What can be wrong with one value; `describe-value.ts` has the words. */
export type ValueFault = 'text' | 'empty' | 'character' | 'id' | 'id-length' | 'status' | 'count' | 'web';

const fault = (name: ValueFault) => name;

/** Any words: one line, not empty. HTML-looking text is just text. */
export const text = v.pipe(
  v.string(fault('text')),
  v.transform(oneLine),
  v.nonEmpty(fault('empty')),
  v.check((words) => findBadCharacter(words) === null, fault('character')),
);

/** An event's id. `children`, `location` and `__proto__` are good ones: every id gets a prefix in the page. */
export const eventId = v.pipe(
  text,
  v.maxLength(MAX_ID_LENGTH, fault('id-length')),
  v.guard(isEventId, fault('id')),
);

/** Planned or happened, as of the story's `asOf`. */
export const status = v.pipe(text, v.picklist(['happened', 'planned'], fault('status')));

/** A place in a list, from 1. */
export const count = v.pipe(text, v.regex(/^[1-9]\d{0,4}$/, fault('count')), v.transform(Number));

/** An absolute `http:` or `https:` address, as written. */
export const webAddress = v.pipe(text, v.check(isWebAddress, fault('web')));

function isEventId(id: string): id is EventId {
  return /^[a-z0-9_][a-z0-9_-]*$/.test(id);
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\/\S+$/i.test(address) && URL.canParse(address);
}
