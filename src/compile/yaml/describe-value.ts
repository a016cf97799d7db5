import { MAX_ID_LENGTH } from '../limits.ts';
import type { Fault } from '../report.ts';
import { findBadCharacter } from '../text/find-bad-character.ts';
import { findNearestWord } from '../text/find-nearest-word.ts';
import type { ValueFault } from '../schema/text-schemas.ts';
import type { YamlNode } from './yaml-node.ts';

const LIKE_PLANNED = /^(?:upcoming|scheduled|expected|future|announced|coming|due)$/i;

type Describe = (key: string, actual: string) => Fault;

const DESCRIPTIONS = {
  text: (key, actual) => ({
    message: `\`${key}\` must be text.`,
    actual,
    expected: 'text',
    hint: `Put the text in quotation marks: ${key}: "…"`,
  }),
  empty: (key) => ({ message: `\`${key}\` is empty.`, expected: 'text', hint: 'Write the text, or remove the line.' }),
  character: (key, actual) => ({
    message: `\`${key}\` holds a character that no page can show.`,
    actual: findBadCharacter(actual)?.name ?? null,
    hint: 'Remove it; it often comes from copying out of a PDF.',
  }),
  id: (key, actual) => ({
    message: `\`${key}\` is not an id.`,
    actual,
    expected: 'lower-case letters, digits, “-” and “_”, not beginning with “-”',
    hint: suggestId(actual),
  }),
  'id-length': (key, actual) => ({ message: `\`${key}\` is too long.`, actual, expected: `at most ${MAX_ID_LENGTH} characters` }),
  status: (key, actual) => ({
    message: `\`${key}\` says neither “happened” nor “planned”.`,
    actual,
    expected: 'happened or planned',
    hint: LIKE_PLANNED.test(actual) ? 'Did you mean “planned”?' : didYouMean(actual, ['happened', 'planned']),
  }),
  count: (key, actual) => ({ message: `\`${key}\` must be the number of a passage.`, actual, expected: '1, 2, 3 …' }),
  file: (key, actual) => ({
    message: `\`${key}\` is not a picture in the story folder.`,
    actual,
    expected: 'a JPEG, PNG, WebP, AVIF or GIF by its path in the folder: images/bridge.jpg',
    hint: /^https?:/i.test(actual) ? 'Download it into the story folder, if you may show it, and name it here.' : null,
  }),
  web: (key, actual) => ({
    message: `\`${key}\` is not a web address.`,
    actual,
    expected: 'an address that begins with https:// or http://',
    hint: suggestAddress(actual),
  }),
} satisfies Record<ValueFault, Describe>;

/** The words for a fault that a schema found in the value of `key`. */
export function describeValue(fault: string, key: string, { value }: YamlNode): Fault {
  const describe = new Map<string, Describe>(Object.entries(DESCRIPTIONS)).get(fault) ?? DESCRIPTIONS.text;
  return describe(key, typeof value === 'string' ? value.trim() : Array.isArray(value) ? 'a list' : 'a map of keys');
}

/** "Did you mean …?", or null where nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string | null {
  const nearest = findNearestWord(word, known);
  return nearest && `Did you mean “${nearest}”?`;
}

function suggestId(text: string): string | null {
  const id = text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^a-z0-9_]+/g, '-').replace(/^-+|-+$/g, '');
  return id === '' ? null : `Write: ${id.slice(0, MAX_ID_LENGTH)}`;
}

function suggestAddress(text: string): string | null {
  return /^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text) ? `Write: https://${text}` : null;
}
