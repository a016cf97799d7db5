// @vitest-environment jsdom
import * as fc from '../../helpers/fast-check.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Explainer } from '../../../src/app/explainer/Explainer.tsx';
import { fold, readTexts, wordsIn } from '../../../src/app/instrument/find-events.ts';
import { makePage, makeStory } from '../../helpers/make-story.ts';

describe('a search', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['résumé', 'Resume'],
    ['RÉSUMÉ', 're\u0301sume\u0301'],
    ['Straße', 'STRASSE'],
    ['Ærø', 'aero'],
    ['Đà Nẵng', 'da nang'],
    ['İstanbul', 'istanbul'],
    ['Ιστορία', 'ΙΣΤΟΡΊΑ'],
    ['ёлка', 'елка'],
    ['مُعَاهَدَة', 'معاهدة'],
    ['معـــاهدة', 'معاهدة'],
    ['ﬁnance', 'finance'],
    ['Ｔｏｋｙｏ', 'tokyo'],
    ['がっこう', 'がっこう'],
    ['ガッコウ', 'ガッコウ'.normalize('NFD')],
    ['ｶﾞｽ', 'ガス'],
    ['أحداث', 'احداث'],
    ['שָׁלוֹם', 'שלום'],
    ['한국', '한국'.normalize('NFD')],
  ])('finds %s by %s', (text, query) => {
    expect(wordsIn(query).length).toBeGreaterThan(0);
    expect(wordsIn(query).every((word) => fold(`… ${text} …`).includes(word))).toBe(true);
  });

  it.each([
    ['が', 'か', 'kana with their marks are other letters'],
    ['ガス', 'カス', 'so are these'],
    ['किताब', 'कतब', 'vowels of Hindi are marks to Unicode'],
    ['น้ำ', 'นา', 'and those of Thai'],
    ['각', '가', 'a syllable is one letter to its reader'],
  ])('does not take %s for %s: %s', (text, query) => {
    expect(fold(text).includes(fold(query))).toBe(false);
  });

  it('finds any text by itself, in either case, however its letters are put together', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
        expect(wordsIn(text).every((word) => fold(text).includes(word))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('has as many words as there are between spaces of any kind', () => {
    expect(wordsIn('  a\u00a0B\u3000ç\n')).toEqual(['a', 'b', 'c']);
    expect(wordsIn(' \u3000')).toEqual([]);
    expect(wordsIn('\u0301')).toEqual([]);
  });
});

describe('the texts that are searched', () => {
  const story = makeStory();
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(<Explainer page={makePage(null, story)} />);
  const cards = [...page.querySelectorAll('.events > [data-event]')];
  const texts = readTexts(page, cards);
  const textOf = (id: string) => texts[story.events.findIndex((event) => event.id === id)];

  it('are what each event’s card says, in the order of the cards: title, date, place, summary, sources', () => {
    expect(texts).toHaveLength(story.events.length);
    expect(textOf('a-1')).toContain('the council agrees');
    expect(textOf('a-1')).toContain('the vote took three evenings');
    expect(textOf('a-1')).toContain('town hall');
    expect(textOf('a-1')).toContain('the minutes');
    expect(textOf('opening')).toContain('it opened a day late');
  });

  it('hold the words of every passage of an event, also those it shares with others', () => {
    expect(textOf('a')).toContain('an old notice puts the last boat in 1951');
    expect(textOf('a')).toContain('the council');
    expect(textOf('a-1')).toContain('agreed in march 2019');
    expect(textOf('a-1')).toContain('we agreed on a bridge');
    expect(textOf('opening')).toContain('we agreed on a bridge');
    expect(textOf('ferry-stops')).not.toContain('we agreed on a bridge');
  });

  it('leave out the page’s own words, which stand on every card', () => {
    for (const own of ['passage 1', 'sources', 'copy link', 'later', 'event 1 of']) expect(texts.filter((text) => text.includes(own))).toEqual([]);
  });

  it('are the page as it stands: a translated one is found in translation', () => {
    const translated = page.cloneNode(true) as HTMLElement;
    const summary = [...translated.querySelectorAll('#event-a p')].find((one) => one.textContent.includes('army'))!;
    summary.innerHTML = '<font><font>Das erste Boot kam von der Armee.</font></font>';
    expect(readTexts(translated, [...translated.querySelectorAll('.events > [data-event]')])[0]).toContain('boot kam von der armee');
  });
});
