import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/compile/compiled.ts';
import type { Story } from '../../src/story/story.ts';
import { compileWell } from '../compile/make-files.ts';
import { exactly, makeDate, type MadeDate } from './make-date.ts';
import { randomFrom, type Random } from './random.ts';
import { AS_OF, COAST, type Words } from './words.ts';

/** What a made-up story may have besides its events. Without any it is the one that the benchmark measures. */
export interface Extras {
  /** Another one gives other towns, and the same figures. */
  readonly seed?: number;
  readonly words?: Words;
  /** Ids are `entry-1`, `entry-2` …, in order of time; else they are of place and year. */
  readonly numbered?: boolean;
  /** Each event is of one of these, by chance; null: of none. */
  readonly groups?: readonly (string | null)[];
  readonly eras?: boolean;
  /** Every fiftieth event contradicts the one before it. */
  readonly disputes?: boolean;
  /** Dates, in EDTF, that some of the events have: they are of the first group, and planned where the date lies after {@link AS_OF}. */
  readonly dates?: readonly string[];
}

/** The two files of a story folder, and its events for peers, in order of time. */
export interface MadeUp {
  readonly article: SourceFile;
  readonly events: SourceFile;
  readonly plain: readonly PlainEvent[];
}

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

interface Made extends PlainEvent {
  readonly date: MadeDate;
  readonly group: string | null;
  readonly passages: readonly string[];
  readonly publisher: string;
  readonly disputed: string | null;
}

/** Of events: those that the article tells in two sentences, as of all stories about one in ten. */
const TOLD_TWICE = 0.1;
/** Of paragraphs: those that begin with a sentence about nothing. */
const ASIDE = 0.5;
const PARAGRAPHS_BELOW_A_HEADING = 12;
/** Events from one that contradicts the one before it to the next such. */
const PER_DISPUTE = 50;
const SPANS = ['1900/1914', '1939-09/1957', '1990/..'];

/** A made-up story of `count` events, the same for the same seed. Its article has about 16 words an event. */
export function makeUpStory(count: number, extras: Extras = {}): MadeUp {
  const { seed = 2_024, words = COAST, dates = [] } = extras;
  const random = randomFrom(seed);
  const said = new Set<string>();
  const inTime = Array.from({ length: count }, (_, at) => (dates[at] === undefined ? makeDate(random) : exactly(dates[at]))).toSorted((a, b) => a.from - b.from);
  const made: Made[] = [];
  for (const date of inTime) made.push(makeEvent(date, made, random, said, extras));
  return {
    article: { name: 'article.md', text: `${frontMatter(count, words, extras)}\n${body(made, words, random)}` },
    events: { name: 'events.yaml', text: made.map(eventYaml).join('\n') },
    plain: made.map(({ id, title, start, end, when, text }) => ({ id, title, start, end, when, text })),
  };
}

/** Such a story, compiled. */
export function compileMadeUp(count: number, extras?: Extras): Story {
  return compileWell(makeUpStory(count, extras));
}

/** Writes such a story into a folder; its path. */
export function writeMadeUp(folder: string, count: number, extras?: Extras): string {
  const { article, events } = makeUpStory(count, extras);
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of [article, events]) writeFileSync(join(folder, name), text);
  return folder;
}

function makeEvent(date: MadeDate, before: readonly Made[], random: Random, said: Set<string>, { words = COAST, numbered = false, groups = [null], disputes = false, dates = [] }: Extras): Made {
  const number = before.length + 1;
  for (;;) {
    const [place, actor, act] = [random.pick(words.places), random.pick(words.actors), random.pick(words.acts)];
    const tail = random.chance(0.5) ? random.pick(words.tails) : '';
    const deed = { number, date, place, actor, act, tail };
    const passages = [words.sentence(deed), ...(random.chance(TOLD_TWICE) ? [words.secondSentence(deed)] : [])];
    const [title, year] = [words.title(deed), date.start.slice(0, 4)];
    // Each quote must stand in the article once; being whole sentences, none stands inside another. Nor does the same happen twice a year.
    const once = [...passages, `${title} ${year}`];
    if (once.some((text) => said.has(text))) continue;
    for (const text of once) said.add(text);
    return {
      id: numbered ? `entry-${number}` : `${place.toLowerCase().replaceAll(' ', '-')}-${year}-${number}`,
      title,
      start: date.start,
      end: date.end,
      when: date.label,
      text: `${random.pick(words.details)} ${random.pick(words.details)}`,
      date,
      group: random.pick(dates.includes(date.edtf) ? groups.slice(0, 1) : groups),
      passages,
      publisher: random.pick(words.publishers),
      disputed: disputes && number % PER_DISPUTE === 1 ? (before.at(-1)?.id ?? null) : null,
    };
  }
}

function frontMatter(count: number, words: Words, { groups = [], eras }: Extras): string {
  return [
    '---',
    words.front(count),
    ...(groups.length > 0 ? [`groups: [${groups.filter((group) => group !== null).join(', ')}]`] : []),
    ...(eras ? ['eras:', ...words.eras.map((title, at) => `  - { title: ${title}, date: ${SPANS[at]} }`)] : []),
    '---',
    '',
  ].join('\n');
}

/** Paragraphs of two to five events each. */
function body(made: readonly Made[], { asides, heading }: Words, random: Random): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < made.length; ) {
    const together = made.slice(at, (at += 2 + random.below(4)));
    if (paragraphs.length % PARAGRAPHS_BELOW_A_HEADING === 0) paragraphs.push(`## ${heading(together[0]!.start.slice(0, 4))}`);
    const aside = random.chance(ASIDE) ? [random.pick(asides)] : [];
    paragraphs.push([...aside, ...together.flatMap(({ passages }) => passages)].join(' '));
  }
  return `${paragraphs.join('\n\n')}\n`;
}

function eventYaml({ id, title, date, start, end, group, text, passages, publisher, disputed }: Made): string {
  return [
    `- id: ${id}`,
    `  title: '${title}'`,
    `  date: ${date.edtf}`,
    ...(date.edtf.includes('T') ? ['  timeZone: Europe/London'] : []),
    ...(start > AS_OF ? ['  status: planned'] : []),
    ...(group === null ? [] : [`  group: ${group}`]),
    `  summary: ${text}`,
    '  passages:',
    ...passages.map((passage) => `    - ${passage}`),
    ...(disputed === null ? [] : [`  disputes: { with: ${disputed}, note: Only one of the two can have come first. }`]),
    '  sources:',
    `    - { title: Entry ${id}, publisher: ${publisher}, url: 'https://archive.example/${id}', date: ${end ?? start} }`,
    '',
  ].join('\n');
}
