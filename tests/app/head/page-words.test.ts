import { describe, expect, it } from 'vitest';
import { describePage } from '../../../src/app/head/page-words.ts';
import { makePage, makeStory } from '../../helpers/make-story.ts';

describe('the words of a page', () => {
  it('are the article’s', () => {
    const { article } = makeStory();
    expect(describePage(makePage())).toEqual({ title: article.headline, heading: article.headline, description: article.description });
  });

  it('are those of the event the page opens with', () => {
    const words = describePage(makePage('a-1'));
    expect(words.title).toBe('4–6 March 2019: The council agrees');
    expect(words.description).toMatch(/^The vote took three evenings\. A bridge is to open/);
  });

  it('are cut, the heading not', () => {
    const headline = 'word '.repeat(30).trim();
    const words = describePage(makePage(null, makeStory({ headline, description: headline.repeat(2) })));
    expect(words.heading).toBe(headline);
    expect(words.title).toMatch(/^(?:word )+word…$/);
    expect(words.description.length).toBeLessThanOrEqual(160);
  });

  it('do not say the same twice where the description is the standfirst', () => {
    const { article } = makeStory();
    const text = 'A bridge is to open on Friday.';
    const story = makeStory({ description: text, standfirst: { ...article.standfirst, text } });
    expect(describePage(makePage(null, story)).description.split(text)).toHaveLength(2);
  });
});
