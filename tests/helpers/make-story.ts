import { makePageData, type PageData } from '../../src/app/page-data.ts';
import type { Article, EventId, Mark, Passage, Run, Segment, Story, StoryDate, StoryEvent, TextBlock } from '../../src/story/story.ts';

/**
 * A small story with everything in it: `a`, of two passages and imprecise; `a-1`, that overlaps it and whose id begins
 * with the other's; `ferry-stops`, of a whole month, disputed; `opening`, planned, with what came of it. Two passages
 * begin with the same words, and a passage's edge falls inside a link.
 */
export function makeStory(change: Partial<Article> = {}): Story {
  const note = 'The harbour’s log names the month.';
  const dispute = { passages: [{ event: toId('ferry-stops'), number: 1 }, { event: toId('a'), number: 2 }], note } as const;
  return { article: { ...makeArticle(), ...change }, events: makeEvents(), disputes: [dispute] };
}

/** A page of a story, opened with an event or with none. */
export function makePage(selected: string | null = null, story: Story = makeStory()): PageData {
  const page = makePageData(story, selected);
  if (page === null) throw new Error(`the story has no event ${selected}`);
  return page;
}

/** An event without words in the article, for what looks at its facts alone. */
export function makeEvent(change: Partial<StoryEvent> & { readonly number: number }): StoryEvent {
  return {
    id: toId(`e${change.number}`),
    title: `Event ${change.number}`,
    shortTitle: `Event ${change.number}`,
    date: makeDate('2024-06-18', '18 June 2024', '2024-06-18', '2024-06-19'),
    timeZone: null,
    said: null,
    place: null,
    status: 'happened',
    summary: 'A summary.',
    passages: [],
    since: null,
    sources: [],
    gap: null,
    ...change,
  };
}

/** A date from the UTC midnight of one day to that of another; null for an end that is open. */
export function makeDate(edtf: string, text: string, start: string | null, end: string | null, change: Partial<StoryDate> = {}): StoryDate {
  return {
    edtf,
    start: start === null ? null : Date.parse(start),
    end: end === null ? null : Date.parse(end),
    precision: 'day',
    approximate: false,
    uncertain: false,
    interval: false,
    parts: [{ text, dateTime: /[/~?%]/.test(edtf) ? null : edtf }],
    text,
    ...change,
  };
}

/** A text as the model's brand of id. */
export function toId(id: string): EventId {
  return id as EventId;
}

type Piece = readonly [text: string, ...marks: Mark[]];

const HARBOUR: Mark = { kind: 'link', href: 'https://harbour.example/' };

/** The text of each block, in stretches of one dress. */
const BLOCKS: Readonly<Record<string, readonly Piece[]>> = {
  standfirst: [['A bridge is to open at Hallow Sound on Friday, years after it was agreed.']],
  b1: [['The ferry has crossed the sound since about 1951, and the council agreed in March 2019 to replace it.']],
  b2: [['The last boat']],
  b3: [
    ['It sailed in '],
    ['May 2024, the harbour', HARBOUR],
    [' office says. An old notice puts the last boat in '],
    ['1951', { kind: 'emphasis' }, { kind: 'strong' }],
    ['.'],
  ],
  b4: [['Friday at noon: the mayor cuts the ribbon.']],
  b5: [['Friday night: music.']],
  b6: [['“We agreed on a bridge, and on Friday we shall have it,” the mayor said.']],
};

/** Block and words of each event's passages; events in order of time, passages in order of the article. */
const PASSAGES: Readonly<Record<string, readonly (readonly [block: string, quote: string])[]>> = {
  a: [
    ['b1', 'The ferry has crossed the sound since about 1951, and the council'],
    ['b3', 'An old notice puts the last boat in 1951'],
  ],
  'a-1': [
    ['b1', 'the council agreed in March 2019 to replace it'],
    ['b6', '“We agreed on a bridge'],
  ],
  'ferry-stops': [['b3', 'It sailed in May 2024']],
  opening: [
    ['standfirst', 'A bridge is to open at Hallow Sound on Friday'],
    ['b4', 'Friday at noon'],
    ['b6', '“We agreed on a bridge, and on Friday we shall have it,”'],
  ],
};

