// One zone is enough: noise has no time, and is the same in every run.
import * as fc from '../helpers/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/compile/compile-story.ts';
import { normaliseText } from '../../src/compile/quotes/normalise.ts';
import { allBlocks } from './all-blocks.ts';
import { articleWith, compileWell, eventWith, makeFiles, readFixture } from './make-files.ts';
import { expectLinear } from '../helpers/processor-time.ts';

describe('nothing throws', () => {
  test('for any text in either file', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('---\n', '- ', 'id: a\n', '  ', '\n', '[', '{', ']', '"', ': ', '> ', '# ', '*', '`', '<', '&a', '*a', '\t', 'date: 2024-XX', '!')).map((parts) => parts.join('')));
    fc.assert(
      fc.property(text, text, (article, events) => {
        expect(compileStory(makeFiles(article, events)).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('for a good story with any piece cut out', () => {
    const { article, events } = readFixture('dense');
    fc.assert(
      fc.property(fc.nat(article.text.length), fc.nat(200), fc.nat(events.text.length), fc.nat(200), (a, b, c, d) => {
        const compiled = compileStory(makeFiles(article.text.slice(0, a) + article.text.slice(a + b), events.text.slice(0, c) + events.text.slice(c + d)));
        expect(compiled.ok || compiled.problems.length > 0).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

test('any words in any field are just words', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /[\p{L}\p{N}]/u.test(text) && !/\p{C}/u.test(text)).map((text) => text.replace(/\s+/gu, ' ').trim());
  fc.assert(
    fc.property(words, (text) => {
      const value = JSON.stringify(text);
      const event = eventWith('Some text').replace('Title', () => value).replace('Summary.', () => value);
      const { events, article } = compileWell(makeFiles(articleWith('Some text.').replace('A headline', () => value), event));
      expect([events[0]?.title, events[0]?.summary, article.headline]).toEqual([text, text, text]);
    }),
    { numRuns: 1000 },
  );
});

const plain = (text: string) => text.replace(/\*|\[|\]\(.*?\)/g, '');

test('for any words of a text, a passage’s own text normalises to its quote, and the segments give the text', () => {
  const word = fc.constantFrom('one', 'two', 'cafe\u0301', 'café', '“three”', "it's", 'it’s', 'four\u00a0five', '*six*', '[seven](https://example.org/)', '**eight**', 'nine.');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), fc.nat(), fc.integer({ min: 1, max: 6 }), (words, first, length) => {
      const start = first % words.length;
      const quote = words.slice(start, start + length).map(plain).join(' ');
      const compiled = compileStory(makeFiles(articleWith(words.join(' ')), eventWith(JSON.stringify(quote))));
      const repeated = compiled.ok ? [] : compiled.problems.filter(({ message }) => / stands \d times/.test(message));
      fc.pre(repeated.length === 0);
      const story = compiled.ok ? compiled.story : null;
      const [passage] = story?.events[0]?.passages ?? [];
      expect(normaliseText(passage?.quote ?? '')).toBe(normaliseText(quote));
      const block = story ? allBlocks(story.article)[1] : null;
      expect(block?.text).toBe(words.map(plain).join(' '));
      const covered = block?.segments.filter((segment) => segment.events.length > 0).flatMap(({ runs }) => runs.map(({ text }) => text));
      expect(covered?.join('')).toBe(passage?.quote);
    }),
    { numRuns: 1000 },
  );
});

/** The dense story with its events in another order in the file. */
function denseWith(events: readonly string[]) {
  return makeFiles(readFixture('dense').article.text, `${events.map((event) => event.trimEnd()).join('\n')}\n`);
}

test('the order of the events in the file makes no difference', () => {
  const events = readFixture('dense').events.text.replace(/^#.*\n/, '').split(/\n(?=- id)/);
  const expected = compileWell(denseWith(events));
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
      expect(compileWell(denseWith(shuffled))).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

function storyOf(count: number) {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const article = articleWith(numbers.map((number) => `Here event ${number} is told.`).join('\n\n'));
  return makeFiles(article, numbers.map((number) => eventWith(`event ${number} is`, { id: `e${number}`, date: `${1000 + number}` })).join(''));
}

test('the time grows with the events, not with their square', async () => {
  const stories = new Map([150, 1200].map((count) => [count, storyOf(count)]));
  await expectLinear((count) => expect(compileWell(stories.get(count)!).events).toHaveLength(count), 150);
});
