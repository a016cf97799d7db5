import * as fc from '../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { eventAnchor, passageAnchor, readFragment, writeFragment } from '../../src/story/fragment.ts';
import { toId } from '../helpers/make-story.ts';
import { expectLinear } from '../helpers/processor-time.ts';

const IDS = ['vostochny-2023', 'a', 'a-1', 'a-1-2', '__proto__', 'constructor', 'event-a', 'passage-a-1', '7', '-', 'x'.repeat(64)].map(toId);

describe('a fragment', () => {
  it.each(IDS)('names the card and the passages of %s, and is read back as written', (event) => {
    for (const passage of [null, 1, 2, 10, 999_999]) {
      expect(readFragment(writeFragment({ event, passage }))).toEqual({ event, passage });
    }
  });

  it('is read back as written for any id and number', () => {
    const ids = fc.stringMatching(/^[a-z0-9_-]{1,64}$/).map(toId);
    const passages = fc.option(fc.integer({ min: 1, max: 999_999 }));
    fc.assert(fc.property(ids, passages, (event, passage) => {
      expect(readFragment(writeFragment({ event, passage }))).toEqual({ event, passage });
    }));
  });

  it('has the form that hosts rely on', () => {
    expect(eventAnchor(toId('a-1'))).toBe('event-a-1');
    expect(passageAnchor({ event: toId('a-1'), number: 2 })).toBe('passage-a-1-2');
    expect(writeFragment({ event: toId('a-1'), passage: 2 })).toBe('passage-a-1-2');
  });

  it('of a passage belongs to the whole id before its last number', () => {
    expect(readFragment('passage-a-1-2')).toEqual({ event: 'a-1', passage: 2 });
    expect(readFragment('passage-a-1')).toEqual({ event: 'a', passage: 1 });
  });
});

describe('any other fragment', () => {
  it.each([
    '', 'timeline', 'article', 'event', 'event-', 'passage-', 'passage-a', 'passage-a-', 'passage-1', 'passage-a-0', 'passage-a-01',
    'passage-a-1000000', 'passage-a-1.5', 'passage-a--1x', 'my-passage-a-1', 'EVENT-a', 'event-A', 'event-ä', 'event-a b', 'event-a\n', '\nevent-a', ' event-a',
    '#event-a', 'event-a#b', 'event-a?x=1', 'event-a/../b', 'event-a%20b', '%E0%A4', 'event-%E0%A4', '%', 'javascript:alert(1)', 'event-javascript:alert(1)',
    '<img src=x onerror=alert(1)>', 'event-<img src=x onerror=alert(1)>', 'passage-"]-1', `event-${'x'.repeat(65)}`, `passage-${'x'.repeat(65)}-1`,
    ':~:text=bridge', 'event-a:~:text=bridge', '__proto__', '-', 'undefined', 'null',
  ])('names no place: %j', (fragment) => {
    expect(readFragment(fragment)).toBeNull();
  });

  it('of any characters never throws, and what is read is what was written', () => {
    const fragments = fc.oneof(fc.string({ unit: 'binary' }), fc.string().map((text) => `event-${text}`), fc.string().map((text) => `passage-${text}-1`));
    fc.assert(fc.property(fragments, (fragment) => {
      const place = readFragment(fragment);
      expect(place === null ? fragment : writeFragment(place)).toBe(fragment);
    }));
    expect.hasAssertions();
  });

  it.each([
    ['letters', (size: number) => `event-${'a'.repeat(size)}`],
    ['hyphens and digits', (size: number) => `passage-${'a-1'.repeat(size / 3)}-`],
    ['prefixes', (size: number) => 'passage-'.repeat(size / 8)],
  ])('of a megabyte of %s is refused by reading it once', async (_, write) => {
    await expectLinear((size) => expect(readFragment(write(size))).toBeNull(), 131_072);
  });
});
