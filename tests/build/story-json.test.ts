import { describe, expect, it } from 'vitest';
import { STORY_JSON_VERSION, storyJson } from '../../src/build/story-json.ts';
import { makeStory } from '../helpers/make-story.ts';

describe('story.json', () => {
  it('is the whole story with the version of its form', () => {
    const story = makeStory();
    expect(JSON.parse(storyJson(story, null))).toEqual({ version: STORY_JSON_VERSION, ...story, embed: null });
  });

  it('begins with the version, ends with a line break, and is the same for the same story', () => {
    const json = storyJson(makeStory(), null);
    expect(json).toMatch(/^\{\s*"version": 1,/);
    expect(json.endsWith('}\n')).toBe(true);
    expect(storyJson(makeStory(), null)).toBe(json);
  });
});
