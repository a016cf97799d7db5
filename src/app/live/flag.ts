/** Attributes that say how an element stands out now; `shown` is that of notes, which lose their `hidden`. */
export type Flag = 'data-lit' | 'data-selected' | 'aria-current' | 'data-offered' | 'data-reading' | 'data-place' | 'data-glance' | 'shown';

/** By page and flag, the elements that have it. */
const flagged = new WeakMap<ParentNode, Map<Flag, ReadonlySet<Element>>>();

/** Gives a flag, with its value, to exactly these elements. Only they, and those that had it before, are touched. */
export function flag(page: ParentNode, name: Flag, elements: readonly Element[], valueOf: (element: Element) => string = () => ''): void {
  const flags = flagged.get(page) ?? new Map<Flag, ReadonlySet<Element>>();
  flagged.set(page, flags);
  const [before, now] = [flags.get(name) ?? asWritten(page, name), new Set(elements)];
  flags.set(name, now);
  for (const element of before) if (!now.has(element)) lower(element, name);
  for (const element of now) raise(element, name, valueOf(element));
}

/** What the page was written with. */
function asWritten(page: ParentNode, name: Flag): ReadonlySet<Element> {
  return new Set(page.querySelectorAll(name === 'shown' ? '[data-note]:not([hidden])' : `[${name}]`));
}

function lower(element: Element, name: Flag): void {
  if (name === 'shown') element.setAttribute('hidden', '');
  else element.removeAttribute(name);
}

function raise(element: Element, name: Flag, value: string): void {
  if (name === 'shown') element.removeAttribute('hidden');
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
