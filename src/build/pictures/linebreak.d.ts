declare module 'linebreak' {
  /** Finds where lines may end, by Unicode's rules (UAX 14). */
  export default class LineBreaker {
    constructor(text: string);
    /** The next place, or null after the last, which is the text's end. `position` counts UTF-16 units. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
