/**
 * What a framed embed and its host say to each other, in window messages. Numbers are CSS pixels.
 *
 *   1. frame → host   the height: WordPress's (with the secret it gave us), AMP's, and ours
 *   2. host → frame   "say it again": WordPress's `ready`, AMP's `frames-init`, our `throughline:hello`, which names the frame
 *   3. frame → host   the reader chose an event (ours), or follows a link to the full page (WordPress's)
 *
 * Nothing in them is private, so they go to any origin.
 */
export type Outgoing =
  | { readonly message: 'height'; readonly value: number; readonly secret: string }
  | { readonly message: 'link'; readonly value: string; readonly secret: string }
  | { readonly sentinel: 'amp'; readonly type: 'embed-size'; readonly height: number }
  | { readonly type: 'throughline:size'; readonly v: 1; readonly id: string; readonly height: number }
  | { readonly type: 'throughline:select'; readonly v: 1; readonly id: string; readonly event: string };

/** What a host asks: to be told the height again, perhaps under a name. */
export interface Asked {
  /** The host's name for the frame, or null to keep the one it has. */
  readonly id: string | null;
}

/** Reads a message from the host; null for all that is not exactly one of three. Never throws, whatever it is given. */
export function readAsked(data: unknown, secret: string | null): Asked | null {
  try {
    const { message, secret: given, sentinel, type, v, id } = data as Record<string, unknown>;
    if (type === 'throughline:hello' && v === 1 && typeof id === 'string' && id.length <= MOST_ID) return { id };
    const again = (message === 'ready' && secret !== null && given === secret) || (sentinel === 'amp' && type === 'frames-init');
    return again ? { id: null } : null;
  } catch {
    return null;
  }
}

/** Longest name a host may give a frame, in UTF-16 units. */
const MOST_ID = 128;

/** The secret that WordPress puts into the fragment, or null. */
export function readSecret(hash: string): string | null {
  return /[#&?]secret=([A-Za-z0-9]+)/.exec(hash)?.[1] ?? null;
}

/** The event that a fragment names, or null. The browser may not have looked for its target yet. */
export function readEvent(hash: string): string | null {
  return /^#event-([a-z0-9_-]{1,64})$/.exec(hash)?.[1] ?? null;
}

/** The height in every tongue a host may understand. */
export function sizeMessages(height: number, id: string, secret: string | null): Outgoing[] {
  return [
    ...(secret === null ? [] : [{ message: 'height', value: height, secret } as const]),
    { sentinel: 'amp', type: 'embed-size', height },
    { type: 'throughline:size', v: 1, id, height },
  ];
}
