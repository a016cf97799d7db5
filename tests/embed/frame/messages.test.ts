import * as fc from '../../helpers/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { readAsked, readEvent, readSecret, sizeMessages } from '../../../src/embed/frame/messages.ts';

describe('the secret', () => {
  it.each([
    ['#?secret=ab12', 'ab12'],
    ['#amp=1&secret=Z9', 'Z9'],
    ['#secret=x', 'x'],
    ['#event-xi-2019', null],
    ['', null],
    ['#?secret=', null],
    ['#?mysecret=1', null],
    ['#?secret=<b>', null],
  ])('in “%s” is %s', (hash, secret) => {
    expect(readSecret(hash)).toBe(secret);
  });
});

describe('the event', () => {
  it.each([
    ['#event-xi-2019', 'xi-2019'],
    [`#event-${'x'.repeat(64)}`, 'x'.repeat(64)],
    [`#event-${'x'.repeat(65)}`, null],
    ['#event-', null],
    ['#event-Xi', null],
    ['##event-xi', null],
    ['event-xi', null],
    ['#passage-xi-1', null],
    ['', null],
  ])('in “%s” is %s', (hash, event) => {
    expect(readEvent(hash)).toBe(event);
  });
});

describe('what a host may ask', () => {
  it.each([
    ['WordPress’s ready, with our secret', { message: 'ready', secret: 's' }, { id: null }],
    ['AMP’s frames-init', { sentinel: 'amp', type: 'frames-init' }, { id: null }],
    ['our hello, with a name', { type: 'throughline:hello', v: 1, id: 'first' }, { id: 'first' }],
    ['our hello, with the longest name', { type: 'throughline:hello', v: 1, id: 'x'.repeat(128) }, { id: 'x'.repeat(128) }],
    ['another type with our version and a name', { type: 'throughline:size', v: 1, id: 'first' }, null],
    ['hello with a list for a name', { type: 'throughline:hello', v: 1, id: ['first'] }, null],
    ['AMP’s with another type', { sentinel: 'amp', type: 'embed-size' }, null],
    ['frames-init of another sentinel', { sentinel: 'amp-2', type: 'frames-init' }, null],
    ['ready with another secret', { message: 'ready', secret: 't' }, null],
    ['ready without one', { message: 'ready' }, null],
    ['a height', { message: 'height', value: 1, secret: 's' }, null],
    ['hello of another version', { type: 'throughline:hello', v: 2, id: 'x' }, null],
    ['hello with a number for a name', { type: 'throughline:hello', v: 1, id: 7 }, null],
    ['hello with a very long name', { type: 'throughline:hello', v: 1, id: 'x'.repeat(129) }, null],
    ['text', 'ready', null],
    ['nothing', null, null],
    ['a list', [['message', 'ready']], null],
  ])('is read exactly: %s', (_, data, asked) => {
    expect(readAsked(data, 's')).toEqual(asked);
  });

  it('never is a secret that was not given', () => {
    expect(readAsked({ message: 'ready', secret: null }, null)).toBeNull();
    expect(readAsked({ message: 'ready' }, null)).toBeNull();
  });

  it('does no harm whatever it is', () => {
    const thrower = { get type(): string { throw new Error('no'); } };
    expect(readAsked(thrower, 's')).toBeNull();
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (data) => void readAsked(data, 's')));
  });
});

describe('the height', () => {
  it('is told in every tongue', () => {
    expect(sizeMessages(600, 'a', 's')).toEqual([
      { message: 'height', value: 600, secret: 's' },
      { sentinel: 'amp', type: 'embed-size', height: 600 },
      { type: 'throughline:size', v: 1, id: 'a', height: 600 },
    ]);
  });

  it('is told to WordPress only with its secret', () => {
    expect(sizeMessages(600, 'a', null).map((message) => 'message' in message)).toEqual([false, false]);
  });
});
