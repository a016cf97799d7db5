/** The columns of TimelineJS's spreadsheet, in its order. */
export const SHEET_COLUMNS = [
  'Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time', 'Display Date', 'Headline', 'Text', 'Media', 'Media Credit',
  'Media Caption', 'Media Thumbnail', 'Alt Text', 'Type', 'Group', 'Background',
] as const;

/** Our column of dates. */
export const DATE_COLUMN = 'EDTF';

/** Our own columns behind them: plain words, each a key of `events.yaml`. */
export const WORD_COLUMNS: ReadonlyMap<string, string> = new Map([
  ['Id', 'id'],
  ['Title', 'title'],
  ['Short', 'short'],
  [DATE_COLUMN, 'date'],
  ['Time Zone', 'timeZone'],
  ['Said', 'said'],
  ['Place', 'place'],
  ['Status', 'status'],
  ['Summary', 'summary'],
]);

/** Our own columns of lists and maps, as JSON. */
export const JSON_COLUMNS: ReadonlyMap<string, string> = new Map([
  ['Passages', 'passages'],
  ['Disputes', 'disputes'],
  ['Since', 'since'],
  ['Sources', 'sources'],
]);

/** Every other key of an event, as one object of JSON. */
export const OTHER_COLUMN = 'More';

/** The whole `article.md`, in the row of the title. */
export const ARTICLE_COLUMN = 'Article';

/** A column's name made comparable: case, blanks and marks don't matter. */
export function columnKey(column: string): string {
  return column.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
