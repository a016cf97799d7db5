// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sizeFrames } from '../../src/embed/size-frames.ts';

/** A host's page in a window of its own, with one of our frames and one of somebody else's. */
function openHost() {
  const outer = document.createElement('iframe');
  document.body.replaceChildren(outer);
  const view = outer.contentWindow as Window & typeof globalThis;
  view.document.body.innerHTML = '<div data-throughline><iframe id="ours"></iframe></div><iframe id="theirs"></iframe>';
  const frame = (id: string) => view.document.getElementById(id) as HTMLIFrameElement;
  const say = (id: string, data: unknown) => view.dispatchEvent(new view.MessageEvent('message', { data, source: frame(id).contentWindow }));
  return { view, frame, say, height: (id: string) => frame(id).style.height };
}

const size = (height: unknown, change: object = {}) => ({ type: 'throughline:size', v: 1, id: 'a', height, ...change });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the loader', () => {
  it('gives our frame the height it says, and touches nothing else', () => {
    const host = openHost();
    sizeFrames(host.view);
    host.say('ours', size(612));
    expect(host.frame('ours').getAttribute('style')).toBe('height: 612px;');
    expect(host.frame('theirs').hasAttribute('style')).toBe(false);
  });

  it.each([
    ['another frame’s word', 'theirs', size(612)],
    ['another type', 'ours', size(612, { type: 'size' })],
    ['another version', 'ours', size(612, { v: 2 })],
    ['a text for a number', 'ours', size('612')],
    ['no number', 'ours', size(NaN)],
    ['an endless one', 'ours', size(Infinity)],
    ['nothing', 'ours', null],
    ['text', 'ours', 'throughline:size'],
  ])('does not believe %s', (_, from, data) => {
    const host = openHost();
    sizeFrames(host.view);
    host.say(from, data);
    expect([host.height('ours'), host.height('theirs')]).toEqual(['', '']);
  });

  it.each([
    [-1, '150px'],
    [1e9, '1600px'],
  ])('brings %d within bounds', (height, shown) => {
    const host = openHost();
    sizeFrames(host.view);
    host.say('ours', size(height));
    expect(host.height('ours')).toBe(shown);
  });

  it('changes a frame ten times a second at most, and ends with what it said last', () => {
    const host = openHost();
    vi.spyOn(host.view, 'setTimeout').mockImplementation(setTimeout as never);
    sizeFrames(host.view);
    const seen = new Set<string>();
    for (let at = 0; at < 1000; at += 1) {
      host.say('ours', size(300 + at));
      seen.add(host.height('ours'));
      vi.advanceTimersByTime(1);
    }
    vi.advanceTimersByTime(500);
    expect(seen.size).toBeLessThanOrEqual(11);
    expect(host.height('ours')).toBe('1299px');
  });

  it('is there once, however often it is loaded, and leaves one global', () => {
    const host = openHost();
    const before = Object.getOwnPropertyNames(host.view);
    const listen = vi.spyOn(host.view, 'addEventListener');
    sizeFrames(host.view);
    sizeFrames(host.view);
    expect(listen).toHaveBeenCalledTimes(1);
    expect(Object.getOwnPropertyNames(host.view).filter((name) => !before.includes(name) && name !== 'addEventListener')).toEqual(['throughline']);
  });

  it('is not kept from its work by an element that bears its name', () => {
    const host = openHost();
    host.view.document.body.insertAdjacentHTML('afterbegin', '<h2 id="throughline">A heading</h2>');
    sizeFrames(host.view);
    host.say('ours', size(612));
    expect(host.height('ours')).toBe('612px');
  });

  it('asks frames that spoke before it came, and knows frames that come later', () => {
    const host = openHost();
    const ask = vi.spyOn(host.frame('ours').contentWindow!, 'postMessage');
    sizeFrames(host.view);
    expect(ask).toHaveBeenCalledWith({ type: 'throughline:hello', v: 1, id: '' }, '*');
    host.say('ours', size(600));
    host.say('ours', size(601));
    expect(ask.mock.calls.slice(1)).toEqual([[{ type: 'throughline:hello', v: 1, id: '1' }, '*']]);
    host.view.document.querySelector('[data-throughline]')?.insertAdjacentHTML('beforeend', '<iframe id="later"></iframe>');
    host.say('later', size(500));
    expect(host.height('later')).toBe('500px');
  });
});
