import * as v from 'valibot';
import { MAX_DATE_LENGTH, MAX_ID_LENGTH } from '../limits.ts';
import type { EventId } from '../../story/story.ts';
import { findBadCharacter } from '../text/find-bad-character.ts';
import { oneLine } from '../text/one-line.ts';
import { DAY_PATTERN, EDTF_PATTERN, INSTANT_PATTERN } from './date-patterns.ts';

/** What can be wrong with one value; `describe-value.ts` has the words. */
export type ValueFault = 'text' | 'empty' | 'character' | 'id' | 'id-length' | 'status' | 'count' | 'web' | 'file';

const fault = (name: ValueFault) => name;

/** Any words: one line, not empty. HTML-looking text is just text; `1984` and `yes` are words, too. The metadata `json` is what editors' tools are told. */
export const text = v.pipe(
  v.string(fault('text')),
  v.transform(oneLine),
  v.nonEmpty(fault('empty')),
  v.check((words) => findBadCharacter(words) === null, fault('character')),
  v.metadata({ json: { type: ['string', 'number', 'boolean'], pattern: '\\S' } }),
);

const ID = '^[a-z0-9_][a-z0-9_-]*$';

/** An event's id. `children`, `location` and `__proto__` are good ones: every id gets a prefix in the page. */
export const eventId = v.pipe(
  text,
  v.maxLength(MAX_ID_LENGTH, fault('id-length')),
  v.guard(isEventId, fault('id')),
  v.metadata({ json: { type: ['string', 'number', 'boolean'], pattern: ID, maxLength: MAX_ID_LENGTH } }),
);

/** Planned or happened, as of the story's `asOf`. */
export const status = v.pipe(text, v.picklist(['happened', 'planned'], fault('status')), v.metadata({ json: { type: 'string', enum: ['happened', 'planned'] } }));

/** A place in a list, from 1. */
export const count = v.pipe(text, v.regex(/^[1-9]\d{0,4}$/, fault('count')), v.transform(Number), v.metadata({ json: { type: ['integer', 'string'], minimum: 1, maximum: 99999, pattern: '^[1-9]\\d{0,4}$' } }));

/** An absolute `http:` or `https:` address, as written. */
export const webAddress = v.pipe(text, v.check(isWebAddress, fault('web')), v.metadata({ json: { type: 'string', pattern: '^[Hh][Tt]{2}[Pp][Ss]?://\\S+$' } }));

/** A file of the story folder: `images/bridge.jpg`. */
export const imageFile = v.pipe(text, v.check(isInsidePath, fault('file')), v.metadata({ json: { type: 'string', pattern: '^[^\\s/.][^/]*(/[^/.][^/]*)*\\.([Jj][Pp][Ee]?[Gg]|[Pp][Nn][Gg]|[Ww][Ee][Bb][Pp]|[Aa][Vv][Ii][Ff]|[Gg][Ii][Ff])$' } }));

/** Words that a date reader looks at later; only their JSON Schema differs from {@link text}'s. */
export const edtfDate = v.pipe(text, v.metadata({ json: { type: ['string', 'integer'], pattern: EDTF_PATTERN, maxLength: MAX_DATE_LENGTH } }));
export const day = v.pipe(text, v.metadata({ json: { type: 'string', pattern: DAY_PATTERN } }));
export const instant = v.pipe(text, v.metadata({ json: { type: 'string', pattern: INSTANT_PATTERN } }));
export const languageTag = v.pipe(text, v.metadata({ json: { type: 'string', pattern: '^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$' } }));
export const zoneName = v.pipe(text, v.metadata({ json: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$' } }));

function isEventId(id: string): id is EventId {
  return new RegExp(ID).test(id);
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\/\S+$/i.test(address) && URL.canParse(address);
}

/** Inside the folder, by its plain name: no way up, no hidden file, no address. */
function isInsidePath(path: string): boolean {
  return !path.includes('\\') && /\.(?:jpe?g|png|webp|avif|gif)$/i.test(path) && path.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.includes(':'));
}
