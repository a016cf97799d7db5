declare module 'edtf' {
  /** What the grammar found. Months count from 0; masks have four bits for the year, two for the month, two for the day. */
  interface Parsed {
    readonly type: 'Date' | 'Year' | 'Season' | 'Decade' | 'Century' | 'Interval' | 'List' | 'Set';
    readonly level: number;
    readonly values: readonly number[];
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
    readonly unspecified?: number;
    /** Minutes east of UTC; 0 also where the text has none. */
    readonly offset?: number;
    /** The offset as written; absent where the text has none. */
    readonly timeZone?: string;
  }
  /** Throws where the text is no EDTF. */
  export function parse(text: string): Parsed;
}
