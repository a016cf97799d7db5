import { embedTokenRules } from '../look/token-rules.ts';
import marks from '../look/marks.css?inline';
import { listenForChoices, showEvent } from './choose.ts';
import type { EmbedData } from './data.ts';
import { lightRules } from './light-rules.ts';
import { applyLook, type EmbedOptions, readOptions } from './options.ts';
import { readEmbedData } from './read-embed-data.ts';
import styles from './styles/all.css?inline';
import { timelineView } from './view/timeline-view.ts';
import { toDom } from './view/to-dom.ts';

/**
 * `<throughline-timeline src="…/story.json">`: the embed in a host's page, without a frame. Attributes `theme`, `accent` and
 * `event` as in the embed page's address; `only` names the one event that is shown. What stands inside it shows until the story is there, and if it never comes.
 * Fires `throughline:select` with `detail.event` when a reader chooses.
 */
export class TimelineElement extends HTMLElement {
  static readonly observedAttributes = ['src', 'only', 'theme', 'accent', 'event'];

  /** The request under way, and what stops listening to the timeline that shows. */
  private request: AbortController | null = null;
  private ignore: (() => void) | null = null;

  connectedCallback(): void {
    // Moved within its page, it is as it was.
    const frame = this.shadowRoot?.querySelector('.frame');
    if (frame) this.listen(frame);
    else void this.load();
  }

  disconnectedCallback(): void {
    this.request?.abort();
    this.ignore?.();
    this.ignore = null;
  }

  attributeChangedCallback(name: string): void {
    if (!this.isConnected) return;
    if (name === 'src' || name === 'only') void this.load();
    else if (name === 'event') this.showChosen();
    else this.applyLook();
  }

  /** Gets the story and shows it. What shows meanwhile stays, and stays in use. */
  private async load(): Promise<void> {
    this.request?.abort();
    const { signal } = (this.request = new AbortController());
    const source = new URL(this.getAttribute('src') ?? 'story.json', this.ownerDocument.baseURI).href;
    const response = await fetch(source, { signal, credentials: 'omit' }).catch(() => null);
    if (signal.aborted) return;
    if (response === null) return warn(`${source} could not be read. Its server must be reachable and send access-control-allow-origin.`);
    const data = response.ok ? await response.json().then(readEmbedData, () => null) : null;
    if (signal.aborted) return;
    if (data) this.show(data, source);
    else warn(`${source} holds no timeline of a version this script knows (answer ${response.status}).`);
  }

  private show(data: EmbedData, source: string): void {
    const page = this.ownerDocument;
    const address = (path: string) => new URL(path, source).href;
    const single = data.events.find(({ id }) => id === this.getAttribute('only'));
    const only = single?.id ?? null;
    const root = page.createElement('div');
    root.className = 'throughline';
    root.lang = data.language;
    root.append(toDom(timelineView(data, { only, level: 2, address, eventAddress: (id) => address(`events/${id}/index.html`) }), page));
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [
      sheetOf(RESET + embedTokenRules('.throughline') + inHost(marks + styles + lightRules(data, only)) + `.frame{--height:${(single ?? data).height}px}`),
    ];
    shadow.replaceChildren(root);
    this.applyLook();
    this.showChosen();
    this.listen(root.firstElementChild!);
  }

  private listen(frame: Element): void {
    this.ignore?.();
    this.ignore = listenForChoices(frame, (event) => {
      this.dispatchEvent(new CustomEvent('throughline:select', { detail: { event }, bubbles: true, composed: true }));
    });
  }

  private applyLook(): void {
    const root = this.shadowRoot?.querySelector('.throughline');
    if (root) applyLook(root, this.options());
  }

  /** Shows the event that the host names, or the first. */
  private showChosen(): void {
    const frame = this.shadowRoot?.querySelector('.frame');
    const first = frame?.querySelector('.card')?.getAttribute('data-event');
    if (frame && !showEvent(frame, this.options().event ?? '')) showEvent(frame, first ?? '');
  }

  private options(): EmbedOptions {
    return readOptions((name) => this.getAttribute(name));
  }
}

function warn(sentence: string): void {
  console.warn(`throughline-timeline: ${sentence}`);
}

/**
 * Nothing of the host's style reaches in: inherited properties start anew, and sizes do not hang on its root. `all` leaves
 * custom properties alone; named here are those that our style reads without having set them. Measured by its own width, it must
 * take the width there is: by its content it would have none.
 */
const RESET = ':host{display:block;inline-size:100%;min-inline-size:0}.throughline{all:initial;container-type:inline-size;--disc:initial;--digit:initial;--under:initial;--line:initial}';

/** CSS pixels in a rem, where the host has not changed it. */
const REM = 16;

/** The embed page's style in a host's page: it is measured by its own width there, and not by the host's type size. */
function inHost(css: string): string {
  return css.replace(/([\d.]+)rem/g, (_, length: string) => `${Number(length) * REM}px`).replace(/@media\s*(?=\([^)]*width)/g, '@container ');
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
