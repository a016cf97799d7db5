import { enCode } from './en-code.ts';
import { enTools } from './en-tools.ts';
import type { Phrases } from './phrases.ts';
import { numbersOf } from './plural.ts';

const { number: n, plural } = numbersOf('en', 'en-GB');

export const en: Phrases = {
  language: 'en',
  comma: ', ',
  colon: ': ',
  sentence: (text) => `${text}.`,
  skipToArticle: 'Skip to the article',
  explainer: 'Explainer',
  asOf: (date) => `As of ${date}`,
  retoldFrom: (basis) => `Retold from ${basis}`,
  byline: (name) => `By ${name}`,
  published: (date) => `Published ${date}`,
  updated: (date) => `Updated ${date}`,
  openedWith: 'This page opens at',
  excerptOf: (count) => `This page is about one of ${n(count)} events, and shows an excerpt of the article.`,
  wholeArticle: 'Read the whole article',
  minutes: (count) => plural(count, { one: '{n} minute', other: '{n} minutes' }),
  eventCount: (count) => plural(count, { one: '{n} event', other: '{n} events' }),
  correctionCount: (count) => (count === 0 ? 'Corrections: none' : `Corrections: ${n(count)}`),

  timeline: 'Timeline',
  toScale: 'To scale. Events too close to tell apart share a dot.',
  inOrder: 'In order of time; distances in the list are not to scale.',
  eventOf: (number, count) => `Event ${n(number)} of ${n(count)}: `,
  ofCount: (count) => ` of ${count}`,
  upcoming: (asOf) => `upcoming, as of ${asOf}`,
  reportSays: 'The report says:',
  record: 'Background:',
  sinceThen: 'Since then:',
  sources: 'Sources:',
  passageOf: (number, count) => `Passage ${n(number)} of ${n(count)}`,
  copyLink: 'Copy link to this event',
  linkCopied: 'Link copied',

  wholeEntry: 'Whole entry, with sources',
  nextPassage: (number, count) => `Next passage, ${n(number)} of ${n(count)}`,
  stops: 'Stops on the timeline',
  allEvents: (count) => `All ${n(count)} events`,

  disputed: 'Disputed.',
  contradicts: (number) => `Contradicts what the article says of event ${n(number)}.`,
  seeOtherPassage: 'See the other passage',

  previous: 'Previous',
  next: 'Next',
  position: (number, count) => `${n(number)} of ${n(count)}`,
  readArticle: 'Read the article',
  newTab: '(opens in a new tab)',
  andMore: (count) => `and ${n(count)} more`,
  everyPassage: (count) => `All ${n(count)} passages`,
  drawnToScale: 'Drawn to scale',

  embedTimeline: 'Embed this timeline',
  embedEvent: 'Embed this event',
  code: enCode,
  tools: enTools,

  aboutThisPage: 'About this page',
  howToTell:
    'Underlined words are tied to an event in the timeline. “The report says” gives the date in the report’s own terms; “Background” comes from the public record; “Since then” tells what happened after the report.',
  corrections: 'Corrections',
  noCorrections: 'None so far.',

  groups: 'Groups',
  era: (title, date) => `Period: ${title}, ${date}`,
  photo: (credit) => `Image: ${credit}`,
  licence: (name) => `Licence: ${name}`,
  storyIndexTitle: 'Explainers',
  storyCount: (count) => plural(count, { one: '{n} explainer', other: '{n} explainers' }),

  timelinePicture: (headline) => `Timeline: ${headline}`,
  moreEvents: (count) => `And ${plural(count, { one: '{n} more event', other: '{n} more events' })}.`,
  shareImage: (count) => (count === 0 ? '' : `Timeline with ${plural(count, { one: '{n} event', other: '{n} events' })}: `),

  notFoundTitle: 'There is no page here',
  notFoundText: 'The address may be misspelt, or it names an event that this explainer does not have.',
  notFoundLink: 'Read the explainer',
};
