import type { Report } from '../../compile/report.ts';
import type { TakeNote } from '../notes.ts';

/** Where readers put what they find: faults, which stop the import; warnings, for the editor to look at; notes, to know of. */
export interface Reading {
  readonly report: Report;
  readonly warn: Report;
  readonly note: TakeNote;
}
