import { describe, expect, test } from 'vitest';
import { checkPart } from '../../src/compile/compile-story.ts';
import { compileWell, readFixture, makeFiles, articleWith, eventWith } from './make-files.ts';
import { allBlocks } from './all-blocks.ts';

describe('a good story compiles', () => {
  test('with one event', () => {
    const story = compileWell(readFixture('minimal'));
    expect(story.events.map(({ id, number, gap, shortTitle }) => ({ id, number, gap, shortTitle }))).toEqual([{ id: 'opening', number: 1, gap: null, shortTitle: 'The bridge opens' }]);
    expect(story.article.body).toEqual([
      {
        kind: 'paragraph',
        block: {
          key: 'b1',
          text: 'The mayor cut the ribbon on Monday.',
          segments: [
            { events: ['opening'], starts: [{ event: 'opening', number: 1 }], ends: [{ event: 'opening', number: 1 }], runs: [{ text: 'The mayor cut the ribbon', marks: [] }] },
            { events: [], starts: [], ends: [], runs: [{ text: ' on Monday.', marks: [] }] },
          ],
        },
      },
    ]);
    expect(story.article).toMatchObject({ kicker: null, published: null, basis: null, topics: [], corrections: [], direction: 'ltr', description: 'A bridge across the river opened on Monday.', wordCount: 18 });
  });

  test('with no events', () => {
    expect(compileWell(readFixture('no-events')).events).toEqual([]);
  });

  test('with everything a story can hold', () => {
    const { article, events, disputes } = compileWell(readFixture('dense'));
    expect(events.map(({ number, id, date, gap }) => [number, id, date.text, gap])).toEqual([
      [1, 'plans', 'about 1850', null],
      [2, 'gazette', '1851, not certain', 'about 1 year later'],
      [3, 'children', '2004, month unknown', 'about 153 years later'],
      [4, 'constructor', 'the 2010s', 'about 10 years later'],
      [5, '__proto__', 'May 2011 – July 2012', 'about the same time'],
      [6, 'cost', 'since 2013', 'about 2 years later'],
      [7, 'opening', '19 June 2024 at 02:22', 'about 11 years later'],
      [8, 'second-timetable', 'July 2024', 'about 1 month later'],
    ]);
    expect(disputes).toEqual([{ passages: [{ event: 'second-timetable', number: 1 }, { event: 'opening', number: 3 }], note: 'The first timetable is right.' }]);
    expect(article.basis).toEqual({ text: 'A report on railways, The Gazette, 17 June 2024', url: 'https://example.org/report' });
    expect(article.published).toEqual({ iso: '2024-06-18T09:30:00+02:00', text: '18 June 2024' });
    expect(article.body.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'heading', 'quote', 'paragraph', 'list', 'list', 'paragraph']);
    expect(allBlocks(article).map(({ key }) => key)).toEqual(['standfirst', ...Array.from({ length: 11 }, (_, index) => `b${index + 1}`)]);
    expect(events[1]?.passages[0]?.quote).toBe('were drawn up at the Café Müller, so the Gazette reported: the plans'.replace('Café Müller', 'Café Müller'.normalize('NFD')));
    expect(events[6]?.since).toMatchObject({ text: 'The train was six hours late.' });
  });
});

