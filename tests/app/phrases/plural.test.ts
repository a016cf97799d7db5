import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../../src/app/phrases/find-phrases.ts';
import { numbersOf } from '../../../src/app/phrases/plural.ts';
import { SPOKEN } from '../../../src/story/spoken.ts';

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 101];

/** For each count in turn. */
const EVENTS = {
  ar: ['لا أحداث', 'حدث واحد', 'حدثان', '3 أحداث', '5 أحداث', '11 حدثًا', '21 حدثًا', '100 حدث', '101 حدث'],
  de: ['0 Ereignisse', '1 Ereignis', '2 Ereignisse', '3 Ereignisse', '5 Ereignisse', '11 Ereignisse', '21 Ereignisse', '100 Ereignisse', '101 Ereignisse'],
  en: ['0 events', '1 event', '2 events', '3 events', '5 events', '11 events', '21 events', '100 events', '101 events'],
  fr: ['0 événement', '1 événement', '2 événements', '3 événements', '5 événements', '11 événements', '21 événements', '100 événements', '101 événements'],
  ru: ['0 событий', '1 событие', '2 события', '3 события', '5 событий', '11 событий', '21 событие', '100 событий', '101 событие'],
  uk: ['0 подій', '1 подія', '2 події', '3 події', '5 подій', '11 подій', '21 подія', '100 подій', '101 подія'],
};

const MORE = {
  ar: ['ولا أحداث أخرى.', 'وحدث آخر.', 'وحدثان آخران.', 'و3 أحداث أخرى.', 'و5 أحداث أخرى.', 'و11 حدثًا آخر.', 'و21 حدثًا آخر.', 'و100 حدث آخر.', 'و101 حدث آخر.'],
  ru: ['И ещё 0 событий.', 'И ещё 1 событие.', 'И ещё 2 события.', 'И ещё 3 события.', 'И ещё 5 событий.', 'И ещё 11 событий.', 'И ещё 21 событие.', 'И ещё 100 событий.', 'И ещё 101 событие.'],
  uk: ['І ще 0 подій.', 'І ще 1 подія.', 'І ще 2 події.', 'І ще 3 події.', 'І ще 5 подій.', 'І ще 11 подій.', 'І ще 21 подія.', 'І ще 100 подій.', 'І ще 101 подія.'],
};

const MINUTES = {
  ar: ['أقل من دقيقة للقراءة', 'دقيقة واحدة للقراءة', 'دقيقتان للقراءة', '3 دقائق للقراءة', '5 دقائق للقراءة', '11 دقيقة للقراءة', '21 دقيقة للقراءة', '100 دقيقة للقراءة', '101 دقيقة للقراءة'],
  ru: ['0 минут чтения', '1 минута чтения', '2 минуты чтения', '3 минуты чтения', '5 минут чтения', '11 минут чтения', '21 минута чтения', '100 минут чтения', '101 минута чтения'],
  uk: ['0 хвилин читання', '1 хвилина читання', '2 хвилини читання', '3 хвилини читання', '5 хвилин читання', '11 хвилин читання', '21 хвилина читання', '100 хвилин читання', '101 хвилина читання'],
};

describe('counted words', () => {
  it.each(Object.entries(EVENTS))('in %s: events', (language, words) => {
    expect(COUNTS.map(findPhrases(language).eventCount)).toEqual(words);
  });

  it.each(Object.entries(MORE))('in %s: more events', (language, words) => {
    expect(COUNTS.map(findPhrases(language).moreEvents)).toEqual(words);
  });

  it.each(Object.entries(MINUTES))('in %s: minutes', (language, words) => {
    expect(COUNTS.map(findPhrases(language).minutes)).toEqual(words);
  });

  it('in French and Spanish count millions as things of their own', () => {
    expect(['fr', 'es'].map((language) => findPhrases(language).eventCount(2_000_000).replace(/\s/gu, ' '))).toEqual(['2 000 000 d’événements', '2.000.000 de hechos']);
  });

  it.each(SPOKEN)('in %s have a form for every whole number', (language) => {
    const { eventCount, moreEvents, minutes, storyCount, shareImage, everyPassage } = findPhrases(language);
    const counts = [...Array.from({ length: 250 }, (_, count) => count), 1000, 1001, 20_000, 1_000_000];
    for (const phrase of [eventCount, moreEvents, minutes, storyCount, shareImage, everyPassage]) expect(() => counts.map(phrase)).not.toThrow();
  });

  it('refuse what is no whole number', () => {
    expect(() => numbersOf('ru', 'ru').plural(1.5, { one: '', few: '', many: '' })).toThrow('1.5');
  });
});
