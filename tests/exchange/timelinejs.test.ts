import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { blocksOf } from '../../src/story/find.ts';
import { compileImported, faultsOf, importWell } from './compile-imported.ts';
import { processorTime } from '../helpers/processor-time.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/timelines/${name}`, import.meta.url), 'utf8');

interface Written {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly status: string;
  readonly group?: string;
  readonly place?: string;
  readonly image?: object;
  readonly passages: readonly string[];
  readonly sources: readonly object[];
}

/** The events that an import of these slides writes. */
function eventsOf(slides: readonly object[], more: object = {}): readonly Written[] {
  const imported = importWell(JSON.stringify({ events: slides, ...more }), 'timeline.json', { files: ['images/x.jpg'] });
  compileImported(imported);
  return parse(imported.events, { schema: 'failsafe' }) as Written[];
}

function eventOf(slide: object): Written {
  const [event] = eventsOf([{ start_date: { year: '1850' }, text: { headline: 'Headline' }, ...slide }]);
  if (!event) throw new Error('There must be an event');
  return event;
}

describe('a slide becomes an event', () => {
  const events: [title: string, slide: object, expected: Partial<Written>][] = [
    ['by its headline, without tags', { text: { headline: 'A <b>big</b><br>day &amp; night' } }, { title: 'A big day & night', summary: 'A big day & night' }],
    ['by its first words where it has no headline', { text: { text: '<p>Something happened, as things do. And more.</p>' } }, { title: 'Something happened, as things do. And more.' }],
    ['by its caption where it has no words', { text: null, media: { caption: 'The quay' } }, { title: 'The quay' }],
    ['by its date where it has nothing', { text: {} }, { title: '1850', id: 'event-1850' }],
    ['with the first sentences as summary', { text: { headline: 'H', text: `<p>The first sentence of two is not so short. The second one is no shorter than that, and ends here.</p><p>${'More. '.repeat(90)}</p>` } }, { summary: 'The first sentence of two is not so short. The second one is no shorter than that, and ends here.' }],
    ['with its group', { group: ' Town ' }, { group: 'Town' }],
    ['with its place', { location: { name: 'Florida, Missouri' } }, { place: 'Florida, Missouri' }],
    ['planned, after the story’s day', { start_date: { year: '2030' } }, { status: 'planned' }],
    ['happened, when it has begun', { start_date: { year: '2026', month: '11', day: '24' } }, { status: 'happened' }],
    ['with its own id', { unique_id: 'last-one_2' }, { id: 'last-one_2' }],
    ['with its id in our letters', { unique_id: 'Überfahrt Nr. 2' }, { id: 'uberfahrt-nr-2' }],
    ['with an id that no blocker removes', { text: { headline: 'Social media: the first ad banner' } }, { id: 'media-the-first-1850' }],
    ['with the year once in its id', { text: { headline: 'War of 1850' } }, { id: 'war-of-1850' }],
    ['with an id also in other scripts', { text: { headline: '전쟁' } }, { id: 'event-1850' }],
  ];
  test.each(events)('%s', (_, slide, expected) => {
    expect(eventOf(slide)).toMatchObject(expected);
  });

  test('each with an id of its own, the same each time', () => {
    const slide = { start_date: { year: '1850' }, text: { headline: 'Same' } };
    const ids = () => eventsOf([slide, slide, { ...slide, unique_id: 'same-1850' }]).map(({ id }) => id);
    expect(ids()).toEqual(['same-1850', 'same-1850-2', 'same-1850-3']);
    expect(ids()).toEqual(ids());
  });

  test('in order of time', () => {
    expect(eventsOf([3, 1, 2].map((year) => ({ start_date: { year } }))).map(({ title }) => title)).toEqual(['1', '2', '3']);
  });
});

