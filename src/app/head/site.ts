/** Where the site will stand. */
export interface Site {
  /** Absolute address with a slash at the end, or null: then what needs one is left out. */
  readonly url: string | null;
}
