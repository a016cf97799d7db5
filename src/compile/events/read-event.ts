import { readImage } from '../images/read-image.ts';
import type { Report } from '../report.ts';
import { EVENT, SINCE } from '../schema/event-keys.ts';
import { openMap } from '../yaml/open-map.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import type { AuthoredEvent, AuthoredSince } from './authored-event.ts';
import { readDisputes } from './read-disputes.ts';
import { readPassage } from './read-passage.ts';
import { readSource } from './read-source.ts';
import { readTimeZone } from './read-time-zone.ts';

/** Reads one event; null where it is no map at all. */
export function readEvent(node: YamlNode, report: Report): AuthoredEvent | null {
  const reader = openMap(node, EVENT, report);
  if (!reader) return null;
  const { value, items, placeOf } = reader;
  const zone = value('timeZone');
  return {
    at: node.place,
    placeOf,
    id: value('id'),
    title: value('title'),
    shortTitle: value('short'),
    date: reader.written('date'),
    // A zone that is none has been reported; its times are not to be blamed for having none.
    timeZone: zone === null ? null : (readTimeZone(zone, placeOf('timeZone'), report) ?? 'UTC'),
    said: value('said'),
    place: value('place'),
    group: value('group'),
    status: value('status') ?? 'happened',
    summary: value('summary'),
    image: readImage(reader.node('image'), report),
    passages: items('passages').map((item) => readPassage(item, report)),
    disputes: readDisputes(reader.node('disputes'), report),
    since: readSince(reader.node('since'), report),
    sources: items('sources').map((item) => readSource(item, report)),
  };
}

function readSince(node: YamlNode | null, report: Report): AuthoredSince | null {
  const reader = node && openMap(node, SINCE, report);
  return reader && { at: reader.placeOf('text'), text: reader.value('text'), sources: reader.items('sources').map((item) => readSource(item, report)) };
}
