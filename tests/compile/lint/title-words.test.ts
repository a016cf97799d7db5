import { describe, expect, test } from 'vitest';
import { sameTitle, titleWords } from '../../../src/compile/lint/title-words.ts';

test('a title’s words are small, without marks, small words and endings of possession', () => {
  expect(titleWords('The “Tsar’s” Bell, and a e\u0301te\u0301 of 1812!')).toEqual(['tsar', 'bell', 'été', '1812']);
  expect(titleWords('… – !')).toEqual([]);
  expect(titleWords('It’so')).toEqual(['it', 'so']);
});

const same = (a: string, b: string) => sameTitle(titleWords(a), titleWords(b));

describe('two titles are the same', () => {
  test.each([
    ['word for word', 'Kim meets Putin', 'Kim meets Putin'],
    ['in another order', 'Kim meets Putin', 'Putin meets Kim'],
    ['with an ending of three letters more', 'Kim meet Putin', 'Kim meeting Putin'],
    ['with a slip in a long word', 'Kim arrives today', 'Kim arrived today'],
    ['with two slips', 'Train arrives at border', 'Train arrived at bordar'],
    ['with a slip of two letters in a word of ten', 'The conference', 'The conferanze'],
    ['with one word more of many', 'Kim meets Putin at the border station in Russia', 'Kim meets Putin at the border station in Russia soon'],
  ])('%s', (_, a, b) => {
    expect([same(a, b), same(b, a)]).toEqual([true, true]);
  });
});

describe('two titles are not the same', () => {
  test.each([
    ['without words', '…', 'Kim meets Putin'],
    ['both without words', '…', '!'],
    ['with a word beside none', '…', 'Kim'],
    ['with two words more', 'Kim meets Putin', 'Kim meets Putin twice today'],
    ['with another short word', 'North gate opens', 'South gate opens'],
    ['with another number', 'Summit 1 of two', 'Summit 2 of two'],
    ['with another ordinal', 'The 21st congress', 'The 22nd congress'],
    ['with an ending of four letters more', 'Kim meet Putin', 'Kim meetings Putin'],
    ['with an ending on a stem of three letters', 'The car arrives', 'The carts arrives'],
    ['with three slips', 'Train arrives at border slowly', 'Traim arrived at bordar slowly now'],
    ['with three words that slip', 'Train arrives border', 'Trains arrived bordar'],
    ['with two slips in a short word', 'Train waits', 'Drane waits'],
    ['with a number more', 'Kim meets Putin at the border station in Russia', 'Kim meets Putin at the border station in Russia 2'],
    ['with a long word more of few', 'Kim meets', 'Kim meets extraordinarily'],
    ['with one word more, and another slip', 'Kim meets Putin at the border station', 'Kim meets Puten at the border station soon'],
  ])('%s', (_, a, b) => {
    expect([same(a, b), same(b, a)]).toEqual([false, false]);
  });
});
