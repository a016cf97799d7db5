import type { Report } from '../report.ts';
import { openMap, type MapReader } from '../yaml/open-map.ts';
import { eventId, status, text } from '../yaml/text-schemas.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import type { AuthoredEvent, AuthoredSince } from './authored-event.ts';
import { readDisputes } from './read-disputes.ts';
import { readPassage } from './read-passage.ts';
import { readSource } from './read-source.ts';
import { readTimeZone } from './read-time-zone.ts';

const KEYS = ['id', 'title', 'short', 'date', 'timeZone', 'said', 'place', 'status', 'summary', 'passages', 'disputes', 'since', 'sources'];

/** Reads one event; null where it is no map at all. */
export function readEvent(node: YamlNode, report: Report): AuthoredEvent | null {
  const reader = openMap(node, KEYS, 'An event', report);
  if (!reader) return null;
  const { need, maybe, items } = reader;
  const date = need('date', text);
  return {
    at: node.place,
    idAt: reader.placeOf('id'),
    id: need('id', eventId),
    title: need('title', text),
    shortTitle: maybe('short', text),
    date: date === null ? null : { text: date, place: reader.placeOf('date') },
    timeZone: readTimeZone(maybe('timeZone', text), reader.placeOf('timeZone'), report),
    said: maybe('said', text),
    place: maybe('place', text),
    status: maybe('status', status) ?? 'happened',
    summary: need('summary', text),
    passages: items('passages', 'a passage').map((item) => readPassage(item, report)),
    disputes: readDisputes(reader, report),
    since: readSince(reader, report),
    sources: items('sources', 'a source').map((item) => readSource(item, report)),
  };
}

function readSince(event: MapReader, report: Report): AuthoredSince | null {
  const node = event.node('since');
  const reader = node && openMap(node, ['text', 'sources'], '`since`', report);
  return reader && { text: reader.need('text', text), sources: reader.items('sources', 'a source').map((item) => readSource(item, report)) };
}
