import { parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/compile/compile-story.ts';
import { ARTICLE_FAULTS, BODY, EVENT_FAULTS, GOOD_ARTICLE, GOOD_EVENT } from './fault-cases.ts';
import { articleWith, eventWith, makeFiles, problemsOf } from './make-files.ts';
import { processorTime } from '../helpers/processor-time.ts';

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

test('too many events, words or characters are refused all sooner than the parser alone would read the events', async () => {
  const many = '- id: a\n'.repeat(20_001);
  const refusing = Math.min(await processorTime(refuseLarge), await processorTime(refuseLarge));
  expect(refusing).toBeLessThan(await processorTime(() => parseDocument(many)));
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
