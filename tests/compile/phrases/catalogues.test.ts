import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../../src/compile/phrases/find-phrases.ts';
import { SPOKEN } from '../../../src/story/spoken.ts';
import { leavesOf } from '../../helpers/leaves-of.ts';

/** What each phrase must hold. */
const SLOTS: Readonly<Record<string, string>> = {
  year: '{year}', about: '{date}', uncertain: '{date}', decade: '{year}', between: '{from}{to}',
  'seasons.spring': '{year}', 'seasons.summer': '{year}', 'seasons.autumn': '{year}', 'seasons.winter': '{year}',
  'unspecified.month': '{date}', 'unspecified.month-and-day': '{date}', 'unspecified.day': '{date}',
  since: '{date}', sinceUnknownEnd: '{date}', until: '{date}', untilUnknownStart: '{date}', atOffset: '{date}{offset}',
  later: '{gap}', aboutLater: '{gap}',
};

/** Signs alone, which languages may share. */
const SIGNS = new Set(['comma', 'year', 'range', 'atOffset', 'closeUp', 'unitSeparator']);

const others = SPOKEN.filter((language) => language !== 'en');

describe('the words round dates', () => {
  it.each(SPOKEN)('in %s hold every name that is filled in, once, and no other', (language) => {
    const found = leavesOf(findPhrases(language)).map(([key, text]) => [key, (text.match(/\{\w+\}/g) ?? []).toSorted().join('')]);
    const wanted = leavesOf(findPhrases(language)).map(([key]) => [key, (SLOTS[key]?.match(/\{\w+\}/g) ?? []).toSorted().join('')]);
    expect(found).toEqual(wanted);
  });

  it.each(others)('in %s are not English', (language) => {
    const english = new Map(leavesOf(findPhrases('en')));
    const same = leavesOf(findPhrases(language)).filter(([key, text]) => !SIGNS.has(key) && text === english.get(key));
    expect(same).toEqual([]);
  });

  it.each(SPOKEN)('in %s are set with the signs of print, and without marks of direction', (language) => {
    expect(leavesOf(findPhrases(language)).filter(([, text]) => /["'`]|\.\.\.|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text))).toEqual([]);
  });

  it.each([
    ['ar-EG', 'ar-EG', 'منذ {date}'],
    ['de-CH', 'de-CH', '{date} bis heute'],
    ['zh-HK', 'zh-HK', '{date}至今'],
    ['pt-BR', 'en', 'since {date}'],
    ['', 'en', 'since {date}'],
  ])('of a story in %j are in %j', (story, language, since) => {
    expect(findPhrases(story)).toMatchObject({ language, since });
  });
});
