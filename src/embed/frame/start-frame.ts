import { listenForChoices, showEvent } from '../choose.ts';
import { readOptions } from '../options.ts';
import { HeightWatch } from './height-watch.ts';
import { type Outgoing, readAsked, readEvent, readSecret, sizeMessages } from './messages.ts';

/** When the height is told without being asked, in milliseconds after the start: frames run no other clock while hidden. */
const TELL_AT = [0, 250, 1500];
/** Until it could be told it is tried this often: a frame that is opened later, in `<details>` or a tab, may wake nothing but timers. */
const TRY_EACH = 500;

/** What a frame with all events calls itself until its host names it; one with a single event goes by that event's id. */
const ALL = 'timeline';

/** Starts the embed page: options, choosing, and telling the host its height. Runs at the end of the body, once. */
export function startFrame(view: Window): void {
  const { document: page, location } = view;
  const frame = page.querySelector('.frame');
  const first = frame?.querySelector('.card')?.getAttribute('data-event');
  if (!frame || !first) return;
  const secret = readSecret(location.hash);
  const query = new URLSearchParams(location.search);
  const options = readOptions((name) => query.get(name));
  const named = [readEvent(location.hash), options.event, first].find((event) => event !== null && showEvent(frame, event));
  if (named === undefined) return;
  view.addEventListener('hashchange', () => showEvent(frame, readEvent(location.hash) ?? ''));
  page.documentElement.setAttribute('data-ready', '');

  const host = view.parent === view ? null : view.parent;
  let id = frame.hasAttribute('data-one') ? first : ALL;
  const send = (message: Outgoing) => host?.postMessage(message, '*');
  const watch = new HeightWatch();
  const tell = (again: boolean) => {
    const height = watch.next(frame.getBoundingClientRect().height, { width: view.innerWidth, height: view.innerHeight }, again);
    if (height === null) return;
    view.clearInterval(trying);
    sizeMessages(height, id, secret).forEach(send);
  };

  listenForChoices(frame, (event) => send({ type: 'throughline:select', v: 1, id, event }));
  if (host === null) return;
  const trying = view.setInterval(() => tell(true), TRY_EACH);
  frame.addEventListener('click', (event) => followForHost(event, secret, send));
  view.addEventListener('message', (event: MessageEvent) => {
    const asked = event.source === host ? readAsked(event.data, secret) : null;
    if (asked === null) return;
    // A host that has no name for the frame yet sends an empty one.
    id = asked.id || id;
    tell(true);
  });
  for (const type of ['pointerdown', 'keydown']) view.addEventListener(type, () => watch.touched(), { passive: true });
  for (const delay of TELL_AT) view.setTimeout(() => tell(true), delay);
  view.addEventListener('load', () => tell(true));
  tell(true);
  new ResizeObserver(() => tell(false)).observe(frame);
}

/** WordPress lets no frame open pages: it follows links to our own pages itself, if told. */
function followForHost(event: Event, secret: string | null, send: (message: Outgoing) => void): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-own]') : null;
  if (secret === null || link === null) return;
  event.preventDefault();
  // The file's name is for disks and plain servers; WordPress's readers get the address as people know it.
  send({ message: 'link', value: link.href.replace(/index\.html(?=[?#]|$)/, ''), secret });
}
