/** Text made comparable, with the way back to the text it was made from. */
export interface NormalText {
  readonly text: string;
  /**
   * For each UTF-16 unit of `text`, and for its end: the offset in the source where that character begins.
   * -1 inside a character (a letter with its accents, an emoji sequence): nothing may be cut there.
   */
  readonly offsets: readonly number[];
}

/** Text in which every UTF-16 unit is a character of its own that NFC leaves alone: nearly all text of European languages. */
const SIMPLE = /^[\u0020-\u02ff\u2010-\u205e]*$/;

/** Whitespace; or one character: a pair of flag letters, a Korean syllable, an emoji sequence, a letter; each with its marks. */
const CHARACTER =
  /\s+|\p{RI}{2}|[\u1100-\u115f\ua960-\ua97c\uac00-\ud7a3][\u1160-\u11ff\ud7b0-\ud7fb]*\p{M}*|\p{ExtPict}[\p{M}\p{EMod}]*(?:\u200d\p{ExtPict}[\p{M}\p{EMod}]*)*|\P{M}\p{M}*|\p{M}+/gu;

/** Curly quotation marks and apostrophes, and the straight ones they are typed for. Guillemets stay: no keyboard straightens them. */
const CURLY: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
  ['‛', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‟', '"'],
]);

/**
 * Makes texts comparable that an editor sees as the same: Unicode NFC, any whitespace as one space, straight quotation marks.
 * Case, dashes and all other characters count.
 */
export function normalise(source: string): NormalText {
  const offsets: number[] = [];
  let text = '';
  for (const { index, 0: character } of source.matchAll(SIMPLE.test(source) ? /\s+|[^]/g : CHARACTER)) {
    const normal = normaliseCharacter(character);
    text += normal;
    offsets.push(index);
    for (let unit = 1; unit < normal.length; unit += 1) offsets.push(-1);
  }
  offsets.push(source.length);
  return { text, offsets };
}

/** The same without the way back, and without whitespace at the ends. */
export function normaliseText(source: string): string {
  return normalise(source).text.trim();
}

function normaliseCharacter(character: string): string {
  if (/^\s/.test(character)) return ' ';
  return character.normalize('NFC').replace(/[‘’‚‛“”„‟]/g, (mark) => CURLY.get(mark) ?? mark);
}
