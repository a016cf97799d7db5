import { chooseAnother, type Embed, expect, type HostPage, readHeard, showEmbed, shownEvent, test, untilSettled } from '../helpers/host-page.ts';

/** From the press of the button to the card, in milliseconds. */
const SOON = 200;

test('20,000 hostile messages change nothing, and the next click is answered at once', async ({ openHost }) => {
  const host = await openHost('hostile', { width: 1280 });
  const one = await showEmbed(host);
  const before = await describe(one);
  await timeClicks(one);
  await Promise.all([host.page.evaluate(sendBurst), host.page.frame('forger')!.evaluate(forgeBurst)]);
  const event = await chooseAnother(one);
  await expect.poll(() => shownEvent(one)).toBe(event);
  expect(await readDelay(one)).toBeLessThan(SOON);
  expect(await describe(one)).toEqual({ ...before, shown: event });
  // Whatever else came, the host was told of one choice, by the frame itself.
  const told = async () => (await readHeard(host, 'throughline:select')).filter(({ from }) => from === 0).map(({ data }) => data.event);
  await expect.poll(told).toEqual([event]);
});

test('20,000 hostile messages leave the element as it is', async ({ openHost }) => {
  const host = await openHost('hostile', { way: 'element', width: 1280 });
  const one = await showEmbed(host);
  const before = await describe(one);
  await timeClicks(one);
  await Promise.all([host.page.evaluate(sendBurst), host.page.frame('forger')!.evaluate(forgeBurst)]);
  const event = await chooseAnother(one);
  await expect.poll(() => shownEvent(one)).toBe(event);
  expect(await readDelay(one)).toBeLessThan(SOON);
  expect(await describe(one)).toEqual({ ...before, shown: event });
});

test('the frame answers its parent’s three questions, and nothing else, whoever asks', async ({ openHost }) => {
  const host = await openHost('hostile');
  const one = await showEmbed(host);
  await untilSettled(one);
  const answers = async () => (await readHeard(host, 'throughline:size')).filter(({ from }) => from === 0).map(({ data }) => data.id);
  const before = await answers();
  await host.page.frame('forger')!.evaluate(() => {
    const frame = parent.frames[0]!;
    for (const message of [{ type: 'throughline:hello', v: 1, id: 'forged' }, { sentinel: 'amp', type: 'frames-init' }, { message: 'ready', secret: 'abc' }]) frame.postMessage(message, '*');
  });
  await ask(host, NOT_QUESTIONS);
  await ask(host, [{ type: 'throughline:hello', v: 1, id: 'mine' }, { sentinel: 'amp', type: 'frames-init' }]);
  await expect.poll(answers).toEqual([...before, 'mine', 'mine']);
});

const NOT_QUESTIONS: readonly unknown[] = [
  null,
  'throughline:hello',
  7,
  [],
  {},
  { type: 'throughline:hello' },
  { type: 'throughline:hello', v: 2, id: 'later' },
  { type: 'throughline:hello', v: '1', id: 'words' },
  { type: 'throughline:hello', v: 1 },
  { type: 'throughline:hello', v: 1, id: 7 },
  { type: 'throughline:hello', v: 1, id: 'x'.repeat(129) },
  { message: 'ready' },
  { message: 'ready', secret: null },
  { message: 'ready', secret: 'aB3dEf6hIj' },
  { sentinel: 'amp', type: 'embed-size', height: 9 },
  { sentinel: 'pma', type: 'frames-init' },
];

async function ask({ page }: HostPage, messages: readonly unknown[]): Promise<void> {
  await page.evaluate((all) => {
    for (const message of all) document.querySelector('iframe')!.contentWindow!.postMessage(message, '*');
  }, messages);
}

/** What a hostile message could change: the place, the words and the event that shows. */
async function describe(one: Embed) {
  return {
    attributes: await one.place.evaluate((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`)),
    inside: await one.root.evaluate((root) => [root.textContent, root.getBoundingClientRect().height, root.ownerDocument.title, location.href]),
    shown: await shownEvent(one),
  };
}

/** Runs in the host page: 10,000 to its own window and 10,000 to the embed's frame, if there is one. */
function sendBurst(): void {
  const cyclic: Record<string, unknown> = { type: 'throughline:size', v: 1 };
  cyclic.height = cyclic;
  const right = { type: 'throughline:size', v: 1, id: 'timeline' };
  const messages = [
    null,
    undefined,
    'throughline:size',
    cyclic,
    { ...right, height: -1 },
    { ...right, height: 1e9 },
    { ...right, height: Number.NaN },
    { ...right, height: 333 },
    { get type() { return 'throughline:size'; }, v: 1, get height() { return 444; } },
    { type: 'throughline:select', v: 1, id: 'timeline', event: 'xi-2019' },
    { type: 'throughline:hello', v: 1, id: { toString: 'x' } },
    { message: 'height', value: 1, secret: 'abc' },
    { message: 'link', value: 'https://stranger.example/', secret: 'abc' },
    { sentinel: 'amp', type: 'embed-size', height: 1 },
    { type: '__proto__', constructor: 1, prototype: 2 },
    new Map([['type', 'throughline:size']]),
    new ArrayBuffer(8),
    [[[]]],
    new Date(0),
    10n,
  ];
  const frame = document.querySelector('iframe')!.contentWindow!;
  const huge = { ...right, id: 'x'.repeat(10_000_000), height: 555 };
  postMessage(huge, '*');
  frame.postMessage(huge, '*');
  for (let sent = 0; sent < 10_000; sent += 1) {
    postMessage(messages[sent % messages.length], '*');
    frame.postMessage(messages[sent % messages.length], '*');
  }
}

/** Runs in a sibling of the embed's frame: says to the host what that frame would say, and to that frame what the host would. */
function forgeBurst(): void {
  for (let sent = 0; sent < 2000; sent += 1) {
    parent.postMessage({ type: 'throughline:size', v: 1, id: 'timeline', height: 666 }, '*');
    parent.frames[0]!.postMessage({ type: 'throughline:hello', v: 1, id: 'forged' }, '*');
  }
}

/** Writes down how long each press of the pointer waits until a card shows. */
async function timeClicks({ root }: Embed): Promise<void> {
  await root.evaluate((frame) => {
    let pressed = 0;
    window.addEventListener('pointerdown', ({ timeStamp }) => (pressed = timeStamp), true);
    new MutationObserver(() => Object.assign(window, { delay: performance.now() - pressed })).observe(frame, { subtree: true, attributeFilter: ['data-selected'] });
  });
}

async function readDelay({ root }: Embed): Promise<number> {
  return root.evaluate(() => (window as unknown as { delay: number }).delay);
}
