import { describe, expect, test } from 'vitest';
import { lintEvent, lintFiles, told, warningsOf } from '../lint-files.ts';

interface Pair {
  readonly own?: Parameters<typeof lintEvent>[0];
  readonly other?: Parameters<typeof lintEvent>[0];
  readonly words?: string;
  readonly language?: string;
  readonly asOf?: string;
}

/** What is said of words that call `a` the last of its kind, or the first, beside an event `b`. */
function saidOf({ own = {}, other = {}, words = 'Their last meeting was at the quay.', language = 'en', asOf = '2024-06-18' }: Pair): readonly string[] {
  const events = [
    lintEvent({ id: 'a', title: 'Kim and Putin meet in Vladivostok', date: '2019-04-25', passage: words, sourced: '', ...own }),
    lintEvent({ id: 'b', title: 'Kim and Putin meet at Vostochny', date: '2023-09-13', sourced: '', ...other }),
  ];
  return warningsOf(lintFiles({ body: `${words} Anchor words here.`, language, asOf, events })).filter(({ message }) => message.includes('is told of')).map(told);
}

const LAST = ['article.md:7:1 “Their last meeting” is told of the event `a`, but `b` came later.'];
const FIRST = ['article.md:7:1 “Their first meeting” is told of the event `a`, but `b` came before it.'];
const first: Pair = { words: 'Their first meeting was at the quay.', other: { date: '2018-09-13' } };

describe('told', () => {
  test.each<readonly [string, Pair, readonly string[]]>([
    ['a last one with a later', {}, LAST],
    ['a last one with another on the next day', { other: { date: '2019-04-26' } }, LAST],
    ['a last one with another on the last day that the story knows', { other: { date: '2024-06-18' } }, LAST],
    ['a first one with an earlier', first, FIRST],
    ['a first one with another on the day before', { ...first, other: { date: '2019-04-24' } }, FIRST],
    ['of titles that share half their words', { own: { title: 'Kim meets Putin' }, other: { title: 'Kim met Putin' } }, LAST],
    ['of titles that share the noun and one word more', { own: { title: 'Russia hosts Kim for talks, day one of a long visit' }, other: { title: 'Kim meets many others elsewhere in Beijing' } }, LAST],
  ])('%s', (_, pair, warnings) => {
    expect(saidOf(pair)).toEqual(warnings);
  });
});

describe('silent', () => {
  test.each<readonly [string, Pair]>([
    ['where the other came before the last', { other: { date: '2018-09-13' } }],
    ['where the other came after the first', { ...first, other: {} }],
    ['where the other is of the same day', { other: { date: '2019-04-25' } }],
    ['where the other is of the same day as the first', { ...first, other: { date: '2019-04-25' } }],
    ['where the other lies after the day of the story', { asOf: '2023-09-12', other: { more: '  status: planned\n' } }],
    ['where the other ends after the day of the story', { asOf: '2023-09-13', other: { date: '2023-09' } }],
    ['where the other is planned', { other: { more: '  status: planned\n' } }],
    ['where the other is about its day', { other: { date: '2023-09-13~' } }],
    ['where its own date is not certain', { own: { date: '2019-04-25?' } }],
    ['where it disputes the other', { own: { more: '  disputes: { with: b, note: They differ }\n' } }],
    ['where the other disputes it', { other: { more: '  disputes: { with: a, note: They differ }\n' } }],
    ['where the titles share too little', { other: { title: 'Xi flies to Pyongyang' } }],
    ['where the titles share the noun alone', { other: { title: 'Meeting of ministers elsewhere' } }],
    ['where the words have another noun', { words: 'Their last letter was at the quay.', other: { title: 'Kim writes to the Tsar at home and abroad' } }],
    ['in another language', { language: 'de' }],
  ])('%s', (_, pair) => {
    expect(saidOf(pair)).toEqual([]);
  });
});