function makeArticle(): Article {
  return {
    headline: 'The bridge at Hallow Sound',
    kicker: 'Hallow Sound',
    description: 'A bridge is to open at Hallow Sound on Friday. How the ferry began, when it stopped, and who agreed to what.',
    standfirst: makeBlock('standfirst'),
    body: [
      { kind: 'paragraph', block: makeBlock('b1') },
      { kind: 'heading', level: 2, block: makeBlock('b2') },
      { kind: 'paragraph', block: makeBlock('b3') },
      { kind: 'list', ordered: false, items: [makeBlock('b4'), makeBlock('b5')] },
      { kind: 'quote', blocks: [makeBlock('b6')] },
    ],
    language: 'en-GB',
    direction: 'ltr',
    asOf: makeDate('2024-06-18', '18 June 2024', '2024-06-18', '2024-06-19'),
    published: { iso: '2024-06-19', text: '19 June 2024' },
    modified: null,
    byline: 'Ann Writer',
    publisher: { name: 'The Sound', url: 'https://sound.example/' },
    basis: { text: 'a news report of 17 June 2024', url: null },
    topics: ['Hallow Sound', 'ferries'],
    corrections: [],
    wordCount: 70,
  };
}

function makeEvents(): StoryEvent[] {
  const log = { title: 'The harbour’s log', publisher: 'Harbour Office', url: 'https://harbour.example/log' };
  const sources = [{ ...log, date: makeDate('2024-05-31', '31 May 2024', '2024-05-31', '2024-06-01') }];
  const paper = { title: 'Bridge opens', publisher: 'Sound Gazette', url: 'https://gazette.example/opens', date: null };
  const inMarch = makeDate('2019-03-04/2019-03-06', '4–6 March 2019', '2019-03-04', '2019-03-07', {
    interval: true,
    parts: [
      { text: '4', dateTime: '2019-03-04' },
      { text: '–', dateTime: null },
      { text: '6 March 2019', dateTime: '2019-03-06' },
    ],
  });
  return [
    makeEvent({ number: 1, id: toId('a'), title: 'The ferry begins to run', shortTitle: 'Ferry begins', passages: passagesOf('a'), sources, date: makeDate('1951~', 'about 1951', '1951-01-01', '1952-01-01', { precision: 'year', approximate: true }) }),
    makeEvent({ number: 2, id: toId('a-1'), title: 'The council agrees', passages: passagesOf('a-1'), sources, date: inMarch, gap: 'about 68 years later', place: 'Town hall', said: '“in March”' }),
    makeEvent({ number: 3, id: toId('ferry-stops'), title: 'The ferry stops', passages: passagesOf('ferry-stops'), sources, date: makeDate('2024-05', 'May 2024', '2024-05-01', '2024-06-01', { precision: 'month' }), gap: 'about 5 years later' }),
    makeEvent({ number: 4, id: toId('opening'), title: 'The bridge opens', passages: passagesOf('opening'), sources: [...sources, paper], status: 'planned', date: makeDate('2024-06-21', '21 June 2024', '2024-06-21', '2024-06-22'), gap: 'about 3 weeks later', since: { text: 'It opened a day late.', sources: [paper] } }),
  ];
}

function textOf(block: string): string {
  return (BLOCKS[block] ?? []).map(([text]) => text).join('');
}

function passagesOf(event: string): Passage[] {
  return (PASSAGES[event] ?? []).map(([block, quote], index) => {
    const start = textOf(block).indexOf(quote);
    return { event: toId(event), number: index + 1, block, start, end: start + quote.length, quote };
  });
}

/** Cuts a block at the edges of its passages. */
function makeBlock(key: string): TextBlock {
  const text = textOf(key);
  const passages = Object.keys(PASSAGES).flatMap(passagesOf).filter((passage) => passage.block === key);
  const edges = [...new Set([0, text.length, ...passages.flatMap(({ start, end }) => [start, end])])].toSorted((a, b) => a - b);
  return { key, text, segments: edges.slice(1).map((end, index) => makeSegment(key, passages, edges[index] ?? 0, end)) };
}

function makeSegment(key: string, passages: readonly Passage[], start: number, end: number): Segment {
  const refsOf = (some: readonly Passage[]) => some.map(({ event, number }) => ({ event, number }));
  return {
    events: passages.filter((passage) => passage.start < end && passage.end > start).map((passage) => passage.event),
    starts: refsOf(passages.filter((passage) => passage.start === start)),
    ends: refsOf(passages.filter((passage) => passage.end === end)),
    runs: runsBetween(BLOCKS[key] ?? [], start, end),
  };
}

function runsBetween(pieces: readonly Piece[], start: number, end: number): Run[] {
  let offset = 0;
  return pieces.flatMap(([text, ...marks]) => {
    const part = text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    offset += text.length;
    return part === '' ? [] : [{ text: part, marks }];
  });
}
