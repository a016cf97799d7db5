/**
 * The model: a story as the rest of the house sees it, resolved and checked.
 * `compile/` makes it, `layout/` measures it, `app/` shows it, `build/` writes it out as `story.json`.
 */

/** An event's name in addresses and fragments: lower-case letters, digits, `-` and `_`. Stable for ever. */
export type EventId = string & { readonly brand: 'EventId' };

/** One explainer: an article and its events. */
export interface Story {
  readonly article: Article;
  /** In order of time; an event's `number` is its place here, from 1. */
  readonly events: readonly StoryEvent[];
  /** Pairs of passages that cannot both be right. */
  readonly disputes: readonly Dispute[];
  /** The groups that its events name, in the order in which they are shown. */
  readonly groups: readonly string[];
  /** In order of time. They may overlap. */
  readonly eras: readonly Era[];
}

/** A stretch of time behind the events: "The Cold War". */
export interface Era {
  readonly title: string;
  readonly date: StoryDate;
}

/** A picture from the story folder. */
export interface StoryImage {
  /** In the story folder, and from the site's root: `images/bridge.jpg`. */
  readonly path: string;
  /** In pixels, as shown: a photograph taken upright is higher than wide. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly credit: string;
  readonly licence: string | null;
  readonly caption: string | null;
}

export interface Article {
  readonly headline: string;
  /** One line above the headline, or null. */
  readonly kicker: string | null;
  /** 50–160 characters for search results and link previews. */
  readonly description: string;
  readonly standfirst: TextBlock;
  readonly body: readonly BodyNode[];
  /** BCP 47, as the editor wrote it: `en-GB`, `ar` … */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The day for which "upcoming" and "happened" hold. */
  readonly asOf: StoryDate;
  /** When this explainer was published, and last changed; null where the editor gave none. */
  readonly published: StoryInstant | null;
  readonly modified: StoryInstant | null;
  /** Who wrote the explainer, or null. */
  readonly byline: string | null;
  readonly publisher: Publisher | null;
  /** What the explainer is retold from: "a news report of 17–18 June 2024"; with an address where there is one. */
  readonly basis: { readonly text: string; readonly url: string | null } | null;
  /** What the story is about: people, places, in words. */
  readonly topics: readonly string[];
  readonly corrections: readonly Correction[];
  /** Under the headline, or null. */
  readonly image: StoryImage | null;
  /** Words in headline, standfirst and body. */
  readonly wordCount: number;
}

export interface Publisher {
  readonly name: string;
  readonly url: string | null;
}

export interface Correction {
  readonly date: StoryDate;
  readonly text: string;
}

/** A day, or a moment with its zone, as written and in the reader's words. */
export interface StoryInstant {
  /** `2026-11-23`, or RFC 3339 with offset: `2026-11-23T18:00:00Z`. */
  readonly iso: string;
  /** The calendar day in that offset: "23 November 2026". */
  readonly text: string;
}

/**
 * What stands in the article's body, in order; the compiler has it with blocks that are not cut yet. A list's `start` is
 * its first number.
 */
export type BodyNode<Block = TextBlock> =
  | { readonly kind: 'paragraph'; readonly block: Block }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly block: Block }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly Block[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] };

/** A block's name in the story: `standfirst`, `b1`, `b2` … in reading order. */
export type BlockKey = string;

/** A stretch of text that a passage may lie in: a paragraph, the standfirst, a heading, a list item, a quoted paragraph. */
export interface TextBlock {
  readonly key: BlockKey;
  /** The whole text, one line; equals the `textContent` of the element that shows it. */
  readonly text: string;
  /** The text cut at every passage boundary, in order; joined they give `text`. */
  readonly segments: readonly Segment[];
}

/** A piece of a block between two passage boundaries. */
export interface Segment {
  /** The events whose passages cover it, in order of time; empty where none does. */
  readonly events: readonly EventId[];
  /** The passages that begin with this segment, and those that end with it. */
  readonly starts: readonly PassageRef[];
  readonly ends: readonly PassageRef[];
  readonly runs: readonly Run[];
}

/** Text with one dress: emphasis, strong, a link, or several of them (outermost first). */
export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export type Mark =
  | { readonly kind: 'emphasis' }
  | { readonly kind: 'strong' }
  | { readonly kind: 'link'; readonly href: string };

/** Passage `number` (from 1, in order of the article) of an event. */
export interface PassageRef {
  readonly event: EventId;
  readonly number: number;
}

/** A stretch of the article's text that tells (part of) an event. */
export interface Passage extends PassageRef {
  readonly block: BlockKey;
  /** UTF-16 offsets in the block's `text`, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The block's text between them, character for character. */
  readonly quote: string;
}

/** Something with a date. */
export interface StoryEvent {
  readonly id: EventId;
  /** Its place in time among all events, from 1. */
  readonly number: number;
  readonly title: string;
  /** A title of a few words for chips; the full title where the editor gave none. */
  readonly shortTitle: string;
  readonly date: StoryDate;
  /** IANA name of the place's time zone, or null. A calendar date never shifts with it. */
  readonly timeZone: string | null;
  /** How the report dates it, in the editor's words, or null. */
  readonly said: string | null;
  readonly place: string | null;
  /** One of the story's groups, or null. */
  readonly group: string | null;
  /** As of the story's `asOf`. */
  readonly status: 'happened' | 'planned';
  /** Background from the public record, not the report's words. */
  readonly summary: string;
  readonly image: StoryImage | null;
  /** At least one, in order of the article. */
  readonly passages: readonly Passage[];
  /** What happened after `asOf`, shown apart. */
  readonly since: Since | null;
  readonly sources: readonly Source[];
  /** How long after the event before it, in words ("4 years, 2 months later"); null for the first. */
  readonly gap: string | null;
}

export interface Since {
  readonly text: string;
  readonly sources: readonly Source[];
}

export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Absolute `http:` or `https:` address; null for what is in no web. */
  readonly url: string | null;
  readonly date: StoryDate | null;
}

/** Two passages that contradict each other. */
export interface Dispute {
  readonly passages: readonly [PassageRef, PassageRef];
  /** Which one the record bears out, and why. */
  readonly note: string;
}

/** A date with exactly the precision it has. */
export interface StoryDate {
  /** As written: EDTF level 0–1 (ISO 8601-2). */
  readonly edtf: string;
  /** Milliseconds since 1970 in UTC: the first instant it may mean; null when open or unknown. A calendar date counts as UTC. */
  readonly start: number | null;
  /** The first instant after it; null when open or unknown. */
  readonly end: number | null;
  readonly precision: 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'time';
  /** Given as "about", or as not certain (EDTF `~`, `?`, `%`). */
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** From one date to another. */
  readonly interval: boolean;
  /** In the reader's language, never more precise than known; joined they give `text`. */
  readonly parts: readonly DatePart[];
  readonly text: string;
}

export interface DatePart {
  readonly text: string;
  /** A value valid for HTML's `<time datetime>`, or null where HTML can't say it. */
  readonly dateTime: string | null;
}
