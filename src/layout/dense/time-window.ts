/** A stretch of time; UTC milliseconds. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** The shortest stretch that can be looked at, in milliseconds: within it, hours have names. */
export const LEAST_SPAN = 6 * 3_600_000;

/** In milliseconds. */
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Below this length a window is told to the minute, else to the day. */
const FINE = 60 * DAY;

/** Room on each side of what is zoomed to, as a share of its length. */
const MARGIN = 0.08;
/** The same at the ends of all of time. */
const EDGE = 0.02;

/** All of time that a story needs: from its first instant to its last, with a little room on either side. Its ends can be told exactly. */
export function wholeWindow({ from, to }: TimeWindow): TimeWindow {
  const margin = Math.max((to - from) * EDGE, (LEAST_SPAN - (to - from)) / 2);
  const step = stepOf({ from: from - margin, to: to + margin });
  return { from: Math.floor((from - margin) / step) * step, to: Math.ceil((to + margin) / step) * step };
}

/** How precisely a window is told, in milliseconds: a minute or a day. */
export function stepOf(window: TimeWindow): number {
  return spanOf(window) < FINE ? MINUTE : DAY;
}

/** How long a window is, in milliseconds. */
export function spanOf({ from, to }: TimeWindow): number {
  return to - from;
}

/** The window nearest to `wanted` that is neither shorter than {@link LEAST_SPAN} nor reaches beyond `whole`. */
export function clampWindow({ from, to }: TimeWindow, whole: TimeWindow): TimeWindow {
  const span = Math.min(spanOf(whole), Math.max(to - from, LEAST_SPAN));
  const start = Math.max((from + to - span) / 2, whole.from);
  // Ends are taken as they are: a sum of fractions would miss them by a hair, and a button at the end was never spent.
  return start + span >= whole.to ? { from: whole.to - span, to: whole.to } : { from: start, to: start + span };
}

/** Makes a window `factor` times as long, with the instant at `share` of it staying where it is on the strip. */
export function zoomWindow(window: TimeWindow, factor: number, share: number, whole: TimeWindow): TimeWindow {
  const span = Math.min(spanOf(whole), Math.max(spanOf(window) * factor, LEAST_SPAN));
  const from = window.from + spanOf(window) * share - span * share;
  return clampWindow({ from, to: from + span }, whole);
}

/** Moves a window by `share` of its length, towards later where it is positive. */
export function panWindow(window: TimeWindow, share: number, whole: TimeWindow): TimeWindow {
  const step = spanOf(window) * share;
  return clampWindow({ from: window.from + step, to: window.to + step }, whole);
}

/** A window in which all from `first` to `last` is seen, with some room on either side. */
export function windowAround(first: number, last: number, whole: TimeWindow): TimeWindow {
  const margin = Math.max((last - first) * MARGIN, LEAST_SPAN / 2);
  return clampWindow({ from: first - margin, to: last + margin }, whole);
}

/** Whether a window is as short as can be, but for what is lost where it is told. */
export function isClosest(window: TimeWindow): boolean {
  return spanOf(window) < LEAST_SPAN + 2 * MINUTE;
}

/** Whether a window shows all there is. */
export function isWhole(window: TimeWindow, whole: TimeWindow): boolean {
  return spanOf(window) >= spanOf(whole);
}
