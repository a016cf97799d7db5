/** What is noted inside a page; see {@link probe}. Times are in milliseconds since the navigation began. */
export interface Probe {
  /** When the text of a first event was in view. */
  painted: number | null;
  /** When the document had loaded and held all its events, two frames later. */
  rendered: number | null;
  /** When a press was first seen to be answered. */
  answered: number | null;
  largest: number;
  /** As Total Blocking Time counts it: what tasks took beyond 50 ms each, after the first contentful paint. */
  blocking: number;
  /** From the release of the button to the next picture, one a press. */
  readonly presses: number[];
  /** When each picture was due, while `watching`. */
  readonly frames: number[];
  watching: boolean;
}

/** What of a {@link BenchPage} the page has to know, and how many events must be there. */
export interface Watch {
  readonly event: string;
  readonly answered: string;
  readonly count: number;
}

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

/** Runs in the page before its own scripts, and whole: it can use nothing from outside. */
export function probe({ event, answered, count }: Watch): void {
  const noted: Probe = { painted: null, rendered: null, answered: null, largest: 0, blocking: 0, presses: [], frames: [], watching: false };
  window.benchProbe = noted;
  /** Only as many are looked at as may be in view. */
  const FEW = 60;

  /** Calls back when the picture that is being made is finished. */
  const afterPicture = (then: () => void) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', then);
    port1.start();
    port2.postMessage(null);
  });
  const isShown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  // Told by the browser after its own layouts: to measure boxes here would force others, in the midst of parsing.
  const inView = new Set<Element>();
  const watched = new WeakSet<Element>();
  const observer = new IntersectionObserver((changes) => {
    for (const { target, intersectionRect: { width, height } } of changes) {
      if (width > 0 && height > 0) inView.add(target);
      else inView.delete(target);
    }
    if (noted.painted === null && [...inView].some(isShown)) noted.painted = performance.now();
  });
  const watchNew = () => {
    for (const element of [...document.querySelectorAll(event)].slice(0, FEW).filter((one) => !watched.has(one))) {
      watched.add(element);
      observer.observe(element);
    }
  };

  const look = () => {
    if (noted.painted === null) {
      watchNew();
      if ([...inView].some(isShown)) {
        noted.painted = -1;
        afterPicture(() => (noted.painted = performance.now()));
      }
    } else observer.disconnect();
    if (noted.rendered === null && document.readyState === 'complete' && document.querySelectorAll(event).length >= count) {
      noted.rendered = -1;
      afterPicture(() => afterPicture(() => (noted.rendered = performance.now())));
    }
    if (noted.answered === null && noted.presses.length > 0 && document.querySelector(answered)) {
      noted.answered = -1;
      afterPicture(() => (noted.answered = performance.now()));
    }
    if (noted.watching) noted.frames.push(performance.now());
    // Once all is there only panning and pressing need every picture.
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  addEventListener('pointerup', ({ timeStamp }) => afterPicture(() => noted.presses.push(performance.now() - timeStamp)), true);
  const observe = (type: string, note: (entry: PerformanceEntry) => void) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => (noted.largest = startTime));
  let firstPaint = Infinity;
  const tasks: PerformanceEntry[] = [];
  const block = () => {
    const late = tasks.map(({ startTime, duration }) => startTime + duration - Math.max(startTime, firstPaint));
    noted.blocking = late.reduce((sum, after) => sum + Math.max(0, after - 50), 0);
  };
  observe('longtask', (task) => {
    tasks.push(task);
    block();
  });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') firstPaint = startTime;
    block();
  });
}
