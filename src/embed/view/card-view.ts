import type { EmbedData, EmbedEvent, EmbedParagraph, EmbedPassage, EmbedSource } from '../data.ts';
import { outLink } from './out-link.ts';
import type { Setting } from './setting.ts';
import { h, type Tree } from './tree.ts';

interface CardContext {
  readonly data: EmbedData;
  readonly setting: Setting;
  readonly before: EmbedEvent | undefined;
  readonly after: EmbedEvent | undefined;
}

/** One event: its date, the article's own words for it with the way there, and what is background, disputed or later. */
export function cardView(event: EmbedEvent, context: CardContext): Tree {
  const { data, setting } = context;
  return h(
    'li',
    { class: 'card', id: `event-${event.id}`, tabindex: -1, 'data-event': event.id, 'data-status': event.upcoming === null ? 'happened' : 'planned' },
    topView(event, context),
    h(`h${setting.level + 1}`, { class: 'title' }, outLink(setting.address(event.page), data, event.title)),
    event.upcoming !== null && h('p', { class: 'upcoming' }, event.upcoming),
    h('ul', { class: 'passages' }, event.passages.map((passage) => passageView(passage, context))),
    event.paragraphs.map(paragraphView),
    sourcesView(event, context),
  );
}

function topView(event: EmbedEvent, { data, setting, before, after }: CardContext): Tree {
  const step = (direction: 'previous' | 'next', to: EmbedEvent | undefined) =>
    to === undefined
      ? h('span', { 'data-step': direction })
      : h('a', { href: setting.eventAddress(to.id), 'data-choose': to.id, 'data-step': direction }, h('span', { class: 'said-only' }, `${data.words[direction]}${data.words.colon ?? ': '}${to.title}`));
  return h(
    'div',
    { class: 'top' },
    h('span', { class: 'n', 'data-n': event.number }),
    h(
      'p',
      { class: 'when' },
      event.date.map((part) => (part.dateTime === null ? part.text : h('time', { datetime: part.dateTime }, part.text))),
      event.place !== null && h('span', { class: 'place' }, ` · ${event.place}`),
    ),
    (before ?? after) !== undefined && h('p', { class: 'steps' }, step('previous', before), h('span', {}, event.position), step('next', after)),
  );
}

function passageView(passage: EmbedPassage, { data, setting }: CardContext): Tree {
  return h('li', {}, outLink(setting.address(passage.page), data, h('span', {}, h('span', { class: 'label' }, passage.label), ' ', h('q', {}, passage.quote))));
}

function paragraphView({ label, text, more, rest }: EmbedParagraph): Tree {
  return h('p', {}, h('strong', {}, label), ' ', text, more !== '' && h('span', { class: 'more' }, more), rest !== '' && h('span', { class: 'rest' }, rest));
}

function sourcesView({ sources, moreSources, page, passages, everyPassage }: EmbedEvent, { data, setting }: CardContext): Tree {
  return h(
    'div',
    { class: 'sources' },
    everyPassage !== null && h('span', { class: 'every', 'data-count': passages.length }, outLink(setting.address(page), data, everyPassage), ' · '),
    h('strong', {}, data.words.sources),
    ' ',
    h('ul', {}, sources.map(sourceView), moreSources !== null && h('li', {}, outLink(setting.address(page), data, moreSources))),
  );
}

function sourceView({ text, site, url }: EmbedSource): Tree {
  if (url === null) return h('li', {}, text);
  return h('li', {}, h('a', { href: url, target: '_blank', rel: 'noopener' }, text), h('span', { class: 'site' }, ` (${site})`));
}
