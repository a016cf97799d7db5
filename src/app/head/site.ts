/** Where the site will stand. */
export interface Site {
  /** Absolute address with a slash at the end, or null: then what needs one is left out. */
  readonly url: string | null;
  /** Path from the site's root of the image that the page is shared with; null or absent where there is none. */
  readonly picture?: string | null;
}
