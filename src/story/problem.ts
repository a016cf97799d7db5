/** A fault in a story folder: a value, never thrown. Printed for editors, and shown in the browser while editing. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** The file's name as the editor knows it: `events.yaml`. */
  readonly file: string;
  /** From 1; column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Where in the data: `events[3].passages[0].quote`; empty for the file as a whole. */
  readonly path: string;
  /** One sentence. */
  readonly message: string;
  /** What was found, or null. */
  readonly actual: string | null;
  readonly expected: string | null;
  /** How to mend it, with the corrected or nearest text where there is one; or null. */
  readonly hint: string | null;
}
