import type { DatePart } from '../../story/story.ts';

/** Puts parts into a phrase at the names in braces: "about {date}". Words round them become parts of their own. */
export function fillPhrase(phrase: string, values: Readonly<Record<string, readonly DatePart[]>>): readonly DatePart[] {
  const slots = new Map(Object.entries(values));
  return phrase.split(/(\{\w+\})/).flatMap((piece): readonly DatePart[] => {
    if (piece === '') return [];
    return slots.get(piece.slice(1, -1)) ?? [{ text: piece, dateTime: null }];
  });
}

/** The same for plain words. */
export function fillText(phrase: string, values: Readonly<Record<string, string>>): string {
  const slots = new Map(Object.entries(values));
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => slots.get(name) ?? whole);
}
