import { readOptions } from './options.ts';
import { embedAddress, rowsOf, type SnippetInput, type Snippets, writeSnippets } from './snippets.ts';

/** How long "Copied" stays, in milliseconds. */
const SHOWN = 4000;

/** From the page of codes to the site's root. */
const TO_ROOT = '../../';

/** Lets the page of codes answer to its options, and copy. What it shows for the defaults stood there before. */
export function startCodePage(page: Document): void {
  const main = page.querySelector('main');
  const options = page.querySelector('.options');
  const frame = page.querySelector('iframe');
  if (!main || !options || !frame) return;
  const { href, search } = page.location;
  const site = main.getAttribute('data-site') || new URL(TO_ROOT, href).href.replace(/[?#].*$/, '');
  chooseEvent(options, new URLSearchParams(search).get('event'));
  const update = () => {
    const input = inputFrom(options, site, main.dataset);
    // One event has no other to start at.
    options.querySelector('.starts-at')?.toggleAttribute('hidden', input.only !== null);
    const snippets = writeSnippets(input);
    for (const area of page.querySelectorAll('textarea')) {
      area.value = snippets[area.getAttribute('data-way') as keyof Snippets];
      area.rows = rowsOf(area.value);
    }
    showPreview(frame, input);
    page.querySelector('.by-itself')?.setAttribute('href', frame.src);
  };
  options.addEventListener('input', update);
  update();
  page.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
    const area = page.querySelector<HTMLTextAreaElement>(`textarea[data-way="${button?.getAttribute('data-copy')}"]`);
    if (button && area) void copy(area, button);
  });
  for (const hidden of page.querySelectorAll('.options, .actions, iframe')) hidden.toggleAttribute('hidden', false);
}

function chooseEvent(options: Element, id: string | null): void {
  const option = [...whatToShow(options).options].find(({ value }) => value !== '' && value === id);
  if (option) option.selected = true;
}

function inputFrom(options: Element, site: string, { pinned = '', integrity = '', allEvents = '' }: DOMStringMap): SnippetInput {
  const select = whatToShow(options);
  const { value: only, dataset } = select.selectedOptions[0]!;
  const title = dataset['title'] ?? '';
  // An event without a picture of its own takes that of the whole, which is the first.
  const pictured = dataset['picture'] === undefined ? (select.options[0]?.dataset ?? {}) : dataset;
  return {
    site,
    only: only || null,
    options: readOptions((name) => valueOf(options, name)),
    title,
    height: Number(dataset['height']),
    events: [...select.options].slice(1).map((option) => ({ id: option.value, title: option.dataset['title'] ?? '' })),
    allEvents,
    pinned: valueOf(options, 'integrity') === null ? null : { path: pinned, integrity },
    picture: pictured['picture'] ?? '',
    pictureText: pictured['pictureText'] ?? '',
    pictureShape: Number(pictured['pictureShape']),
  };
}

function whatToShow(options: Element): HTMLSelectElement {
  return options.querySelector('select[name="only"]')!;
}

/** What is chosen under a name, or null. */
function valueOf(options: Element, name: string): string | null {
  return options.querySelector<HTMLInputElement | HTMLSelectElement>(`select[name="${name}"], [name="${name}"]:checked`)?.value ?? null;
}

/** The page of codes lies beside the embeds, so the preview needs no address. */
function showPreview(frame: HTMLIFrameElement, input: SnippetInput): void {
  const address = new URL(embedAddress({ ...input, site: TO_ROOT }).replace(/\/(?=\?|$)/, '/index.html'), frame.baseURI).href;
  if (frame.src !== address) frame.src = address;
  frame.height = `${input.height}`;
  frame.title = input.title;
}

/** Copies, and says so; where the browser refuses, marks the text and says what to press. */
async function copy(area: HTMLTextAreaElement, button: Element): Promise<void> {
  area.select();
  const copied = await navigator.clipboard?.writeText(area.value).then(
    () => true,
    () => false,
  );
  const said = button.parentElement?.querySelector(copied ? '[data-done]' : '[data-by-hand]');
  for (const other of button.parentElement?.querySelectorAll('[role="status"] > *') ?? []) other.toggleAttribute('hidden', other !== said);
  setTimeout(() => said?.toggleAttribute('hidden', true), SHOWN);
}
