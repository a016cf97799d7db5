import * as fc from '../../helpers/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { draftBlock } from '../../../src/compile/article/draft-block.ts';
import { findQuotes, MAX_PLACES } from '../../../src/compile/quotes/find-quotes.ts';
import { makeHaystack, type Haystack, type Stretch } from '../../../src/compile/quotes/haystack.ts';
import { normaliseText } from '../../../src/compile/quotes/normalise.ts';
import { hardText } from './hard-text.ts';
import { processorTime } from '../../helpers/processor-time.ts';

function haystackOf(...texts: readonly string[]): Haystack {
  return makeHaystack(texts.map((text, index) => draftBlock(`b${index + 1}`, [{ text, marks: [], line: index + 1 }])));
}

function find(haystack: Haystack, quote: string, prefix = '', suffix = ''): readonly Stretch[] {
  const [found = []] = findQuotes(haystack, [{ quote: normaliseText(quote), prefix: normaliseText(prefix), suffix: normaliseText(suffix) }]);
  return found;
}

function textsOf({ blocks }: Haystack, stretches: readonly Stretch[]): readonly (string | undefined)[] {
  return stretches.map(({ block, start, end }) => blocks[block]?.text.slice(start, end));
}

describe('a quote is found', () => {
  test.each([
    ['as it is written', 'He said no.', 'said', 'said'],
    ['over no-break spaces and double spaces', 'He said\u00a0 no.', 'said no', 'said\u00a0 no'],
    ['with straight marks for curly ones', 'He said “it’s no”.', `"it's no"`, '“it’s no”'],
    ['with curly marks for straight ones', `He said "it's no".`, '“it’s no”', `"it's no"`],
    ['composed in decomposed text, with its whole last letter', 'un cafe\u0301 noir', 'café', 'cafe\u0301'],
    ['decomposed in composed text', 'un café noir', 'cafe\u0301', 'café'],
    ['beginning and ending in the middle of words', 'unbelievable', 'believ', 'believ'],
    ['with an emoji of several characters', 'go 👩‍🚀 go', '👩‍🚀', '👩‍🚀'],
    ['when it is the whole block', 'All of it', 'All of it', 'All of it'],
    ['when it is one letter', 'A b c', 'b', 'b'],
  ])('%s', (_, text, quote, expected) => {
    const haystack = haystackOf('Before.', text, 'After.');
    expect(textsOf(haystack, find(haystack, quote))).toEqual([expected]);
  });
});

describe('a quote is not found', () => {
  test.each([
    ['in other capitals', 'He said no.', 'he said'],
    ['across two blocks', 'Before.', 'Before. After.'],
    ['where it cuts a letter from its accent', 'x\u0302y', 'x'],
    ['where it cuts an emoji', '👩‍🚀', '👩'],
    ['where it cuts a flag', '🇸🇪', '🇸'],
    ['for a dash of another kind', 'a – b', 'a - b'],
  ])('%s', (_, text, quote) => {
    expect(find(haystackOf(text, 'After.'), quote)).toEqual([]);
  });
});

describe('prefix and suffix', () => {
  const haystack = haystackOf('one two three, two four', 'two');
  test.each([
    ['one', '', [{ block: 0, start: 4, end: 7 }]],
    ['', 'four', [{ block: 0, start: 15, end: 18 }]],
    ['', ' four', [{ block: 0, start: 15, end: 18 }]],
    ['three,', 'four', [{ block: 0, start: 15, end: 18 }]],
    ['ne', 'thr', [{ block: 0, start: 4, end: 7 }]],
    ['', ', ', []],
    ['four', '', []],
  ])('“%s” and “%s” tell places apart', (prefix, suffix, expected) => {
    expect(find(haystack, 'two', prefix, suffix)).toEqual(expected);
  });
});

test('several places are all found, up to a limit', () => {
  expect(find(haystackOf('a a', 'a'), 'a')).toHaveLength(3);
  expect(find(haystackOf('a'.repeat(100)), 'a')).toHaveLength(MAX_PLACES);
});

test('for any text and any stretch of it, what is found normalises to the quote', () => {
  fc.assert(
    fc.property(fc.array(hardText, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), fc.nat(), fc.constantFrom('NFC', 'NFD'), (texts, which, from, length, form) => {
      const source = texts[which % texts.length] ?? '';
      const quote = normaliseText(source.slice(from % (source.length + 1)).slice(0, (length % 30) + 1).normalize(form));
      fc.pre(quote !== '');
      const haystack = haystackOf(...texts);
      const found = find(haystack, quote);
      for (const text of textsOf(haystack, found)) expect(normaliseText(text ?? '')).toBe(quote);
    }),
    { numRuns: 1000 },
  );
});

test('a stretch between two characters is always found, whatever its form', () => {
  const characters = fc.array(fc.constantFrom('a', 'b', 'é', 'x\u0302', ' c', '“', '’', '👩‍🚀', '가'), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(characters, fc.nat(), fc.nat(), fc.constantFrom('NFC', 'NFD'), fc.constantFrom('NFC', 'NFD'), (list, a, b, textForm, quoteForm) => {
      const [from, to] = [a % list.length, b % list.length].toSorted((left, right) => left - right) as [number, number];
      const quote = list.slice(from, to + 1).join('').normalize(quoteForm);
      fc.pre(quote.trim() !== '');
      const found = find(haystackOf(list.join('').normalize(textForm)), quote);
      expect(found.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test('ten thousand quotes take a hundred times as long as one at most: the text is walked once for all', async () => {
  const words = Array.from({ length: 100_000 }, (_, index) => `word${index}`);
  const haystack = haystackOf(words.join(' '));
  const wanted = Array.from({ length: 10_000 }, (_, index) => ({ quote: words.slice(index * 4, index * 4 + 4).join(' '), prefix: '', suffix: '' }));
  const time = (count: number) => processorTime(() => expect(findQuotes(haystack, wanted.slice(0, count)).every((found) => found.length === 1)).toBe(true));
  await time(1);
  expect(await time(wanted.length)).toBeLessThan(100 * (await time(1)));
});
