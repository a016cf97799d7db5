import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/compile/compile-story.ts';
import { articleWith, eventWith, makeFiles, problemsOf } from './make-files.ts';
import { processorTime } from '../helpers/processor-time.ts';

const BODY = 'The mayor cut the ribbon on Monday. The mayor spoke.\n\nPeople cheered “loudly”.';
const GOOD_ARTICLE = articleWith(BODY);
const GOOD_EVENT = eventWith('The mayor cut');

/** One fault: what is wrong, the file with it, where, and what is said. `hint` is a part of it. */
type Case = readonly [what: string, text: string, line: number, message: string, hint?: string];

const EVENT_FAULTS: readonly Case[] = [
  ['an empty file', '', 1, 'The file is empty.', 'For a story without events write: []'],
  ['only a comment', '# nothing\n', 1, 'The file is empty.', '[]'],
  ['a map, no list', 'id: one\n', 1, 'The file must hold a list of events.', 'Begin each event with “- ”.'],
  ['running text', 'Hello there.\n', 1, 'The file must hold a list of events.'],
  ['an item that is no map', '- hello\n', 1, 'An event must be a map of keys.'],
  ['a tab', `${GOOD_EVENT}\tplace: here\n`, 9, 'A tab stands where YAML needs spaces.', 'spaces'],
  ['a second colon', GOOD_EVENT.replace('Title', 'Title: more'), 2, 'A second “: ” on a line makes it unreadable as YAML.', 'title: "Title: more"'],
  ['a backtick at the start', GOOD_EVENT.replace('Title', '`Title`'), 2, 'The text begins with a character that means something else in YAML.', 'title: "`Title`"'],
  ['text behind quotation marks', GOOD_EVENT.replace('Title', '"Title" more'), 2, 'This is not readable as YAML: Unexpected scalar at node end.', 'title: "\\"Title\\" more"'],
  ['an open quotation mark', `- id: "one\n`, 1, 'This text begins with a quotation mark that is never closed.', 'Close the quotation mark'],
  ['a quotation mark open far above where the file ends', GOOD_EVENT.replace('Title', '"Title').replace('"https://example.org/"', 'https://example.org/'), 2, 'This text begins with a quotation mark that is never closed.', 'Close the quotation mark'],
  ['one space too many', GOOD_EVENT.replace('  date', '   date'), 3, 'This line is indented further than the one before it.', 'Write:   date: 2024-03-04'],
  ['upcoming for planned', `${GOOD_EVENT}  status: upcoming\n`, 9, '`status` says neither “happened” nor “planned”.', 'Did you mean “planned”?'],
  ['a date without dashes', GOOD_EVENT.replace('2024-03-04', '20240304'), 3, 'This is not a date that can be read.', 'Write: 2024-03-04'],
  ['text that “ #” cuts off', GOOD_EVENT.replace('Title', 'The no #1 team'), 2, 'The text after “ #” is left out here.', 'Put the whole text in quotation marks'],
  ['a passage with a colon', eventWith('Kim said: the visit matters'), 6, 'This passage reads as a key and its value, because of the “: ”.', '- "Kim said: …"'],
  ['an alias', GOOD_EVENT.replace('Title', '*one'), 2, 'An alias (“*name”) repeats text from elsewhere.', 'Write the text out'],
  ['an alias bomb', `- &a [x, x]\n- &b [*a, *a]\n`, 1, 'An event must be a map of keys.'],
  ['a tag', GOOD_EVENT.replace('Title', '!!js/function x'), 2, 'YAML tags mean nothing here.'],
  ['a duplicate key', GOOD_EVENT.replace('  date', '  title: Again\n  date'), 3, 'The key `title` stands here a second time.', 'line 2'],
  ['deep nesting', `- id: ${'['.repeat(40)}`, 1, 'The file has too many levels inside each other.'],
  ['very deep nesting', '['.repeat(100_000), 1, 'The file has too many levels inside each other.'],
  ['nesting by dashes', `${'- '.repeat(5000)}a`, 1, 'The file has too many levels inside each other.'],
  ['nesting by indentation', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 1, 'The file has too many levels inside each other.'],
  ['two documents', `${GOOD_EVENT}---\n${GOOD_EVENT}`, 9, 'A line “---” begins a second document; a file holds one.'],
  ['an unknown key', GOOD_EVENT.replace('summary', 'sumary'), 4, 'An event has no key `sumary`.', 'Did you mean “summary”?'],
  ['an unknown key of a source', GOOD_EVENT.replace('publisher', 'publsher'), 8, 'A source has no key `publsher`.', 'Did you mean “publisher”?'],
  ['no id', GOOD_EVENT.replace('id: one\n  ', ''), 1, 'An event needs `id`.'],
  ['an id with capitals', GOOD_EVENT.replace('id: one', 'id: One Two'), 1, '`id` is not an id.', 'Write: one-two'],
  ['an id beginning with a dash', GOOD_EVENT.replace('id: one', 'id: -one'), 1, '`id` is not an id.', 'Write: one'],
  ['a long id', GOOD_EVENT.replace('id: one', `id: ${'a'.repeat(65)}`), 1, '`id` is too long.'],
  ['the same id twice', GOOD_EVENT + eventWith('People cheered'), 9, 'The id `one` belongs to two events.', 'line 1'],
  ['an empty summary', GOOD_EVENT.replace('Summary.', ''), 4, '`summary` is empty.', 'Write the text'],
  ['a summary of blanks', GOOD_EVENT.replace('Summary.', '"  "'), 4, '`summary` is empty.'],
  ['a list for a text', GOOD_EVENT.replace('Summary.', '[a, b]'), 4, '`summary` must be text.'],
  ['a control character', GOOD_EVENT.replace('Summary.', '"a\\u0007b"'), 4, '`summary` holds a character that no page can show.'],
  ['a lone surrogate', GOOD_EVENT.replace('Summary.', '"a\\uD800b"'), 4, '`summary` holds a character that no page can show.'],
  ['no passages', GOOD_EVENT.replace('  passages:\n    - The mayor cut\n', ''), 1, 'An event needs a passage.'],
  ['an empty list of passages', GOOD_EVENT.replace('passages:\n    - The mayor cut', 'passages: []'), 5, 'An event needs a passage.'],
  ['no source', GOOD_EVENT.replace(/ {2}sources:\n.*\n/, ''), 1, 'An event needs a source.'],
  ['a source without publisher', GOOD_EVENT.replace('publisher: P, ', ''), 8, 'A source needs `publisher`.'],
  ['a picture that is not there', `${GOOD_EVENT}  image: { file: images/a.jpg, alt: A, credit: C }\n`, 9, 'There is no such picture in the story folder.'],
  ['a picture from elsewhere', `${GOOD_EVENT}  image: { file: https://example.org/a.jpg, alt: A, credit: C }\n`, 9, '`file` is not a picture in the story folder.', 'Download it'],
  ['a picture outside', `${GOOD_EVENT}  image: { file: ../a.jpg, alt: A, credit: C }\n`, 9, '`file` is not a picture in the story folder.'],
  ['a picture without words', `${GOOD_EVENT}  image: { file: a.jpg, credit: C }\n`, 9, '`image` needs `alt`.'],
  ['a script for an address', GOOD_EVENT.replace('https://example.org/', 'javascript:alert(1)'), 8, '`url` is not a web address.'],
  ['an address without protocol', GOOD_EVENT.replace('https://example.org/', 'www.example.org/a'), 8, '`url` is not a web address.', 'Write: https://www.example.org/a'],
  ['an unknown status', `${GOOD_EVENT}  status: plannd\n`, 9, '`status` says neither “happened” nor “planned”.', 'Did you mean “planned”?'],
  ['an unknown time zone', `${GOOD_EVENT}  timeZone: Asia/Vladivostock\n`, 9, '`timeZone` is not a time zone.', 'Did you mean “Asia/Vladivostok”?'],
  ['an offset for a time zone', `${GOOD_EVENT}  timeZone: "+09:00"\n`, 9, '`timeZone` is not a time zone.'],
  ['a day that is not', GOOD_EVENT.replace('2024-03-04', '2026-02-30'), 3, 'There is no such day in the calendar.', '2026-02-28'],
  ['a date in words', GOOD_EVENT.replace('2024-03-04', 'circa 1850'), 3, 'This is not a date that can be read.', 'Write: 1850~'],
  ['a time without zone', GOOD_EVENT.replace('2024-03-04', '2024-03-04T10:00'), 3, 'A time of day needs a time zone.', 'timeZone'],
  ['a date of a source that is not', GOOD_EVENT.replace('url:', 'date: 2023-02-29, url:'), 8, 'There is no such day in the calendar.'],
  ['a quote that is nowhere', eventWith('The major cut the ribbon'), 6, 'The quote of event `one` is nowhere in the article.', 'Nearest text, article.md:7: “The mayor cut the ribbon”'],
  ['a quote like nothing', eventWith('Zebras xylophones'), 6, 'The quote of event `one` is nowhere in the article.'],
  ['a quote that stands twice', eventWith('The mayor'), 6, 'The quote of event `one` stands 2 times in the article.', 'article.md:7: “[The mayor] cut the ribbon on…”; article.md:7: “…the ribbon on Monday. [The mayor] spoke.”'],
  ['a quote over two paragraphs', eventWith('The mayor spoke. People cheered'), 6, 'The quote of event `one` runs over the end of a paragraph, article.md:7.', '“The mayor spoke.” and “People cheered”'],
  ['a prefix that is not there', eventWith('{ quote: The mayor, prefix: Then }'), 6, 'The quote of event `one` stands in the article, but not with this prefix.', 'article.md:7'],
  ['the same passage twice', eventWith('The mayor cut\n    - the ribbon\n    - The mayor cut'), 8, 'Event `one` has the same passage twice.', 'line 6'],
  ['passages that overlap', eventWith('The mayor cut\n    - mayor cut the ribbon'), 7, 'Two passages of event `one` overlap.', 'line 6'],
  ['a dispute with nobody', `${GOOD_EVENT}  disputes: { with: two, note: N }\n`, 9, 'There is no event `two`.'],
  ['a dispute with itself', `${GOOD_EVENT}  disputes: { with: one, note: N }\n`, 9, 'An event cannot dispute itself.'],
  ['a dispute about a passage that is not', `${GOOD_EVENT}  disputes: { with: two, note: N, withPassage: 2 }\n${eventWith('People cheered', { id: 'two' })}`, 9, 'Event `two` has no passage 2.'],
  ['a passage counted from zero', `${GOOD_EVENT}  disputes: { with: two, note: N, passage: 0 }\n${eventWith('People cheered', { id: 'two' })}`, 9, '`passage` must be the number of a passage.'],
  ['what came since, without source', `${GOOD_EVENT}  since: { text: T }\n`, 9, '`since` needs a source.'],
];

