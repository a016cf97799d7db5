import { describe, expect, it } from 'vitest';
import { lightRules } from '../../src/embed/light-rules.ts';
import { makeEmbed } from '../../src/entry-server.tsx';
import { makeStory } from '../helpers/make-story.ts';

const data = makeEmbed(makeStory())!;

describe('the rules of light', () => {
  it('show the first card without a fragment, and by fragment each event’s', () => {
    const rules = lightRules(data, null);
    expect(rules).toContain('.frame:not([data-ready]):not(:has(.card:target)) :is([data-event="a"],[data-dot~="a"])');
    for (const { id } of data.events) expect(rules).toContain(`:has(#event-${id}:target) :is([data-event="${id}"],[data-dot~="${id}"])`);
  });

  it('leave the way on to the cards below the width of the stops', () => {
    expect(lightRules(data, null)).toContain('@media (max-width:13.124rem){.list{display:none}}');
    expect(lightRules(data, null)).toContain('@media (min-width:13.125rem){.frame .steps{display:none}}');
  });

  it('of one event name no other', () => {
    expect(lightRules(data, 'opening')).not.toMatch(/"a"|ferry-stops/);
    expect(lightRules(data, 'nobody')).toBe('');
  });
});
