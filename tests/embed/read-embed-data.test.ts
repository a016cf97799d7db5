import { describe, expect, it } from 'vitest';
import { storyJson } from '../../src/build/story-json.ts';
import { readEmbedData } from '../../src/embed/read-embed-data.ts';
import { makeEmbed } from '../../src/entry-server.tsx';
import { makeStory } from '../helpers/make-story.ts';

const story = makeStory();

describe('the embed’s part of story.json', () => {
  it('is read back as it was made', () => {
    const embed = makeEmbed(story);
    expect(readEmbedData(JSON.parse(storyJson(story, embed)))).toEqual(embed);
  });

  it('is nothing for a story without events', () => {
    expect(makeEmbed({ ...story, events: [] })).toBeNull();
  });

  it.each([
    ['a height that is a rule', { height: '1px}:host{position:fixed' }],
    ['a height without bounds', { height: 999_999 }],
    ['an event whose id is a selector', { events: [{ id: 'x"]),:host{position:fixed}', height: 300 }] }],
    ['an event whose height is none', { events: [{ id: 'x', height: -1 }] }],
  ])('is nothing with %s', (_, change) => {
    expect(readEmbedData({ version: 1, embed: { ...makeEmbed(story), ...change } })).toBeNull();
  });

  it.each([null, 'text', [], {}, { version: 2, embed: { events: [{}] } }, { version: 1 }, { version: 1, embed: null }, { version: 1, embed: { events: [] } }, { version: 1, embed: { events: 'x' } }])(
    'is nothing in %j',
    (json) => {
      expect(readEmbedData(json)).toBeNull();
    },
  );
});