const ARTICLE_FAULTS: readonly Case[] = [
  ['an empty file', '', 1, 'The file is empty.'],
  ['no front matter', '# Headline\n', 1, 'The front matter is missing.', 'Begin the file with'],
  ['front matter without end', '---\nheadline: A\n', 1, 'The front matter is never closed.', 'after the last key'],
  ['a missing headline', GOOD_ARTICLE.replace('headline: A headline\n', ''), 2, 'The front matter needs `headline`.'],
  ['empty front matter', `---\n---\n${BODY}`, 1, 'The front matter needs `headline`.'],
  ['an unknown key', GOOD_ARTICLE.replace('language', 'langauge'), 4, 'The front matter has no key `langauge`.', 'Did you mean “language”?'],
  ['a language that is none', GOOD_ARTICLE.replace('language: en', 'language: english'), 4, '`language` is not a language tag.'],
  ['a language with an underscore', GOOD_ARTICLE.replace('language: en', 'language: en_GB'), 4, '`language` is not a language tag.', 'Write: en-GB'],
  ['an asOf of a month', GOOD_ARTICLE.replace('2024-03-05', '2024-03'), 5, '`asOf` must be one certain day.'],
  ['an asOf that is uncertain', GOOD_ARTICLE.replace('2024-03-05', '2024-03-05?'), 5, '`asOf` must be one certain day.'],
  ['a publication time without zone', GOOD_ARTICLE.replace('asOf', 'published: 2026-11-23T18:00:00\nasOf'), 5, 'A time of day needs its zone.', '2026-11-23T18:00:00Z'],
  ['a publication day that is not', GOOD_ARTICLE.replace('asOf', 'published: 2026-02-30\nasOf'), 5, 'There is no such day in the calendar.'],
  ['a publication date in words', GOOD_ARTICLE.replace('asOf', 'published: 23 November 2026\nasOf'), 5, 'This is neither a day nor a moment.', 'Write: 2026-11-23'],
  ['a publisher that is text', GOOD_ARTICLE.replace('asOf', 'publisher: Me\nasOf'), 5, '`publisher` must be a map of keys.'],
  ['topics that are text', GOOD_ARTICLE.replace('asOf', 'topics: Me\nasOf'), 5, '`topics` must be a list.'],
  ['a correction without text', GOOD_ARTICLE.replace('asOf', 'corrections: [{ date: 2024-01-01 }]\nasOf'), 5, 'A correction needs `text`.'],
  ['no text below', articleWith('').trimEnd(), 6, 'The article has no text below its front matter.'],
  ['HTML', articleWith(`${BODY}\n\n<script>alert(1)</script>`), 11, 'HTML cannot stand in the article.', '\\<'],
  ['HTML in a line', articleWith(`${BODY} a <b>c</b>`), 9, 'HTML cannot stand in the article.'],
  ['an image', articleWith(`${BODY}\n\n![alt](a.png)`), 11, 'Images cannot stand in the article yet.'],
  ['a block of code', articleWith(`${BODY}\n\n\`\`\`\ncode\n\`\`\``), 11, 'A block of code cannot stand in the article.'],
  ['indented code', articleWith(`${BODY}\n\n    code`), 11, 'A block of code cannot stand in the article.'],
  ['code in a line', articleWith(`${BODY} \`code\``), 9, 'Code cannot stand in the article.'],
  ['a dividing line', articleWith(`${BODY}\n\n***`), 11, 'A dividing line cannot stand in the article.'],
  ['a table', articleWith(`${BODY}\n\n| a | b |\n|---|---|\n| c | d |`), 11, 'A table cannot stand in the article.', 'a list'],
  ['a list in a list', articleWith(`${BODY}\n\n- a\n  - b`), 12, 'A list item holds more than one level of text.'],
  ['a list item of two paragraphs', articleWith(`${BODY}\n\n- a\n\n  b`), 13, 'A list item holds more than one level of text.'],
  ['a heading in a quote', articleWith(`${BODY}\n\n> # a`), 11, 'A quote holds more than one level of text.'],
  ['a sentence that begins with a year', articleWith(`${BODY}\n\n2019. It was a dry year.`), 11, 'This line reads as item 2019 of a list.', 'Write `2019\\.`'],
  ['an empty list item', articleWith(`${BODY}\n\n- a\n-\n- b`), 12, 'A list item is empty.'],
  ['an empty heading', articleWith(`${BODY}\n\n##`), 11, 'A heading is empty.'],
  ['an empty quote', articleWith(`${BODY}\n\n>`), 11, 'A quote is empty.'],
  ['a footnote', articleWith(`${BODY}\n\n[^1]: A note.`), 11, 'A footnote cannot stand in the article.'],
  ['an address in a line of its own', articleWith(`${BODY} [a][b]\n\n[b]: https://example.org/`), 11, 'A link’s address cannot stand in a line of its own.'],
  ['deep quotes', articleWith(`${BODY}\n\n${'> '.repeat(5000)}a`), 11, 'Quotes or lists stand too deep inside each other.'],
  ['a link to a script', articleWith(`${BODY} [a](javascript:alert)`), 9, 'A link must lead to a full web or mail address.'],
  ['a link within the site', articleWith(`${BODY} [a](/about)`), 9, 'A link must lead to a full web or mail address.'],
  ['a link without protocol', articleWith(`${BODY} [a](www.example.org/b)`), 9, 'A link must lead to a full web or mail address.', 'Write: https://www.example.org/b'],
  ['a link with a title', articleWith(`${BODY} [a](https://example.org/ "b")`), 9, 'A link’s title is not shown to readers.'],
  ['a control character', articleWith(`${BODY} \u0007`), 9, 'The text holds a character that no page can show.'],
];

