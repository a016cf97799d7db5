import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../../src/app/phrases/find-phrases.ts';
import { SPOKEN } from '../../../src/story/spoken.ts';
import { leavesOf } from '../../helpers/leaves-of.ts';

/** The same as in English on purpose: signs, and words that the languages share. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  ar: ['colon', 'sentence'],
  de: ['comma', 'colon', 'sentence', 'code.options'],
  es: ['comma', 'colon', 'sentence'],
  fr: ['comma', 'sentence', 'code.options', 'code.accents.violet', 'corrections'],
  ko: ['comma', 'colon', 'sentence'],
  ru: ['comma', 'colon', 'sentence'],
  uk: ['comma', 'colon', 'sentence'],
  vi: ['comma', 'colon', 'sentence'],
};

/** What a phrase was given, as `leavesOf` gives it. */
const given = (text: string | undefined) => ['§1', '§2', '5', '7'].filter((name) => text?.includes(name));

const others = SPOKEN.filter((language) => language !== 'en');

describe('the page’s words', () => {
  it.each(others)('in %s leave no English ones but those they share', (language) => {
    const english = new Map(leavesOf(findPhrases('en')));
    const same = leavesOf(findPhrases(language)).filter(([key, text]) => text === english.get(key) && !SHARED[language]?.includes(key));
    expect(same).toEqual([]);
  });

  it.each(SPOKEN)('in %s are there, and say all that they are given', (language) => {
    const english = new Map(leavesOf(findPhrases('en')));
    const lacking = leavesOf(findPhrases(language)).filter(([key, text]) => text === '' || given(english.get(key)).some((name) => !text.includes(name)));
    expect(lacking).toEqual([]);
    expect(leavesOf(findPhrases(language)).map(([key]) => key)).toEqual([...english.keys()]);
  });

  it.each(SPOKEN)('in %s are set with the signs of print, and without marks of direction', (language) => {
    const faults = leavesOf(findPhrases(language)).filter(([, text]) => /["'`]|\.\.\.|\s-\s|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text));
    expect(faults).toEqual([]);
  });

  it('in French part high signs from the word before', () => {
    expect(leavesOf(findPhrases('fr')).filter(([key, text]) => /(?<![\u00a0\u202f])[;!?»]|«(?!\u00a0)/.test(text) || (key !== 'sentence' && /(?<!\u00a0|throughline):/.test(text)))).toEqual([]);
  });

  it.each(['ja', 'zh', 'zh-Hant'])('in %s have the wide signs', (language) => {
    expect(leavesOf(findPhrases(language)).filter(([, text]) => /[,;!?]|(?<!throughline):/.test(text))).toEqual([]);
  });

  it.each([
    ['ar', '5 أحداث'],
    ['ar-MA', '5 أحداث'],
    ['ar-EG', '٥ أحداث'],
    ['de-AT', '5 Ereignisse'],
    ['zh-TW', '5個事件'],
    ['zh-SG', '5个事件'],
    ['pt', '5 events'],
  ])('of a story in %s have its digits: “%s”', (story, words) => {
    expect(findPhrases(story).eventCount(5)).toBe(words);
  });

  it('of a large story have its separators', () => {
    expect(['en-GB', 'de', 'es', 'ru'].map((language) => findPhrases(language).eventCount(12_345).replace(/\s/gu, ' '))).toEqual([
      '12,345 events',
      '12.345 Ereignisse',
      '12.345 hechos',
      '12 345 событий',
    ]);
  });

  it('that follow a disc’s number keep to its digits', () => {
    expect(findPhrases('ar-EG').ofCount(8)).toBe(' من 8');
  });
});
