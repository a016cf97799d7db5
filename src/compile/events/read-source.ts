import type { Report } from '../report.ts';
import { openMap } from '../yaml/open-map.ts';
import { text, webAddress } from '../yaml/text-schemas.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import type { AuthoredSource } from './authored-event.ts';

/** Reads a source of an event, or of what came after it. */
export function readSource(node: YamlNode, report: Report): AuthoredSource {
  const reader = openMap(node, ['title', 'publisher', 'url', 'date'], 'A source', report);
  if (!reader) return { title: null, publisher: null, url: null, date: null };
  const date = reader.maybe('date', text);
  return {
    title: reader.need('title', text),
    publisher: reader.need('publisher', text),
    url: reader.need('url', webAddress),
    date: date === null ? null : { text: date, place: reader.placeOf('date') },
  };
}
