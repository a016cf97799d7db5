import type { StoryFiles } from '../compile/compiled.ts';
import type { Exported, Format } from './exchanged.ts';
import { openNotes, type TakeNote } from './notes.ts';
import { slugOf } from './tell/make-id.ts';
import { readAuthored, type AuthoredStory } from './write/authored-story.ts';
import { writeCalendar } from './write/write-calendar.ts';
import { writeSheet } from './write/write-sheet.ts';
import { writeTimelinejs } from './write/write-timelinejs.ts';

const ENDINGS = { timelinejs: 'json', csv: 'csv', ics: 'ics' } as const satisfies Record<Format, string>;

/** Longest name of a file, without its ending. */
const MAX_NAME = 60;

/**
 * Writes a story out in another format; the problems of its files where it cannot be compiled. What the format cannot say
 * travels along where other programs ignore it, so that an import gives the same story again.
 */
export function exportStory(files: StoryFiles, to: Format): Exported {
  const read = readAuthored(files);
  if (!read.ok) return read;
  const book = openNotes();
  const text = write(read.authored, to, book.note);
  const name = slugOf(read.authored.story.article.headline, MAX_NAME) || 'timeline';
  return { ok: true, fileName: `${name}.${ENDINGS[to]}`, text, notes: book.all() };
}

function write(authored: AuthoredStory, to: Format, note: TakeNote): string {
  switch (to) {
    case 'timelinejs':
      return writeTimelinejs(authored, note);
    case 'csv':
      return writeSheet(authored, note);
    case 'ics':
      return writeCalendar(authored, note);
    default:
      return to satisfies never;
  }
}
