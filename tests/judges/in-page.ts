/** What the scenario asks of a page. Each function is sent there whole, as text: it may use nothing from outside itself. */

export const ready = (): boolean => document.documentElement.hasAttribute('data-ready');

/** The event that is chosen, or null. */
export const chosen = (): string | null => document.querySelector('[aria-current="true"]')?.closest('[data-event]')?.getAttribute('data-event') ?? null;

/** The text that shows, in its order. */
export const textOf = (selector: string): string => document.querySelector<HTMLElement>(selector)?.innerText ?? '';

/** How far the page can be scrolled sideways, in CSS pixels. */
export const overflow = (): number => document.documentElement.scrollWidth - innerWidth;

/** Whether the top of an element is in view, and in view of the column that it stands in. */
export const inView = (selector: string): boolean => {
  const element = document.querySelector(selector);
  if (element === null) return false;
  const column = element.closest('.timeline');
  const from = column && getComputedStyle(column).overflowY === 'auto' ? column.getBoundingClientRect().top : 0;
  const { top } = element.getBoundingClientRect();
  return top >= from - 1 && top < innerHeight;
};

/** The words that are lit, as a reader sees it: by their thick line. */
export const litWords = (): string[] =>
  [...document.querySelectorAll('[data-events]')].filter((span) => getComputedStyle(span).textDecorationThickness === '3px').map((span) => span.textContent ?? '');

/** All words that tell an event. */
export const wordsOf = (id: string): string[] => [...document.querySelectorAll(`[data-events~="${id}"]`)].map((span) => span.textContent ?? '');

/** The event whose card an embed shows, or null if it is not one. */
export const eventShown = (): string | null => {
  const cards = [...document.querySelectorAll('.card')].filter((card) => card.checkVisibility({ visibilityProperty: true }));
  return cards.length === 1 ? cards[0]!.getAttribute('data-event') : null;
};

/** How an element, or what a rule puts into it, is drawn. */
export const lookOf = (selector: string, part: string) => {
  const { textDecorationLine: line, textDecorationStyle: style, textDecorationThickness: thickness, content } = getComputedStyle(document.querySelector(selector)!, part || null);
  return { line, style, thickness, content: content === 'normal' ? 'none' : content };
};
