import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The words of a story whose events are all alike: what a layout has to bear. */
export interface StoryWords {
  readonly language: string;
  readonly headline: string;
  /** The article's words for each event; a number makes them its own. */
  readonly passage: string;
  readonly title: string;
  readonly place: string;
  readonly said: string;
  readonly summary: string;
  readonly since: string;
}

/** Writes a story folder with `count` events, every third of them planned, with one source more each. */
export function writeStory(folder: string, words: StoryWords, count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'article.md'), [...FRONT(words), ...numbers.map((number) => `${passage(words, number)} .\n`)].join('\n'));
  writeFileSync(join(folder, 'events.yaml'), numbers.map((number) => eventYaml(words, number)).join('\n'));
  return folder;
}

const FRONT = ({ language, headline, summary }: StoryWords) => ['---', `headline: "${headline}"`, `standfirst: "${summary}"`, `language: ${language}`, 'asOf: 2024-06-18', '---', ''];

const passage = (words: StoryWords, number: number) => `${words.passage} ${number}#`;

function eventYaml(words: StoryWords, number: number): string {
  const source = (at: number) => `{ title: "${words.title}", publisher: "${words.place} ${at}", url: 'https://www.source-number-${at}.example/x', date: 2020-01-0${at} }`;
  const sources = Array.from({ length: 1 + (number % 7) }, (_, at) => source(at + 1));
  return [
    `- id: e${number}`,
    `  title: "${words.title} ${number}"`,
    `  date: ${1950 + number}-0${1 + (number % 9)}`,
    `  said: "${words.said}"`,
    `  place: "${words.place}"`,
    `  status: ${number % 3 === 0 ? 'planned' : 'happened'}`,
    `  summary: "${words.summary}"`,
    `  passages: [ "${passage(words, number)}" ]`,
    `  since: { text: "${words.since}", sources: [ ${source(1)} ] }`,
    `  sources: [ ${sources.join(', ')} ]`,
  ].join('\n');
}
