/** Controls and non-characters that HTML, XML and JSON-LD refuse; tab, line feed and carriage return are whitespace. */
// oxlint-disable-next-line no-control-regex -- these are the very characters to find
const BAD_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}|\p{Noncharacter_Code_Point}/u;

/** The first character that no page may hold, with its offset; or null. */
export function findBadCharacter(text: string): { readonly offset: number; readonly name: string } | null {
  const found = BAD_CHARACTER.exec(text);
  return found && { offset: found.index, name: nameOf(found[0]) };
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
