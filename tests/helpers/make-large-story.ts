import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryFiles } from '../../src/compile/compiled.ts';

/** Years that the events lie in. */
const FIRST_YEAR = 1900;
const YEARS = 125;
/** Events told in one paragraph, and paragraphs under one heading. */
const PER_PARAGRAPH = 5;
const PER_HEADING = 8;
/** Every so many events, one contradicts the one before it. */
const PER_DISPUTE = 50;

const WHO = ['The council', 'A court', 'The harbour office', 'The ferry company', 'A committee', 'The mayor', 'The engineers', 'A crew'];
const DID = ['agreed', 'refused', 'opened', 'closed', 'surveyed', 'repaired', 'painted', 'sold', 'bought', 'inspected'];
const WHAT = ['the north pier', 'a new quay', 'the old bridge', 'the east lock', 'a lighthouse', 'the customs house', 'a dredger', 'the signal mast'];

/** A story of `count` events from 1900 to 2024, each told in one passage; the same for the same count and seed. */
export function makeLargeStory(count: number, seed = 1): StoryFiles {
  const random = randomFrom(seed);
  const events = Array.from({ length: count }, (_, at) => makeLargeEvent(at, count, random));
  const paragraphs = chunks(events, PER_PARAGRAPH).map((told) => told.map(({ sentence }) => `${sentence}, as the log has it.`).join(' '));
  const body = chunks(paragraphs, PER_HEADING).map((under, at) => [`## Part ${at + 1}`, ...under].join('\n\n'));
  return {
    article: { name: 'article.md', text: [...FRONT, ...body].join('\n\n') },
    events: { name: 'events.yaml', text: events.map(({ yaml }) => yaml).join('\n') },
  };
}

/** Writes it into a folder. */
export function writeLargeStory(folder: string, count: number): string {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of Object.values(makeLargeStory(count) as Required<Pick<StoryFiles, 'article' | 'events'>>)) writeFileSync(join(folder, name), text);
  return folder;
}

const FRONT = [
  [
    '---',
    'headline: A hundred and twenty-five years at Hallow Sound',
    'standfirst: Boats, votes, storms and works at one harbour, day by day, from the log of its office.',
    'language: en-GB',
    'asOf: 2025-01-15',
    'byline: Ann Writer',
    'source: the log of the harbour office',
    '---',
  ].join('\n'),
];

function makeLargeEvent(at: number, count: number, random: (below: number) => number) {
  const year = FIRST_YEAR + Math.floor((at * YEARS) / count);
  const [month, day] = [random(12) + 1, random(28) + 1];
  const deed = `${pick(WHO, random)} ${pick(DID, random)} ${pick(WHAT, random)}`;
  // Of equal length: no quote stands in another.
  const sentence = `${deed} under entry ${String(at + 1).padStart(5, '0')}`;
  const date = `${year}-${two(month)}-${two(day)}`;
  const lines = [
    `- id: entry-${at + 1}`,
    `  title: ${deed}, entry ${at + 1}`,
    `  short: Entry ${at + 1}`,
    `  date: ${date}`,
    `  place: ${pick(WHAT, random)}`,
    '  status: happened',
    `  summary: ${pick(WHO, random)} kept a record of it in volume ${random(900) + 1}, on page ${random(400) + 1}.`,
    '  passages:',
    `    - ${sentence}`,
    ...(at > 0 && at % PER_DISPUTE === 0 ? [`  disputes: { with: entry-${at}, note: Only one of the two can have come first. }`] : []),
    '  sources:',
    `    - { title: Log of ${year}, publisher: Harbour Office, url: 'https://harbour.example/log/${at + 1}', date: ${date} }`,
  ];
  return { sentence, yaml: lines.join('\n') };
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

function pick(words: readonly string[], random: (below: number) => number): string {
  return words[random(words.length)] ?? '';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Whole numbers below a bound, from a seed (a linear congruence: Numerical Recipes). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
