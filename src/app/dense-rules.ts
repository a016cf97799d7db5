import { readRows } from './instrument/read-rows.ts';
import { makeDenseData } from './instrument/make-dense-data.ts';
import type { PageData } from './page-data.ts';
import { denseRoom } from './timeline/dense-room.ts';

/** What stands around the drawing in the head of a timeline with the instrument, in rem: margins, buttons, overview and words. */
const AROUND = 7.6;
/** How much of a window the head may take. */
const MOST_OF_WINDOW = 0.36;

/** How high the head of the timeline is with the instrument; it stays on top only of a window that has room for it. */
export function denseRules(page: PageData): string {
  const drawn = readRows(makeDenseData(page));
  if (drawn === null) return '';
  const { height } = denseRoom(drawn.rows, drawn.eraRows);
  const head = Math.ceil((AROUND + height) * 16) / 16;
  const low = Math.round(head / MOST_OF_WINDOW);
  return `.dense-axis{--drawing:${height}rem}@media (min-width:60rem){.timeline{--axis:${head}rem}}@media (min-width:60rem) and (max-height:${low}rem){.timeline{--axis:0rem}.axis{position:static}}`;
}