describe('the sources of an event are', () => {
  const timeline = { title: 'Timeline', publisher: 'timeline.json' };
  const cases: [title: string, slide: object, expected: object[]][] = [
    ['its media, by caption and credit', { media: { url: 'https://www.x.example/a', caption: 'A <i>view</i>', credit: 'Ann' } }, [{ title: 'A view', publisher: 'Ann', url: 'https://www.x.example/a' }]],
    ['its media, by host', { media: { url: 'https://www.x.example/a' } }, [{ title: 'Media: x.example', publisher: 'x.example', url: 'https://www.x.example/a' }]],
    ['an article of Wikipedia, by its name', { media: { url: 'https://en.wikipedia.org/wiki/Caf%C3%A9_(place)#History' } }, [{ title: 'Café (place)', publisher: 'en.wikipedia.org', url: 'https://en.wikipedia.org/wiki/Caf%C3%A9_(place)#History' }]],
    ['another page of Wikipedia, or one of a broken name', { media: { url: 'https://en.wikipedia.org/wiki/%FF', link: 'https://en.wikipedia.org/' } }, [{ title: 'Media: en.wikipedia.org', publisher: 'en.wikipedia.org', url: 'https://en.wikipedia.org/wiki/%FF' }, { title: 'Media: en.wikipedia.org', publisher: 'en.wikipedia.org', url: 'https://en.wikipedia.org/' }]],
    ['media without its protocol', { media: { url: '//x.example/a' } }, [{ title: 'Media: x.example', publisher: 'x.example', url: 'https://x.example/a' }]],
    ['the frame in an embed code', { media: { url: '<iframe width="1" src="https://x.example/?a=1&amp;b=2"></iframe>' } }, [{ title: 'Media: x.example', publisher: 'x.example', url: 'https://x.example/?a=1&b=2' }]],
    ['the link round its media', { media: { url: 'https://x.example/a', link: 'https://y.example/' } }, [{ title: 'Media: x.example', publisher: 'x.example', url: 'https://x.example/a' }, { title: 'Media: y.example', publisher: 'y.example', url: 'https://y.example/' }]],
    ['the links of its text', { text: { headline: 'H', text: '<a href="https://x.example/">Words</a> and https://y.example/z.' } }, [{ title: 'Words', publisher: 'x.example', url: 'https://x.example/' }, { title: 'Link: y.example', publisher: 'y.example', url: 'https://y.example/z' }]],
    ['the links of caption and credit', { media: { caption: 'A <a href="https://x.example/">b</a>', credit: '<a href="https://y.example/">c</a>' } }, [{ title: 'b', publisher: 'x.example', url: 'https://x.example/' }, { title: 'c', publisher: 'y.example', url: 'https://y.example/' }]],
    ['a linked image', { text: { headline: 'H', text: '<a href="https://x.example/"><img src="a.png"></a>' } }, [{ title: 'Link: x.example', publisher: 'x.example', url: 'https://x.example/' }]],
    ['each address once', { text: { headline: 'H', text: '<a href="https://x.example/">A</a> <a href="https://x.example/">B</a>' }, media: { url: 'https://x.example/' } }, [{ title: 'A', publisher: 'x.example', url: 'https://x.example/' }]],
    ['the timeline, where it names none', {}, [timeline]],
    ['the timeline, where its media are no web address', { media: { url: 'spotify:track:1' } }, [timeline]],
    ['never a bare address where links are switched off', { autolink: false, text: { headline: 'H', text: 'https://x.example/' } }, [timeline]],
  ];
  test.each(cases)('%s', (_, slide, expected) => {
    expect(eventOf(slide).sources).toEqual(expected);
  });
});

describe('a picture', () => {
  const media = { url: 'images/x.jpg', caption: 'View', credit: 'Ann', alt: 'A quay' };

  test('that lies in the folder is the event’s', () => {
    expect(eventOf({ media }).image).toEqual({ file: 'images/x.jpg', alt: 'A quay', credit: 'Ann', caption: 'View' });
  });

  test('without words for those who cannot see it is not', () => {
    expect(eventOf({ media: { ...media, alt: '' } }).image).toBeUndefined();
  });

  test('that lies elsewhere is not', () => {
    expect(eventOf({ media: { ...media, url: 'images/y.jpg' } }).image).toBeUndefined();
  });
});

