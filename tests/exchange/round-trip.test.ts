import { readFileSync } from 'node:fs';
import * as fc from '../helpers/fast-check.ts';
import { describe, expect, test } from 'vitest';
import type { StoryFiles } from '../../src/compile/compiled.ts';
import type { Format } from '../../src/exchange/exchanged.ts';
import { exportStory } from '../../src/exchange/export-story.ts';
import { importTimeline } from '../../src/exchange/import-timeline.ts';
import { articleWith, compileWell, makeFiles, readFixture } from '../compile/make-files.ts';
import { anyTimeline } from './any-timeline.ts';
import { importWell, OPTIONS } from './compile-imported.ts';

const FORMATS: readonly Format[] = ['timelinejs', 'csv', 'ics'];

const SHIPPED = new URL('../../src/content/putin-pyongyang/', import.meta.url);
const LIGHTHOUSES = readFileSync(new URL('../fixtures/timelines/lighthouses.json', import.meta.url), 'utf8');
const read = (name: string) => ({ name, text: readFileSync(new URL(name, SHIPPED), 'utf8') });

/** What the README promises of dates: every kind of them, with and without places and zones. */
const DATES = [
  '1850', '1850-03', '1850-03-04', '1850~', '1851?', '1852%', '2004-XX', '2004-03-XX', '2004-XX-XX', '201X', '20XX', '-0043', '-0043-03', '-0043-03-15', '0000', '-010X', 'Y17000', 'Y-17000',
  '2001-21', '2001-22', '2001-23', '2001-24', '2013/..', '2013/', '../2004', '/2004', '2000-07-19/2000-07-20', '-0300/1199', '2013~/2014?', '201X/2022', '9999', '9999-12-31', '0001-01-01', '0000/0001',
  '2024-06-19T02:22', '2024-06-19T02:22:05', '2024-06-19T02:22+09:00', '2024-06-19T02:22Z', '1850-03/1850', '2019-02-28/2019-03-01',
];

function datedStory(): StoryFiles {
  const article = articleWith(DATES.map((_, at) => `Here event number ${at}. is told.`).join('\n\n'));
  const events = DATES.map((date, at) => `- id: e${at}
  title: '=1+1 "Title" <b>${at}</b>  & 🚂; \\n, x'
  short: -short
  date: ${date}${date.includes('T') ? '\n  timeZone: Europe/Stockholm' : ''}
  said: "@about, then; 'now'"
  place: "'+Åre"
  status: planned
  summary: "A <script>summary</script> &amp; more: ${'long '.repeat(30)}"
  passages: [ { quote: "number ${at}.", prefix: event, suffix: is told } ]
  since: { text: Later., sources: [ { title: Late, publisher: P, url: "https://example.org/${at}?a=1,2;3&b=<>" } ] }
  sources: [ { title: "T", publisher: P, url: "https://example.org/", date: 2020~ } ]
`);
  return makeFiles(article, events.join(''));
}

/** A story that is exported and imported again. */
function thereAndBack(files: StoryFiles, format: Format): { readonly files: StoryFiles; readonly text: string } {
  const exported = exportStory(files, format);
  if (!exported.ok) throw new Error(JSON.stringify(exported.problems));
  const { article, events } = importWell(exported.text, exported.fileName);
  return { files: makeFiles(article, events), text: exported.text };
}

const STORIES: readonly (readonly [name: string, files: StoryFiles])[] = [
  ['the shipped story', { article: read('article.md'), events: read('events.yaml') }],
  ['a story with all that a story can hold', readFixture('dense')],
  ['the smallest story', readFixture('minimal')],
  ['a story without events', readFixture('no-events')],
  ['a story with every kind of date, and words that look like formulas and code', datedStory()],
  ['a story of a foreign timeline', (({ article, events }) => makeFiles(article, events))(importWell(JSON.stringify({ events: [{ start_date: { year: '1850' }, text: { headline: 'One', text: '<p>Text</p>' }, media: { url: 'https://x.example/' } }] })))],
];

describe.each(FORMATS)('after an export to %s and an import', (format) => {
  test.each(STORIES)('%s is the same', (_, files) => {
    const back = thereAndBack(files, format);
    expect(compileWell(back.files)).toEqual(compileWell(files));
    expect(back.files.article.text).toBe(files.article.text);
  });

  test.each(STORIES)('%s comes out the same way again', (_, files) => {
    const { files: back, text } = thereAndBack(files, format);
    expect(exportStory(back, format)).toMatchObject({ ok: true, text });
  });

  test('a story with groups, eras, a picture and a source without address is the same', () => {
    const { article, events } = importWell(LIGHTHOUSES, 'lighthouses.json', { files: ['images/lens.jpg'] });
    const files = { ...makeFiles(article, events), images: 'unseen' as const };
    const back = thereAndBack(files, format);
    expect(compileWell({ ...back.files, images: 'unseen' as const })).toEqual(compileWell(files));
    expect(back.files.events.text.replace(/^#.*\n/, '')).toBe(events.replace(/^#.*\n/, ''));
  });

  test('any story made of a timeline is the same', () => {
    let stories = 0;
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const files = plainStory(timeline);
        stories += files.length;
        expect(files.map((file) => compileWell(thereAndBack(file, format).files))).toEqual(files.map(compileWell));
      }),
      { numRuns: 40 },
    );
    expect(stories).toBeGreaterThan(10);
  });
});

/** A story made of a timeline that uses no key which this compiler may not know; none where the timeline has faults. */
function plainStory({ title, events }: { readonly title?: object; readonly events: readonly object[] }): readonly StoryFiles[] {
  const plain = { title, events: events.map((event) => Object.assign({}, event, { group: '', media: { url: 'https://x.example/', caption: 'Caption' } })) };
  const imported = importTimeline({ name: 'any.json', text: JSON.stringify(plain) }, OPTIONS);
  return imported.ok ? [makeFiles(imported.article, imported.events)] : [];
}
