import type { AccentName, Theme } from '../../embed/options.ts';
import type { Snippets } from '../../embed/snippets.ts';
import type { ToolPhrases } from './tool-phrases.ts';

/** The page's own words in one language. No view writes a word of its own. */
export interface Phrases {
  /** BCP 47: the language of these words. */
  readonly language: string;
  /** Between words in a row: ", ". */
  readonly comma: string;
  /** Before what a name or a date tells: ": ". */
  readonly colon: string;
  /** A text as a sentence of its own, with its full stop. */
  readonly sentence: (text: string) => string;
  readonly skipToArticle: string;
  readonly explainer: string;
  readonly asOf: (date: string) => string;
  readonly retoldFrom: (basis: string) => string;
  readonly byline: (name: string) => string;
  readonly published: (date: string) => string;
  readonly updated: (date: string) => string;
  /** Before the event that the page opens with. */
  readonly openedWith: string;
  /** On the page of one event of a vast story; `count` is more than 100. */
  readonly excerptOf: (count: number) => string;
  /** The way from there to the whole article. */
  readonly wholeArticle: string;
  readonly minutes: (count: number) => string;
  readonly eventCount: (count: number) => string;
  readonly correctionCount: (count: number) => string;

  readonly timeline: string;
  readonly toScale: string;
  readonly inOrder: string;
  /** Begins a link's full name, before its date and title: "Event 4 of 8: ". */
  readonly eventOf: (number: number, count: number) => string;
  /** Goes on from the number on a disc, in the same digits: " of 8". */
  readonly ofCount: (count: number) => string;
  readonly upcoming: (asOf: string) => string;
  readonly reportSays: string;
  readonly record: string;
  readonly sinceThen: string;
  readonly sources: string;
  readonly passageOf: (number: number, count: number) => string;
  readonly copyLink: string;
  readonly linkCopied: string;

  readonly wholeEntry: string;
  readonly nextPassage: (number: number, count: number) => string;
  /** Names the bar of stops. */
  readonly stops: string;
  readonly allEvents: (count: number) => string;

  readonly disputed: string;
  /** Said at a passage and on its event's card; `number` is that of the event that the other passage tells. */
  readonly contradicts: (number: number) => string;
  readonly seeOtherPassage: string;

  /** In the embed: the ways to the event before and the one after, before their titles. */
  readonly previous: string;
  readonly next: string;
  readonly position: (number: number, count: number) => string;
  readonly readArticle: string;
  /** Said of links that leave the host's page open. */
  readonly newTab: string;
  /** Ends a list that had no room for all. */
  readonly andMore: (count: number) => string;
  readonly everyPassage: (count: number) => string;
  /** Of the embed's strip. */
  readonly drawnToScale: string;

  readonly embedTimeline: string;
  readonly embedEvent: string;
  readonly code: CodePhrases;
  readonly tools: ToolPhrases;

  readonly aboutThisPage: string;
  readonly howToTell: string;
  readonly corrections: string;
  readonly noCorrections: string;

  /** Names what the events are grouped by. */
  readonly groups: string;
  /** "Period: The Cold War, 1947–1991" */
  readonly era: (title: string, date: string) => string;
  /** "Image: NAME", of a photograph or a drawing. */
  readonly photo: (credit: string) => string;
  /** "Licence: CC BY 4.0" */
  readonly licence: (name: string) => string;
  /** Heads the page that lists several stories. */
  readonly storyIndexTitle: string;
  readonly storyCount: (count: number) => string;

  /** What the picture of the timeline shows, for who cannot see it. */
  readonly timelinePicture: (headline: string) => string;
  /** Under the entries of a picture that cannot hold all. */
  readonly moreEvents: (count: number) => string;
  /** What a share image shows, before its own words: "Timeline with 8 events: ". */
  readonly shareImage: (count: number) => string;

  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly notFoundLink: string;
}

/** The words of the page where an editor takes a code to embed. */
export interface CodePhrases {
  readonly intro: string;
  readonly backTo: string;
  /** Says why the codes hold no address of their own. */
  readonly noAddress: string;
  readonly noScript: string;
  readonly options: string;
  readonly what: string;
  readonly wholeTimeline: string;
  readonly startsAt: string;
  readonly firstEvent: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly accent: string;
  readonly accents: Readonly<Record<AccentName, string>>;
  readonly integrity: string;
  readonly preview: string;
  readonly byItself: string;
  readonly ways: Readonly<Record<keyof Snippets, { readonly title: string; readonly hint: string }>>;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
}