describe('the article', () => {
  test('of a whole timeline reads from era to era, with every event’s words', () => {
    const imported = importWell(fixture('lighthouses.json'), 'lighthouses.json', { files: ['images/lens.jpg'] });
    const { article, events } = compileImported(imported);
    expect(article).toMatchObject({ headline: 'Lights for ships', standfirst: { text: 'Fires on hills came first, then towers, then lenses. This timeline follows the light.' } });
    const outline = article.body.flatMap((node) => blocksOf(node).map(({ text }) => `${node.kind}: ${text}`));
    expect(outline).toEqual([
      'paragraph: It was made by a class of twelve; see how they worked.',
      'heading: Fires',
      'paragraph: About 280 BCE: The Pharos of Alexandria. Sostratus of Cnidus builds a tower at Alexandria.',
      'paragraph: It stands for fifteen centuries. Earthquakes bring it down.',
      'paragraph: 1128: La Lanterna, Genoa. A fire is lit on the cape.',
      'paragraph: Ships pay for it:',
      'list: per mast',
      'list: and per ton',
      'list: per visit',
      'heading: Towers & candles',
      'paragraph: 14 November 1698, 18:30: Eddystone is lit. Henry Winstanley lights sixty candles. Read on or go on.',
      'heading: Lenses',
      'paragraph: 1822–1823: Fresnel’s lens.',
      'paragraph: 20 July 1822: Fresnel’s lens.',
      'quote: It is a sheet of light. A keeper',
      'quote: — Letters',
      'paragraph: 1998: The last keepers leave. 1998. A year *to remember*: see https://trust.example/last, they say. # not a heading',
    ]);
    expect(events.map(({ passages }) => passages.length)).toEqual([2, 2, 1, 1, 2, 1]);
  });

  test('has its eras and groups in the front matter', () => {
    const { article } = importWell(fixture('lighthouses.json'), 'lighthouses.json');
    expect(article).toContain('eras:\n  - title: Fires\n    date: -0299/1199\n  - title: Towers & candles\n    date: 1200/1821\n');
    expect(article).toContain('groups:\n  - Mediterranean\n  - Atlantic\n');
  });

  test('of many events without eras has headings for round stretches of years', () => {
    const slides = Array.from({ length: 12 }, (_, index) => ({ start_date: { year: 1961 + index * 4 }, text: { headline: `Event ${index}`, text: 'Text.' } }));
    const headings = importWell(JSON.stringify({ events: slides })).article.match(/^## .*$/gm);
    expect(headings).toEqual(['## 1960–1969', '## 1970–1979', '## 1980–1989', '## 1990–1999', '## 2000–2009']);
  });

  test('tells apart what is the same', () => {
    const slide = { start_date: { year: '1850' }, text: { headline: 'Same', text: '<p>The same words.</p><p>The same again.</p>' } };
    const { article, events } = importWell(JSON.stringify({ events: [slide, slide, { ...slide, text: { headline: 'Same' } }] }));
    expect(compileImported({ article, events }).events).toHaveLength(3);
    expect(article.match(/^\*\*.*$/gm)).toEqual(['**1850: Same.** The same words.', '**1850: Same (2).** The same words.', '**1850: Same (3).**']);
  });

  test('takes what stands in front of an era or behind it under its years', () => {
    const events = [1800, 1850, 1900, 1910].map((year) => ({ start_date: { year }, text: { headline: `In the year ${year}` } }));
    const { article } = importWell(JSON.stringify({ events, eras: [{ start_date: { year: 1840 }, end_date: { year: 1860 }, text: { headline: 'Steam' } }] }));
    expect(article.split('\n\n').slice(1)).toEqual(['**In the year 1800.**', '## Steam', '**In the year 1850.**', '## 1900–1910', '**In the year 1900.**', '**In the year 1910.**\n']);
  });

  test('without a title has the file’s name, and a warning says so', () => {
    const { article, problems } = importWell(JSON.stringify({ events: [{ start_date: { year: 1850 } }, { start_date: { year: 1900 } }] }), 'women_in_computing.json');
    expect(article).toContain('headline: Women in computing\nstandfirst: A timeline, 1850 – 1900.\n');
    expect(problems.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'warning: The timeline has no title; the headline was taken from elsewhere.',
      'warning: The timeline’s title has no text; the standfirst only says from when to when it runs.',
    ]);
  });

  test('has dates in its language', () => {
    const { article } = importWell(JSON.stringify({ events: [{ start_date: { year: 1850, month: 3, day: 4 }, text: { headline: 'Hafen' } }] }), 'hafen.json', { language: 'de' });
    expect(article).toContain('**4. März 1850: Hafen.**');
  });
});

