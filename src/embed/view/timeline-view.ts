import type { EmbedData, EmbedEvent } from '../data.ts';
import { cardView } from './card-view.ts';
import { outLink } from './out-link.ts';
import type { Setting } from './setting.ts';
import { stripView } from './strip-view.ts';
import { h, type Tree } from './tree.ts';

/** The whole embed: headline, strip, links to the events, a place in which one card shows, and who made it. */
export function timelineView(data: EmbedData, setting: Setting): Tree {
  const { headline, asOf, credit, words, strip } = data;
  const events = setting.only === null ? data.events : data.events.filter((event) => event.id === setting.only);
  const lang = words.language === data.language ? null : words.language;
  return h(
    'div',
    { class: 'frame', dir: data.direction, 'data-one': events.length === 1 ? '' : null },
    h(
      'header',
      { class: 'head' },
      h(`h${setting.level}`, { class: 'headline' }, outLink(setting.address('index.html'), data, headline)),
    ),
    strip && h('div', { class: 'scale', 'aria-hidden': 'true' }, stripView(strip)),
    h('p', { class: 'as-of', lang }, h('span', {}, asOf), strip && h('span', {}, words.toScale)),
    events.length > 1 && listView(data, events, setting),
    h('ol', { class: 'cards' }, events.map((event, at) => cardView(event, { data, setting, before: events[at - 1], after: events[at + 1] }))),
    h(
      'footer',
      { class: 'foot' },
      credit !== null && h('span', {}, credit),
      outLink(setting.address('index.html'), data, h('span', { lang }, words.readArticle)),
    ),
  );
}

function listView({ words }: EmbedData, events: readonly EmbedEvent[], { eventAddress }: Setting): Tree {
  const link = (event: EmbedEvent) =>
    h(
      'a',
      { href: eventAddress(event.id), 'data-choose': event.id },
      h('span', { class: 'n', 'data-n': event.number }),
      h(
        'span',
        { class: 'name' },
        h('span', { class: 'said-only' }, event.nameStart),
        h('span', { class: 'when' }, event.date.map((part) => part.text).join(''), h('span', { class: 'comma' }, words.comma ?? ', ')),
        h('span', { class: 'title' }, event.title),
      ),
    );
  return h(
    'nav',
    { class: 'list', 'aria-label': words.timeline },
    h('ol', {}, events.map((event) => h('li', { 'data-event': event.id, 'data-status': event.upcoming === null ? 'happened' : 'planned' }, link(event)))),
  );
}
