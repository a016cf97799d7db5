/** Words of the instrument that a story with many events has. */
export interface ToolPhrases {
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Moves the strip towards earlier times. */
  readonly earlier: string;
  readonly later: string;
  /** Shows all of time again. */
  readonly wholeTime: string;
  /** Names the strip, and says which keys move it while it has the focus. */
  readonly strip: string;
  /** What the drawing means, under it. */
  readonly hint: string;
  /** Labels the field for words that events or passages hold. */
  readonly find: string;
  readonly group: string;
  readonly allGroups: string;
  /** Said politely when a search or a group changes what is shown. */
  readonly found: (count: number) => string;
  /** How many events of the whole are in the part of time that is looked at. */
  readonly inView: (count: number) => string;
}
