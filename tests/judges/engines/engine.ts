/** What a reader set up in browser or system. */
export interface Settings {
  readonly dark?: boolean;
  /** Where the engine has them: WebKit has no forced colours. */
  readonly forcedColours?: boolean;
  readonly script?: boolean;
}

/** Of a window's inside, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Key = 'Tab' | 'Enter' | 'Escape';

/** A browser that answers to the same few verbs, whatever its engine. */
export interface Engine {
  readonly version: string;
  /** A window with nothing of an earlier one in it. */
  readonly open: (size: Size) => Promise<Tab>;
  readonly close: () => Promise<void>;
}

/** A window. What is chosen by a selector is the first that shows; none in time throws. */
export interface Tab {
  readonly goto: (address: string) => Promise<void>;
  /** Calls a function in the page, or in the frame that was entered; it is sent as text. */
  readonly run: <Result, Values extends readonly unknown[]>(what: (...values: Values) => Result, ...values: Values) => Promise<Awaited<Result>>;
  /** Runs a script in the page, as its own. */
  readonly inject: (script: string) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  readonly tap: (selector: string) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  readonly back: () => Promise<void>;
  /** From here on, all that is run, clicked and tapped is within this frame. */
  readonly enter: (frame: string) => Promise<void>;
  /** What the page wrote and reported since it was opened, where the engine tells. */
  readonly noise: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts an engine; throws where the machine has none. */
export type Start = (settings: Settings) => Promise<Engine>;

/** Longest wait for a thing to happen, in milliseconds. */
export const PATIENCE = 10_000;

/** Asks until the answer is yes; whether it was, in time. */
export async function until(holds: () => Promise<boolean>, patience = PATIENCE): Promise<boolean> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await holds().catch(() => false)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** Waits until a thing stands still: a pointer would miss what scrolls. `place` says where it is, in CSS pixels. */
export async function standsStill(place: () => Promise<number>): Promise<void> {
  let [last, same] = [NaN, 0];
  await until(async () => {
    const now = await place();
    same = now === last ? same + 1 : 0;
    last = now;
    return same === 2;
  });
}
