import * as fc from '../../helpers/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { countWords } from '../../../src/compile/text/count-words.ts';
import { findNearestWord } from '../../../src/compile/text/find-nearest-word.ts';
import { shorten } from '../../../src/compile/text/shorten.ts';

describe('words are counted', () => {
  test.each([
    ['', 'en', 0],
    ['One two – three.', 'en', 3],
    ['well-known 1,000\u00a0km', 'en', 3],
    ['สวัสดีชาวโลก', 'th', 3],
    ['我们去北京', 'zh', 3],
  ])('in “%s” (%s): %i', (text, language, count) => {
    expect(countWords(text, language)).toBe(count);
  });
});

describe('a text is shortened', () => {
  test.each([
    ['not at all where it is short', 'One two', 10, 'One two'],
    ['between words', 'One two three four', 12, 'One two…'],
    ['without the mark before the cut', 'One two, three', 9, 'One two…'],
    ['between letters of a long word', 'Onetwothreefour', 6, 'Onetw…'],
    ['never inside a letter or emoji', '👩‍🚀👩‍🚀👩‍🚀', 2, '👩‍🚀…'],
  ])('%s', (_, text, limit, expected) => {
    expect(shorten(text, limit)).toBe(expected);
  });

  test('to the limit, for any text', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (text, limit) => {
        expect([...segmenter.segment(shorten(text, limit))].length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

test.each([
  ['sumary', 'summary'],
  ['Title', 'title'],
  ['publsher', 'publisher'],
  ['xylophone', null],
  ['zz', null],
])('the known word nearest to “%s” is %s', (word, expected) => {
  expect(findNearestWord(word, ['title', 'summary', 'publisher', 'id'])).toBe(expected);
});
