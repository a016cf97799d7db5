// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startPage } from '../../../src/app/live/start-page.tsx';

const { done } = vi.hoisted(() => ({ done: [] as string[] }));

vi.mock('react-dom/client', () => {
  done.push('React');
  return { hydrateRoot: () => void done.push('page') };
});

let beat: ReturnType<typeof setInterval>;
beforeEach(() => {
  document.body.innerHTML = '<div id="app" data-route="/"><div class="page"></div><div class="thread"></div></div>';
  beat = setInterval(() => void (done.at(-1) !== 'room' && done.push('room')));
});
afterEach(() => clearInterval(beat));

test('the page is taken over in pieces that leave room between them: React is large, and a tap must not wait for all', async () => {
  startPage();
  done.push('script');
  await vi.waitUntil(() => done.includes('page'));
  expect(done.slice(0, done.indexOf('page') + 1)).toEqual(['script', 'room', 'React', 'room', 'page']);
});