describe('files of other shapes', () => {
  const one = '{"start_date":{"year":1850},"text":{"headline":"One"}}';
  const good: [title: string, text: string][] = [
    ['a call round the data', `storyjsonp({"events":[${one}]});`],
    ['an assignment', `var timeline_json = {"events":[${one}]};\n`],
    ['a byte order mark', `\uFEFF{"events":[${one}]}`],
    ['remarks and a last comma', `{ // a remark\n"events":[${one},], /* another */ }`],
    ['the slides of an early version', `{"timeline":{"slides":[{"type":"overview","text":{"headline":"Title"}},${one}]}}`],
    ['keys that are no keys of ours', `{"events":[${one}],"__proto__":{"x":1},"constructor":"y"}`],
  ];
  test.each(good)('%s', (_, text) => {
    expect(compileImported(importWell(text)).events.map(({ title }) => title)).toEqual(['One']);
  });

  test('an old timeline, of version 2', () => {
    const { article, events } = compileImported(importWell(fixture('tram.json'), 'tram.json'));
    expect(article.headline).toBe('The tram of Hallow');
    expect(events.map(({ date, title }) => `${date.edtf} ${title}`)).toEqual(['1888-08-09 Horses pull the first car', "1899/1902-12 'Steam'", '1902-12-31 The wire', '1955-12-01 The last car']);
  });

  const bad: [title: string, text: string, faults: string[]][] = [
    ['nothing', ' \n', [': The file is empty.']],
    ['no events', '{"events":[]}', [': The timeline has no events.']],
    ['another kind of JSON', '{"type":"FeatureCollection"}', [': This is no timeline of TimelineJS.']],
    ['a list', '[1,2]', [': This is no timeline of TimelineJS.']],
    ['a text without words', '""', [': This is no timeline of TimelineJS.']],
    ['a number', '0', [': This is no timeline of TimelineJS.']],
    ['null', 'null', [': This is no timeline of TimelineJS.']],
    ['a remark', '// nothing', [': This is not JSON that can be read.']],
    ['events that are no list', '{"events":{}}', ['events: `events` must be a list.', ': The timeline has no events.']],
    ['broken JSON', '{"events":[', [': This is not JSON that can be read: close bracket expected.']],
    ['words that are objects', `{"events":[{"start_date":{"year":1850},"text":{"headline":{"a":1}}}]}`, ['events[0].text.headline: `events[0].text.headline` must be text.']],
    ['a date of an old timeline that is none', '{"timeline":{"headline":"T","date":[{"startDate":"soon","headline":"h"},{"startDate":"13/1/1955","headline":"h"}]}}', ['timeline.date[0].startDate: This is not a date that can be read.', 'timeline.date[0]: The event has no date.', 'timeline.date[1].startDate: There is no month 13.']],
    ['too many levels', '['.repeat(100_000), [': There are too many levels inside each other here.']],
    ['too many events', `{"events":[${`${one},`.repeat(20_001)}]}`, [': The timeline has too many events.']],
    ['too long a file', ' '.repeat(20_000_000), [': The file is too long.']],
    ['too long texts', JSON.stringify({ events: [{ start_date: { year: 1850 }, text: { text: 'word '.repeat(900_000) } }] }), [': The timeline’s texts are too long for an article.']],
  ];
  test.each(bad)('%s: refused', (_, text, faults) => {
    expect(faultsOf(text).toSorted()).toEqual(faults.toSorted());
  });

  test('all of them sooner than a tenth of the most events is read', async () => {
    const some = JSON.stringify({ events: Array.from({ length: 2000 }, () => JSON.parse(one) as unknown) });
    const refusing = await processorTime(() => bad.map(([, text]) => faultsOf(text)));
    expect(refusing).toBeLessThan(await processorTime(() => importWell(some)));
  });
});

test('a language, a zone or a day that is none is told', () => {
  const text = '{"events":[{"start_date":{"year":1850}}]}';
  expect(faultsOf(text, 'x.json', { language: 'english_x' })).toEqual(['language: `language` is not a language tag.']);
  expect(faultsOf(text, 'x.json', { timeZone: 'Europe/Nowhere' })).toEqual(['timeZone: `timeZone` is not a time zone.']);
  expect(faultsOf(text, 'x.json', { asOf: 'today' })).toEqual(['asOf: This is not a date that can be read.']);
});

test('what has no place is listed, the same together', () => {
  const slide = { start_date: { year: 1850, format: 'yyyy' }, background: { url: 'https://x.example/b.png', color: '#fff' }, media: { url: 'https://x.example/a.JPG?w=1', thumbnail: 't.png', link_target: '_blank' } };
  const { notes } = importWell(JSON.stringify({ scale: 'cosmological', events: [slide, slide], font: 'Bevan' }));
  expect(notes).toEqual(expect.arrayContaining([
    { message: '`background` has no place in a story.', places: ['events[0].background: https://x.example/b.png, #fff', 'events[1].background: https://x.example/b.png, #fff'] },
    { message: '`thumbnail` has no place in a story.', places: ['events[0].media.thumbnail: t.png', 'events[1].media.thumbnail: t.png'] },
    { message: '`link_target` has no place in a story.', places: ['events[0].media.link_target: _blank', 'events[1].media.link_target: _blank'] },
    { message: '`font` has no place in a story.', places: ['font: Bevan'] },
    { message: 'The scale is “cosmological”; only its dates are taken over.', places: ['scale'] },
    { message: expect.stringMatching(/^A `format` of a date/) as string, places: ['events[0].start_date.format: yyyy', 'events[1].start_date.format: yyyy'] },
    { message: expect.stringMatching(/^A picture was not taken over/) as string, places: ['events[0].media.url: https://x.example/a.JPG?w=1', 'events[1].media.url: https://x.example/a.JPG?w=1'] },
  ]));
});