describe.each([
  { file: 'events.yaml', faults: EVENT_FAULTS, files: (text: string) => makeFiles(GOOD_ARTICLE, text) },
  { file: 'article.md', faults: ARTICLE_FAULTS, files: (text: string) => makeFiles(text, '[]\n') },
])('$file with', ({ file, faults, files }) => {
  test.each(faults.map(([what, text, line, message, hint]) => ({ what, text, line, message, hint })))('$what', ({ text, line, message, hint }) => {
    const problems = problemsOf(files(text));
    expect(problems.map((problem) => `${problem.file}:${problem.line} ${problem.message}`)).toContain(`${file}:${line} ${message}`);
    expect(problems.find((problem) => problem.message === message)?.hint ?? '').toContain(hint ?? '');
    for (const problem of problems) {
      expect(problem.column).toBeGreaterThan(0);
      expect(problem.message).toMatch(/\.$/);
    }
  });
});

test('the texts that the faults are made of are good themselves', () => {
  expect(problemsOf(makeFiles(GOOD_ARTICLE, GOOD_EVENT))).toEqual([]);
});

test('all faults of both files are listed at once, by file and line', () => {
  const article = articleWith(`${BODY}\n\n![a](b)\n\n<hr>`).replace('language: en', 'language: english');
  const events = GOOD_EVENT.replace('summary', 'sumary').replace('2024-03-04', '2024-02-30').replace('The mayor cut', 'Nobody cut the ribbon') + GOOD_EVENT.replace('https:', 'ftp:');
  expect(problemsOf(makeFiles(article, events)).map(({ file, line }) => `${file}:${line}`)).toEqual([
    'article.md:4',
    'article.md:11',
    'article.md:13',
    'events.yaml:1',
    'events.yaml:3',
    'events.yaml:4',
    'events.yaml:6',
    'events.yaml:9',
    'events.yaml:16',
  ]);
});

