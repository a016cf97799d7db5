import { describe, expect, it } from 'vitest';
import { articleWith, eventWith, makeFiles, problemsOf } from '../make-files.ts';

const BODY = `He said “the mayor cut the ribbon,” and left.

The mayor never cut a cake. (She bakes.) In Lyon, the council met on 3 May.

One two three four five six seven eight nine ten.`;

/** The text that is shown as the nearest to a quote, and its line; null where none is. */
function nearest(quote: string, body = BODY): string | null {
  const [problem] = problemsOf(makeFiles(articleWith(body), eventWith(JSON.stringify(quote))));
  expect(problem?.message).toBe('The quote of event `one` is nowhere in the article.');
  return /^Nearest text, article\.md:(.+?”)(?:; changes|$)/.exec(problem?.hint ?? '')?.[1] ?? null;
}

describe('the nearest text', () => {
  it.each([
    ['with a slip in a word', 'the mayor cut the ribon', '7: “the mayor cut the ribbon”'],
    ['with the marks that the quote has at its ends', '“the mayor cut the ribon,”', '7: ““the mayor cut the ribbon,””'],
    ['with all marks after its last word, if it ends with one', 'the mayor cut the ribon,', '7: “the mayor cut the ribbon,””'],
    ['with a bracket around the words', 'She baked', '9: “She bakes”'],
    ['with another number', 'council met on 4 May', '9: “council met on 3 May”'],
    ['with other capitals', 'THE COUNCIL MET ON 4 MAY', '9: “the council met on 3 May”'],
    ['with a word left out', 'the council on 3 May', '9: “the council met on 3 May”'],
    ['with a word put in', 'the city council met on 3 May', '9: “the council met on 3 May”'],
    ['with another word at its start', 'Then mayor never cut a cake', '9: “The mayor never cut a cake”'],
    ['with more after the end of its paragraph', 'council met on 3 May One', '9: “council met on 3 May”'],
    ['at the very start', 'Ye said “the mayor cut', '7: “He said “the mayor cut”'],
    ['at the very end', 'eight mine ten', '11: “eight nine ten”'],
    ['by the rarer of its words', 'never cut the coke', '9: “never cut a cake”'],
    ['with less than half in common: none', 'Zebras and xylophones of Zanzibar', null],
    ['with one word of many in common: none', 'mayor zzzzzzzzz yyyyyyyyy xxxxxxxxx wwwwwwww', null],
  ])('%s', (_, quote, shown) => {
    expect(nearest(quote)).toBe(shown);
  });

  it('is found among words that are everywhere', () => {
    const body = `${'the mayor and the council '.repeat(150)}\n\nthe mayor and the bishop met the council`;
    expect(nearest('the mayor and the bishop meet the council', body)).toBe('9: “the mayor and the bishop met the council”');
  });

  it('of a very long quote is as long', () => {
    const words = Array.from({ length: 120 }, (_, at) => `word${at}`);
    expect(nearest(words.with(3, 'slip').join(' '), words.join(' '))).toMatch(/^7: “word0 .*word119”$/);
  });
});
