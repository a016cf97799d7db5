import { describe, expect, it } from 'vitest';
import { makePageData } from '../../src/app/page-data.ts';
import { en } from '../../src/app/phrases/en.ts';
import { makeStory } from '../helpers/make-story.ts';

const story = makeStory();

describe('the data of a page', () => {
  it('of the explainer selects nothing and stands at the root', () => {
    expect(makePageData(story, null)).toMatchObject({ story, selected: null, toRoot: '' });
  });

  it('of an event selects it and stands two folders down', () => {
    expect(makePageData(story, 'a-1')).toMatchObject({ selected: 'a-1', toRoot: '../../' });
  });

  it.each(['', 'A', 'a-', '__proto__', 'toString', '../a'])('is not made for an event that the story does not have: %j', (id) => {
    expect(makePageData(story, id)).toBeNull();
  });

  it.each(['en', 'en-GB', 'EN-us', 'xx', ''])('has words for any language: %j', (language) => {
    expect(makePageData(makeStory({ language }), null)?.phrases).toBe(en);
  });
});
