/** The page's own words in one language. No view writes a word of its own. */
export interface Phrases {
  /** BCP 47: the language of these words. */
  readonly language: string;
  readonly skipToArticle: string;
  readonly explainer: string;
  readonly asOf: (date: string) => string;
  readonly retoldFrom: (basis: string) => string;
  readonly byline: (name: string) => string;
  readonly published: (date: string) => string;
  readonly updated: (date: string) => string;
  /** Before the event that the page opens with. */
  readonly openedWith: string;
  readonly minutes: (count: number) => string;
  readonly eventCount: (count: number) => string;
  readonly correctionCount: (count: number) => string;

  readonly timeline: string;
  readonly toScale: string;
  readonly inOrder: string;
  /** Begins a link's full name, before its date and title: "Event 4 of 8: ". */
  readonly eventOf: (number: number, count: number) => string;
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

  readonly aboutThisPage: string;
  readonly howToTell: string;
  readonly corrections: string;
  readonly noCorrections: string;

  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly notFoundLink: string;
}
