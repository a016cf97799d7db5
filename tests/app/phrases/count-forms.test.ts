import { describe, expect, it } from 'vitest';
import { countForms, fillCount } from '../../../src/app/phrases/count-forms.ts';
import { findPhrases } from '../../../src/app/phrases/find-phrases.ts';
import { SPOKEN } from '../../../src/story/spoken.ts';

/** Where plural forms change, and numbers that are grouped. */
const COUNTS = [...Array.from({ length: 201 }, (_, count) => count), 999, 1000, 1001, 1002, 10_000, 123_456, 1_000_000, 2_000_000, 1_000_001];

describe.each([...SPOKEN, 'ar-EG', 'de-CH', 'es-MX', 'fr-CA'])('counted phrases as data, in %s', (language) => {
  const phrases = findPhrases(language);
  it.each([
    ['events', phrases.eventCount],
    ['events found', phrases.tools.found],
    ['events in view', phrases.tools.inView],
  ])('say the same as the catalogue, for %s', (_, phrase) => {
    const forms = countForms(phrase, phrases.language, language);
    expect(JSON.parse(JSON.stringify(forms))).toEqual(forms);
    expect(COUNTS.map((count) => fillCount(forms, count))).toEqual(COUNTS.map(phrase));
  });
});

describe('a counted phrase', () => {
  it('has a form for each that the language has, and the number’s place in it', () => {
    const { tools } = findPhrases('ru');
    expect(countForms(tools.found, 'ru', 'ru').forms).toEqual({ one: 'Найдено {n} событие', few: 'Найдено {n} события', many: 'Найдено {n} событий' });
  });
});
