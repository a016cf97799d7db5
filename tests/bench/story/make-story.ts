import { makeDate, type BenchDate } from './make-date.ts';
import { randomFrom, type Random } from './random.ts';
import { ACTORS, ACTS, ASIDES, DETAILS, GROUPS, PLACES, PUBLISHERS, TAILS } from './words.ts';

/** An event as peers take it: what they show of one is its title, its date and a text. */
export interface PlainEvent {
  readonly id: string;
  readonly title: string;
  /** `1987`, `1987-05` or `1987-05-04`. */
  readonly start: string;
  readonly end: string | null;
  /** The date in words. */
  readonly when: string;
  readonly text: string;
}

/** The two files of a story folder, and its events for peers, in order of time. */
export interface BenchStory {
  readonly article: string;
  readonly events: string;
  readonly plain: readonly PlainEvent[];
}

/** What a story may have besides its events. */
export interface Extras {
  readonly groups?: boolean;
  readonly eras?: boolean;
}

interface Made extends PlainEvent {
  readonly date: BenchDate;
  readonly group: string;
  readonly passages: readonly string[];
  readonly publisher: string;
}

/** Of events: those that the article tells in two sentences, as of all stories about one in ten. */
const TOLD_TWICE = 0.1;
/** Of paragraphs: those that begin with a sentence about nothing. */
const ASIDE = 0.5;
const PARAGRAPHS_BELOW_A_HEADING = 12;

/** A made-up story of `count` events, the same for the same seed. Its article has about 16 words an event. */
export function makeStory(count: number, seed: number, extras: Extras = {}): BenchStory {
  const random = randomFrom(seed);
  const said = new Set<string>();
  const dates = Array.from({ length: count }, () => makeDate(random)).toSorted((a, b) => a.from - b.from);
  const made = dates.map((date, at) => makeEvent(date, at, random, said));
  return {
    article: `${frontMatter(count, extras)}\n${body(made, random)}`,
    events: made.map((event) => eventYaml(event, extras)).join('\n'),
    plain: made.map(({ id, title, start, end, when, text }) => ({ id, title, start, end, when, text })),
  };
}

function makeEvent(date: BenchDate, at: number, random: Random, said: Set<string>): Made {
  for (;;) {
    const [place, actor, [now, then]] = [random.pick(PLACES), random.pick(ACTORS), random.pick(ACTS)];
    const tail = random.chance(0.5) ? `, ${random.pick(TAILS)}` : '';
    const sentences = [`${date.words} ${actor} of ${place} ${then}${tail}.`, ...(random.chance(TOLD_TWICE) ? [`People in ${place} still speak of ${date.label}.`] : [])];
    const title = `${place}: ${actor} ${now}`;
    // Each quote must stand in the article once; being whole sentences, none stands inside another. Nor does the same happen twice a year.
    const once = [...sentences, `${title} ${date.start.slice(0, 4)}`];
    if (once.some((text) => said.has(text))) continue;
    for (const text of once) said.add(text);
    return {
      id: `${place.toLowerCase().replaceAll(' ', '-')}-${date.start.slice(0, 4)}-${at + 1}`,
      title,
      start: date.start,
      end: date.end,
      when: date.label,
      text: `${random.pick(DETAILS)} ${random.pick(DETAILS)}`,
      date,
      group: random.pick(GROUPS),
      passages: sentences,
      publisher: random.pick(PUBLISHERS),
    };
  }
}

function frontMatter(count: number, { groups, eras }: Extras): string {
  return [
    '---',
    'headline: A coast and its harbours',
    `standfirst: What the towns between the two capes built, lost and argued about, told in ${count} entries.`,
    'kicker: The coast',
    `description: A chronicle of a coast that never was, made up to see how a timeline bears ${count} events.`,
    'language: en-GB',
    'asOf: 2024-12-31',
    'published: 2025-01-02',
    'byline: A generator',
    'publisher: { name: Throughline }',
    ...(groups ? [`groups: [${GROUPS.join(', ')}]`] : []),
    ...(eras ? ['eras:', '  - { title: The years of sail, date: 1900/1929 }', '  - { title: The long repair, date: 1946/1971 }', '  - { title: The container age, date: 1968/.. }'] : []),
    '---',
    '',
  ].join('\n');
}

/** Paragraphs of two to five events each. */
function body(made: readonly Made[], random: Random): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < made.length; ) {
    const together = made.slice(at, (at += 2 + random.below(4)));
    if (paragraphs.length % PARAGRAPHS_BELOW_A_HEADING === 0) paragraphs.push(`## From ${together[0]!.start.slice(0, 4)} on`);
    const aside = random.chance(ASIDE) ? [random.pick(ASIDES)] : [];
    paragraphs.push([...aside, ...together.flatMap(({ passages }) => passages)].join(' '));
  }
  return `${paragraphs.join('\n\n')}\n`;
}

function eventYaml(event: Made, { groups }: Extras): string {
  return [
    `- id: ${event.id}`,
    `  title: '${event.title}'`,
    `  date: ${event.date.edtf}`,
    ...(groups ? [`  group: ${event.group}`] : []),
    `  summary: ${event.text}`,
    '  passages:',
    ...event.passages.map((passage) => `    - ${passage}`),
    '  sources:',
    `    - { title: Entry ${event.id}, publisher: ${event.publisher}, url: 'https://archive.example/${event.id}', date: ${event.end ?? event.start} }`,
    '',
  ].join('\n');
}
