import type { StoryFiles } from '../../src/compile/compiled.ts';

/**
 * A story of `count` events for trials of size: every event has words of its own in the article, every ninth two passages,
 * every fiftieth is planned. The same count gives the same texts.
 */
export function makeBusyStory(count: number): StoryFiles {
  const draw = drawFrom(SEED);
  const events = Array.from({ length: count }, (_, at) => tellEvent(at, count, draw));
  return {
    article: { name: 'article.md', text: [FRONT(count), ...paragraphs(events)].join('\n\n') },
    events: { name: 'events.yaml', text: events.map(asYaml).join('\n') },
  };
}

interface LargeEvent {
  readonly number: number;
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly summary: string;
  readonly status: 'happened' | 'planned';
  readonly passages: readonly string[];
}

const SEED = 20_240_618;
const PER_PARAGRAPH = 3;
const PARAGRAPHS_PER_HEADING = 10;
const FIRST_DAY = Date.UTC(1850, 0, 1);
const LAST_DAY = Date.UTC(2024, 5, 1);
const DAY = 86_400_000;

const WHO = ['The harbour board', 'A committee of seven', 'The railway', 'The town council', 'A new ministry', 'The lighthouse keepers', 'Two rival companies', 'The assembly'];
const DID = ['agrees on', 'opens', 'abandons', 'inspects', 'rebuilds', 'argues over', 'inherits', 'surveys'];
const WHAT = ['the eastern mole', 'a second ferry', 'the signal station', 'the old customs house', 'a bridge of iron', 'the tide gauge', 'the northern line', 'a school for pilots'];
const WHERE = ['Hallow Sound', 'Port Ellery', 'the Upper Basin', 'Saint Brannoc', 'Low Ferry', 'the Long Quay'];

function tellEvent(at: number, count: number, draw: () => number): LargeEvent {
  const pick = (words: readonly string[]) => words[Math.floor(draw() * words.length)] ?? '';
  const number = at + 1;
  const [who, did, what, place] = [pick(WHO), pick(DID), pick(WHAT), pick(WHERE)];
  const planned = number % 50 === 0;
  const day = planned ? LAST_DAY + (30 + (at % 300)) * DAY : FIRST_DAY + Math.floor((at / count) * (LAST_DAY - FIRST_DAY));
  return {
    number,
    title: `${who} ${did} ${what}`,
    date: new Date(day).toISOString().slice(0, number % 7 === 0 ? 7 : 10),
    place,
    summary: `The minutes of ${place} name ${what} for the first time, give the cost as ${100 + Math.floor(draw() * 900)} pounds, and leave the rest to a later meeting.`,
    status: planned ? 'planned' : 'happened',
    passages: [
      `${who.toLowerCase()} ${did} ${what}, as entry ${number} says`,
      ...(number % 9 === 0 ? [`page ${number} is read out once more`] : []),
    ],
  };
}

/** Mulberry32: small, and the same everywhere. */
function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FRONT = (count: number) => `---
headline: The log of Hallow Sound
standfirst: A harbour, its ferries and its quarrels, as its clerks wrote them down.
description: The log of a harbour from 1850 to 2024, told in ${count} entries, each tied to the words that tell it and to its source.
language: en-GB
asOf: 2024-06-18
---`;

function paragraphs(events: readonly LargeEvent[]): string[] {
  const paragraphCount = Math.ceil(events.length / PER_PARAGRAPH);
  return Array.from({ length: paragraphCount }, (_, at) => {
    const told = events.slice(at * PER_PARAGRAPH, (at + 1) * PER_PARAGRAPH);
    const text = told.flatMap(({ passages }) => passages.map((passage) => `Then ${passage}.`)).join(' ');
    return at % PARAGRAPHS_PER_HEADING === 0 ? `## Book ${1 + at / PARAGRAPHS_PER_HEADING}\n\n${text}` : text;
  });
}

function asYaml({ number, title, date, place, summary, status, passages }: LargeEvent): string {
  return [
    `- id: entry-${number}`,
    `  title: ${title}`,
    `  date: ${date}`,
    `  place: ${place}`,
    `  status: ${status}`,
    `  summary: ${summary}`,
    `  passages: [${passages.map((passage) => `"${passage}"`).join(', ')}]`,
    `  sources: [{ title: The log of Hallow Sound, publisher: Harbour Office, url: 'https://harbour.example/log/${number}', date: 2024-05-31 }]`,
  ].join('\n');
}