/** Compiles stories that are too large, each in its own way. */
function refuseLarge(): void {
  expect(problemsOf(makeFiles(GOOD_ARTICLE, '- id: a\n'.repeat(20_001)))[0]?.message).toBe('The story has too many events.');
  expect(problemsOf(makeFiles(articleWith('word '.repeat(500_000)), '[]'))[0]?.message).toBe('The article is too long.');
  expect(problemsOf(makeFiles(GOOD_ARTICLE, '['.repeat(15 * 1024 * 1024)))[0]?.message).toBe('The file has too many levels inside each other.');
  expect(problemsOf(makeFiles(GOOD_ARTICLE, 'a'.repeat(17 * 1024 * 1024)))[0]?.message).toBe('The file is too long.');
}

test('too many events, words or characters are refused quickly', async () => {
  expect(await processorTime(refuseLarge)).toBeLessThan(2000);
});

test('ids that are names of object members are ids like others', () => {
  const ids = ['children', 'location', '__proto__', 'constructor', 'tostring', 'hasownproperty'];
  const body = ids.map((id, index) => `Text ${index} of ${id}.`).join('\n\n');
  const events = ids.map((id, index) => eventWith(`Text ${index} of`, { id })).join('');
  const compiled = compileStory(makeFiles(articleWith(body), events));
  expect(compiled.ok && compiled.story.events.map(({ id }) => id)).toEqual(ids);
});

describe('one slip is one fault', () => {
  test.each([
    ['a tab', GOOD_EVENT.replace('  date', '\tdate') + eventWith('People cheered', { id: 'two' }), ['A tab stands where YAML needs spaces.']],
    ['a time zone that is none, of a time of day', `${GOOD_EVENT.replace('2024-03-04', '2024-03-04T10:00')}  timeZone: Asia/Vladivostock\n`, ['`timeZone` is not a time zone.']],
  ])('%s', (_, events, messages) => {
    expect(problemsOf(makeFiles(GOOD_ARTICLE, events)).map(({ message }) => message)).toEqual(messages);
  });

  test('an event that cannot be read is not missed in the article', () => {
    const compiled = compileStory(makeFiles(articleWith('The mayor cut the ribbon on 4 March 2024.'), GOOD_EVENT.replace('Title', '`Title`')));
    expect(compiled.ok).toBe(false);
    expect(compiled.warnings).toEqual([]);
  });
});
