import type { DatedEra } from '../../layout/era-rows.ts';
import type { CountForms } from '../phrases/count-forms.ts';

/** An event as the instrument needs it: when it begins and how long it may last, in days (since 1970, UTC); its group's number, or -1; its flags. */
export type DenseSpan = readonly [start: number, days: number, group: number, flags: number];

/** Flags of a {@link DenseSpan}. */
export const UNCERTAIN = 1;
export const PLANNED = 2;

/** What the instrument knows of a story; it lies as JSON in the page. All else is in the HTML. */
export interface DenseData {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** In the order of the list; null for an event without a place in time. */
  readonly spans: readonly (DenseSpan | null)[];
  readonly groups: readonly string[];
  readonly eras: readonly DatedEra[];
  readonly words: DenseWords;
}

/** The instrument's words in the page's language. */
export interface DenseWords {
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly earlier: string;
  readonly later: string;
  readonly wholeTime: string;
  readonly strip: string;
  readonly find: string;
  readonly group: string;
  readonly allGroups: string;
  readonly comma: string;
  readonly events: CountForms;
  readonly found: CountForms;
  readonly inView: CountForms;
  /** Whether these words are in another language than the story: its tag. */
  readonly lang: string | null;
}

/** The element that holds it. */
export const DENSE_DATA = 'dense-data';

/** Reads it from the page; null where it is missing or broken: then the page works as it does without script. */
export function readDenseData(page: Document): DenseData | null {
  try {
    return JSON.parse(page.getElementById(DENSE_DATA)?.textContent ?? '') as DenseData;
  } catch {
    return null;
  }
}
