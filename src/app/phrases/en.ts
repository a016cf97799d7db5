import type { Phrases } from './phrases.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const en: Phrases = {
  language: 'en',
  skipToArticle: 'Skip to the article',
  explainer: 'Explainer',
  asOf: (date) => `As of ${date}`,
  retoldFrom: (basis) => `Retold from ${basis}`,
  byline: (name) => `By ${name}`,
  published: (date) => `Published ${date}`,
  updated: (date) => `Updated ${date}`,
  openedWith: 'This page opens at',
  minutes: (count) => plural(count, 'minute', 'minutes'),
  eventCount: (count) => plural(count, 'event', 'events'),
  correctionCount: (count) => (count === 0 ? 'Corrections: none' : `Corrections: ${count}`),

  timeline: 'Timeline',
  toScale: 'To scale. Events too close to tell apart share a dot.',
  inOrder: 'In order of time; distances in the list are not to scale.',
  eventOf: (number, count) => `Event ${number} of ${count}: `,
  ofCount: (count) => ` of ${count}`,
  upcoming: (asOf) => `upcoming, as of ${asOf}`,
  reportSays: 'The report says:',
  record: 'Background:',
  sinceThen: 'Since then:',
  sources: 'Sources:',
  passageOf: (number, count) => `Passage ${number} of ${count}`,
  copyLink: 'Copy link to this event',
  linkCopied: 'Link copied',

  wholeEntry: 'Whole entry, with sources',
  nextPassage: (number, count) => `Next passage, ${number} of ${count}`,
  stops: 'Stops on the timeline',
  allEvents: (count) => `All ${count} events`,

  disputed: 'Disputed.',
  contradicts: (number) => `Contradicts what the article says of event ${number}.`,
  seeOtherPassage: 'See the other passage',

  aboutThisPage: 'About this page',
  howToTell:
    'Underlined words are tied to an event in the timeline. “The report says” gives the date in the report’s own terms; “Background” comes from the public record; “Since then” tells what happened after the report.',
  corrections: 'Corrections',
  noCorrections: 'None so far.',

  notFoundTitle: 'There is no page here',
  notFoundText: 'The address may be misspelt, or it names an event that this explainer does not have.',
  notFoundLink: 'Read the explainer',
};
