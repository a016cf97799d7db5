/** Heights outside are brought inside, whatever a frame says; CSS pixels. */
const LEAST = 150;
const MOST = 1600;
/** Between two changes of one frame, in milliseconds: ten a second at most. */
const PAUSE = 100;

/** The mark of our frames' container in the snippet. */
const FRAMES = '[data-throughline] iframe';

/** On the window, so that a second loader does nothing. */
const MARK = 'throughline';

/**
 * In a host's page: gives our frames the height they say they have. Only a frame's own window is believed, and of what it
 * says only a number; nothing is done with it but to set `style.height`.
 */
export function sizeFrames(view: Window): void {
  // Not merely there: an element with this id would be, too.
  if (Object.hasOwn(view, MARK)) return;
  Object.defineProperty(view, MARK, { value: 1 });
  const frames = () => [...view.document.querySelectorAll<HTMLIFrameElement>(FRAMES)];
  const waiting = new WeakMap<HTMLIFrameElement, number | null>();

  const set = (frame: HTMLIFrameElement, height: number) => {
    if (waiting.has(frame)) {
      waiting.set(frame, height);
      return;
    }
    frame.style.height = `${height}px`;
    waiting.set(frame, null);
    view.setTimeout(() => {
      const last = waiting.get(frame);
      waiting.delete(frame);
      if (last) set(frame, last);
    }, PAUSE);
  };

  const named = new WeakSet<HTMLIFrameElement>();
  let count = 0;
  /** Names a frame, which makes it say its height again. */
  const greet = (frame: HTMLIFrameElement) => {
    named.add(frame);
    frame.contentWindow?.postMessage({ type: 'throughline:hello', v: 1, id: `${(count += 1)}` }, '*');
  };

  view.addEventListener('message', ({ data, source }) => {
    if (!data || data.type !== 'throughline:size' || data.v !== 1 || !Number.isFinite(data.height)) return;
    const frame = frames().find((one) => one.contentWindow === source);
    if (!frame) return;
    set(frame, Math.min(MOST, Math.max(LEAST, data.height)));
    if (!named.has(frame)) greet(frame);
  });
  // Those that spoke before we listened are asked again; those that are not there yet will be named when they speak.
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'throughline:hello', v: 1, id: '' }, '*');
}
