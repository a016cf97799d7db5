/** Shows an event's card, and marks what stands for it, by flipping attributes. False where the embed has no such event. */
export function showEvent(frame: Element, id: string): boolean {
  const parts = [...frame.querySelectorAll('[data-event]')];
  if (!parts.some((part) => part.getAttribute('data-event') === id)) return false;
  frame.setAttribute('data-ready', '');
  for (const part of parts) part.toggleAttribute('data-selected', part.getAttribute('data-event') === id);
  for (const dot of frame.querySelectorAll('[data-dot]')) dot.toggleAttribute('data-selected', idsOf(dot).includes(id));
  for (const link of frame.querySelectorAll('.list [data-choose]')) {
    if (link.getAttribute('data-choose') === id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  keepRowInView(frame.querySelector('.list'));
  return true;
}

/** A list that scrolls inside itself shows the chosen row; nothing around it moves. */
function keepRowInView(list: Element | null): void {
  const row = list?.querySelector<HTMLElement>('[data-selected]');
  if (!list || !row || list.scrollHeight <= list.clientHeight) return;
  const { offsetTop, offsetHeight } = row;
  if (offsetTop < list.scrollTop) list.scrollTop = offsetTop;
  else if (offsetTop + offsetHeight > list.scrollTop + list.clientHeight) list.scrollTop = offsetTop + offsetHeight - list.clientHeight;
}

/** The event whose card shows; null before the first. */
export function shownEvent(frame: Element): string | null {
  return frame.querySelector('.card[data-selected]')?.getAttribute('data-event') ?? null;
}

/**
 * Lets clicks on the embed choose events: the card shows at once, the address stays as it is (so the host's Back is not
 * taken), and the focus goes to where the answer is. `chosen` is told each time. Returns what undoes it.
 */
export function listenForChoices(frame: Element, chosen: (id: string) => void): () => void {
  const onClick = (event: Event) => {
    if (!isPlain(event as MouseEvent) || !(event.target instanceof Element)) return;
    const link = event.target.closest('[data-choose]');
    const id = link?.getAttribute('data-choose') ?? nextOf(event.target.closest('[data-dot]'), shownEvent(frame));
    if (id === null || !showEvent(frame, id)) return;
    event.preventDefault();
    if (link) focusAnswer(frame, link.getAttribute('data-step'));
    chosen(id);
  };
  frame.addEventListener('click', onClick);
  return () => frame.removeEventListener('click', onClick);
}

/** After a link of the list, the card; after a card's own way on, the same way on of the next card, or that card at the end. */
function focusAnswer(frame: Element, step: string | null): void {
  const card = frame.querySelector<HTMLElement>('.card[data-selected]');
  const again = step === null ? null : card?.querySelector<HTMLElement>(`a[data-step="${step === 'next' ? 'next' : 'previous'}"]`);
  (again ?? card)?.focus({ preventScroll: true });
}

/** A dot that stands for several events leads from one to the next. */
function nextOf(dot: Element | null, shown: string | null): string | null {
  if (dot === null) return null;
  const ids = idsOf(dot);
  return ids[(ids.indexOf(shown ?? '') + 1) % ids.length] ?? null;
}

function idsOf(dot: Element): string[] {
  return (dot.getAttribute('data-dot') ?? '').split(' ');
}

/** A click that no modifier or other button turns into something of the browser's. */
function isPlain({ button, defaultPrevented, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !defaultPrevented && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
