import type { Problem } from '../story/problem.ts';

/** Formats that stories are written out to and read from. */
export type Format = 'timelinejs' | 'csv' | 'ics';

/** A file of somebody's timeline, already decoded. */
export interface InputFile {
  /** As the editor knows it: `timeline.json`. Problems name it, and its ending helps to tell what it is. */
  readonly name: string;
  readonly text: string;
}

/** What an import needs to know besides the file. */
export interface ImportOptions {
  /** The day for which "planned" and "happened" hold: `2024-06-18`. The caller's clock, never ours. */
  readonly asOf: string;
  /** BCP 47; English where nothing is said, with a note. */
  readonly language?: string;
  /** For a timeline without a title slide. */
  readonly headline?: string;
  /** Who published the timeline; the file's name where nothing is said. */
  readonly publisher?: string;
  /** IANA name: the clock that times of day without a zone are on. Without it the day alone is taken. */
  readonly timeZone?: string;
  /** Paths of files that lie beside the timeline, as it names them: `images/bridge.jpg`. */
  readonly files?: readonly string[];
}

/** Something that has no place in a story, or was decided for the editor. */
export interface Note {
  /** One sentence. */
  readonly message: string;
  /** Where, all of them in order, some with what stood there: `events[4].text.text: https://…`. Empty for the file as a whole. */
  readonly places: readonly string[];
}

/** The two texts of a story folder, or every fault that could be found in the file; then nothing is to be written. */
export type Imported =
  | { readonly ok: true; readonly article: string; readonly events: string; readonly notes: readonly Note[]; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A story in another format, or why it could not be read. */
export type Exported =
  | { readonly ok: true; readonly fileName: string; readonly text: string; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
