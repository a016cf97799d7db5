/** Where a timeline is shown, and how its links are written there. */
export interface Setting {
  /** The only event shown, or null for all of them. */
  readonly only: string | null;
  /** Level of the headline: 1 on a page of its own, lower in a host's page. */
  readonly level: 1 | 2;
  /** The address of a path from the site's root. */
  readonly address: (path: string) => string;
  /** What an event's link in the timeline leads to without script. */
  readonly eventAddress: (id: string) => string;
}
