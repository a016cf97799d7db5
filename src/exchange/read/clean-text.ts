import { findBadCharacter } from '../../compile/text/find-bad-character.ts';

/** The text without characters that no page can hold, and whether there were any. */
export function cleanText(text: string): { readonly text: string; readonly changed: boolean } {
  if (findBadCharacter(text) === null) return { text, changed: false };
  return { text: Array.from(text).filter((character) => findBadCharacter(character) === null).join(''), changed: true };
}
