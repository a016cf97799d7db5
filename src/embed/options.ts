/** What a host may choose. All that is unknown is ignored. */
export interface EmbedOptions {
  readonly theme: Theme;
  readonly accent: AccentName;
  /** The event shown first, or null for the story's first. */
  readonly event: string | null;
}

export type Theme = (typeof THEMES)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;

/** The accents of `look/accents.ts`, by name alone: their colours are in the style sheet. */
export const ACCENTS = ['amber', 'blue', 'green', 'red', 'violet', 'grey'] as const;

export type AccentName = (typeof ACCENTS)[number];

/** Reads options from wherever they are kept: a query, an element's attributes. Never throws. */
export function readOptions(get: (name: string) => string | null): EmbedOptions {
  const event = get('event');
  return {
    theme: oneOf(THEMES, get('theme')) ?? 'auto',
    accent: oneOf(ACCENTS, get('accent')) ?? 'amber',
    event: event !== null && /^[a-z0-9_-]{1,64}$/.test(event) ? event : null,
  };
}

/** Writes theme and accent where the style sheet reads them; the house's own need no attribute. */
export function applyLook(root: Element, { theme, accent }: EmbedOptions): void {
  setOrRemove(root, 'data-theme', theme === 'auto' ? null : theme);
  setOrRemove(root, 'data-accent', accent === 'amber' ? null : accent);
}

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function oneOf<Value extends string>(values: readonly Value[], given: string | null): Value | null {
  return values.find((value) => value === given) ?? null;
}