describe('in every fixture', () => {
  test.each(['minimal', 'no-events', 'dense'])('%s: passages, segments and blocks agree', (name) => {
    const { article, events } = compileWell(readFixture(name));
    const blocks = new Map(allBlocks(article).map((block) => [block.key, block]));
    for (const block of blocks.values()) {
      expect(block.segments.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')).toBe(block.text);
    }
    for (const passage of events.flatMap(({ passages }) => passages)) {
      expect(blocks.get(passage.block)?.text.slice(passage.start, passage.end)).toBe(passage.quote);
    }
  });
});

/** The runs of an article of one paragraph: text, and what each mark is. */
const runsOf = (body: string) => allBlocks(compileWell(makeFiles(articleWith(body), '[]')).article)[1]?.segments.flatMap((segment) => segment.runs.map(({ text, marks }) => [text, ...marks.map((mark) => ('href' in mark ? mark.href : mark.kind))]));

const windows = (text: string) => text.replaceAll('\n', '\r\n');

describe('the article’s text', () => {
  test('keeps curly quotes, no-break spaces and double spaces, and makes line breaks one space', () => {
    const { article } = compileWell(makeFiles(articleWith('“One”\u00a0two  three\nfour\\\nfive'), '[]'));
    expect(allBlocks(article)[1]?.text).toBe('“One”\u00a0two  three four five');
  });

  test('is one run where its marks are the same, over the end of a line too', () => {
    expect(runsOf('one\ntwo')).toEqual([['one two']]);
    expect(runsOf('*one\ntwo* three')).toEqual([['one two', 'emphasis'], [' three']]);
    expect(runsOf('[one\ntwo](https://a.example/)')).toEqual([['one two', 'https://a.example/']]);
    expect(runsOf('[one](https://a.example/)[two](https://b.example/)')).toEqual([['one', 'https://a.example/'], ['two', 'https://b.example/']]);
    expect(runsOf('[one](https://a.example/)[two](https://a.example/)')).toEqual([['onetwo', 'https://a.example/']]);
    expect(runsOf('*one***two**')).toEqual([['one', 'emphasis'], ['two', 'strong']]);
    expect(runsOf('*one **two***')).toEqual([['one ', 'emphasis'], ['two', 'emphasis', 'strong']]);
    expect(runsOf('[one *two*](https://a.example/)')).toEqual([['one ', 'https://a.example/'], ['two', 'https://a.example/', 'emphasis']]);
  });

  test('keeps emphasis, strong and links as marks, the outermost first', () => {
    const { article } = compileWell(makeFiles(articleWith('A *b **c [d](https://example.org/)*** e'), '[]'));
    expect(allBlocks(article)[1]?.segments[0]?.runs).toEqual([
      { text: 'A ', marks: [] },
      { text: 'b ', marks: [{ kind: 'emphasis' }] },
      { text: 'c ', marks: [{ kind: 'emphasis' }, { kind: 'strong' }] },
      { text: 'd', marks: [{ kind: 'emphasis' }, { kind: 'strong' }, { kind: 'link', href: 'https://example.org/' }] },
      { text: ' e', marks: [] },
    ]);
  });

  test('parts a link at a passage boundary', () => {
    const { article } = compileWell(makeFiles(articleWith('See [all of it](https://example.org/).'), eventWith('See all')));
    expect(allBlocks(article)[1]?.segments.map(({ runs }) => runs.map(({ text, marks }) => [text, marks.length]))).toEqual([[['See ', 0], ['all', 1]], [[' of it', 1], ['.', 0]]]);
  });

  test('with Windows line ends gives the same story', () => {
    const { article, events } = readFixture('dense');
    expect(compileWell(makeFiles(windows(article.text), windows(events.text)))).toEqual(compileWell(makeFiles(article.text, events.text)));
  });
});

describe('the language', () => {
  const cases = [
    ['ar', 'rtl', /^5 مارس 2024$|^٥ مارس ٢٠٢٤$/],
    ['ar-EG', 'rtl', /^٥ مارس ٢٠٢٤$/],
    ['fa', 'rtl', /^۵ مارس ۲۰۲۴$/],
    ['he', 'rtl', /^5 במרץ 2024$/],
    ['dv', 'rtl', /2024/],
    ['ku-Arab', 'rtl', /2024|٢٠٢٤/],
    ['th', 'ltr', /^5 มีนาคม 2024$/],
    ['fr', 'ltr', /^5 mars 2024$/],
    ['en', 'ltr', /^5 March 2024$/],
    ['en-US', 'ltr', /^March 5, 2024$/],
  ] as const;
  test.each(cases)('%s runs %s and dates in the Gregorian calendar: %s', (language, direction, text) => {
    const { article } = compileWell(makeFiles(articleWith('Text', language), '[]'));
    expect(article.direction).toBe(direction);
    expect(article.asOf.text).toMatch(text);
    expect(article.asOf.parts[0]?.dateTime).toBe('2024-03-05');
  });
});

test('a file that cannot be read hides no faults of the other', () => {
  const events = { name: 'events.yaml', text: eventWith('Some text', { date: '2024-02-30' }) };
  expect(checkPart({ article: null, events }).map(({ message }) => message)).toEqual(['There is no such day in the calendar.']);
  const article = { name: 'article.md', text: articleWith('Some <b>text</b>.') };
  expect(checkPart({ article, events: null }).map(({ message }) => message)).toEqual(['HTML cannot stand in the article.', 'HTML cannot stand in the article.']);
});
