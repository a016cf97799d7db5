import type { Note } from './exchanged.ts';

/** Takes down something that has no place in a story; the same sentence is kept once, with all its places. */
export type TakeNote = (message: string, place?: string, detail?: string) => void;

/** Notes as they gather. */
export interface NoteBook {
  readonly note: TakeNote;
  /** In the order of their first place. */
  readonly all: () => readonly Note[];
}

/** Longest text of the file that a note repeats, in UTF-16 units. */
const MAX_DETAIL = 200;

/** Places that are printed of each note. */
const SHOWN_PLACES = 3;

/** An empty book. */
export function openNotes(): NoteBook {
  const notes = new Map<string, Set<string>>();
  const note: TakeNote = (message, place, detail) => {
    const places = notes.get(message) ?? new Set();
    notes.set(message, places);
    const shown = detail === undefined || detail === '' ? place : [place, clip(detail)].filter(Boolean).join(': ');
    if (shown !== undefined) places.add(shown);
  };
  return { note, all: () => [...notes].map(([message, places]) => ({ message, places: [...places] })) };
}

/** Notes as plain text, a line each: the sentence, how often, and the first places. */
export function printNotes(notes: readonly Note[]): string {
  return notes.map((note) => `${printNote(note)}\n`).join('');
}

function printNote({ message, places }: Note): string {
  if (places.length === 0) return message;
  const shown = places.slice(0, SHOWN_PLACES).join('; ');
  const more = places.length > SHOWN_PLACES ? `; … (${places.length} in all)` : '';
  return `${message.replace(/\.$/, '')}: ${shown}${more}`;
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MAX_DETAIL ? line : `${line.slice(0, MAX_DETAIL).replace(/[\ud800-\udbff]$/, '')}…`;
}
