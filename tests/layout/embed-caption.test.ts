import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../src/app/phrases/find-phrases.ts';
import { type CardTexts, embedHeight } from '../../src/layout/embed-room.ts';
import { SPOKEN } from '../../src/story/spoken.ts';

const CARD: CardTexts = { when: '2024', title: 'A', upcoming: null, caption: ['As of 2024', 'To scale'], passages: ['A'], paragraphs: [], sources: 'A', fullSources: 'A' };

const heightOf = (change: Partial<CardTexts>) => embedHeight('A', [{ ...CARD, ...change }]);
const least = heightOf({});

describe('the room for an embed’s own words', () => {
  it('is one line for captions that fit side by side, and a line more for each that does not', () => {
    expect(heightOf({ caption: ['As of 30 June 2024', 'Drawn to scale'] })).toBe(least);
    expect(heightOf({ caption: ['По состоянию на 18 сентября 2024 г.', 'В масштабе'] })).toBeGreaterThanOrEqual(least + 16);
  });

  it('is as many lines as what is upcoming takes', () => {
    const short = heightOf({ upcoming: 'upcoming' });
    expect(short).toBe(least + 28);
    expect(heightOf({ upcoming: findPhrases('ru').upcoming('18 сентября 2024 г.') })).toBe(short + 20);
  });

  it.each(SPOKEN)('in %s is at most three lines of captions', (language) => {
    const { asOf, drawnToScale } = findPhrases(language);
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 8, 28));
    expect(heightOf({ caption: [asOf(day), drawnToScale] })).toBeLessThanOrEqual(least + 32);
  });
});
