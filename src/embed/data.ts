/**
 * What the embed shows, finished: words, numbers and addresses, nothing left to work out. Made at build
 * (`app/embed/make-embed-data.ts`); the embed page is written from it, and the custom element reads it from `story.json`.
 */
export interface EmbedData {
  /** BCP 47, of the story. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly headline: string;
  /** "As of 18 June 2024". */
  readonly asOf: string;
  /** Who made it, or null. */
  readonly credit: string | null;
  readonly words: EmbedWords;
  readonly strip: EmbedStrip | null;
  /** In order of time. */
  readonly events: readonly EmbedEvent[];
  /** Least height with all events, in CSS pixels; at any width from 320 to 1200 it is the height. */
  readonly height: number;
}

/** The embed's own words, in the story's language. */
export interface EmbedWords {
  readonly language: string;
  /** Between words in a row, and after what is named; absent where they are ", " and ": ". */
  readonly comma?: string;
  readonly colon?: string;
  /** Names the list of links. */
  readonly timeline: string;
  /** The strip's caption. */
  readonly toScale: string;
  readonly previous: string;
  readonly next: string;
  readonly sources: string;
  readonly readArticle: string;
  /** Says of a link that it leaves the host's page as it is. */
  readonly newTab: string;
}

export interface EmbedEvent {
  readonly id: string;
  readonly number: number;
  /** "Event 4 of 8: ", the beginning of its link's full name. */
  readonly nameStart: string;
  /** "4 of 8". */
  readonly position: string;
  readonly date: readonly { readonly text: string; readonly dateTime: string | null }[];
  readonly title: string;
  /** Where it belongs and where it happened: "Crewed flights · Baikonur". */
  readonly place: string | null;
  /** "upcoming, as of 18 June 2024", or null for what had happened. */
  readonly upcoming: string | null;
  readonly passages: readonly EmbedPassage[];
  /** "All 4 passages": the way to those for which there is no room; null with one. */
  readonly everyPassage: string | null;
  readonly paragraphs: readonly EmbedParagraph[];
  readonly sources: readonly EmbedSource[];
  /** Sources left out for want of room: "and 2 more", or null. */
  readonly moreSources: string | null;
  /** Of its own page, from the site's root. */
  readonly page: string;
  /** Least height of the embed with this event alone, in CSS pixels. */
  readonly height: number;
}

export interface EmbedPassage {
  /** "Passage 2 of 4". */
  readonly label: string;
  /** The article's words. */
  readonly quote: string;
  /** Of those very words on the full page, from the site's root. */
  readonly page: string;
}

/** What the report says, what is background, what contradicts it, what came of it: told apart by the label. */
export interface EmbedParagraph {
  readonly label: string;
  /** Shown at any width. */
  readonly text: string;
  /** Goes on from `text` where there is more room, and `rest` from there where there is enough; empty where nothing is left. */
  readonly more: string;
  readonly rest: string;
}

export interface EmbedSource {
  /** Names publisher and day: "KBS, 13 September 2023". */
  readonly text: string;
  /** Where it leads, in words, since a host may not let it open: "world.kbs.co.kr". Both null for what is in no web. */
  readonly site: string | null;
  readonly url: string | null;
}

/** The strip, to scale. Positions are percentages of its width, from the left. */
export interface EmbedStrip {
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly bands: readonly { readonly at: number; readonly width: number; readonly uncertain: boolean; readonly event: string }[];
  readonly dots: readonly { readonly at: number; readonly label: string; readonly events: readonly string[]; readonly planned: boolean }[];
}
