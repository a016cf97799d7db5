import type { Report } from '../report.ts';
import { openMap, type MapReader } from '../yaml/open-map.ts';
import { count, text } from '../yaml/text-schemas.ts';
import { asList, type YamlNode } from '../yaml/yaml-node.ts';
import type { AuthoredDispute } from './authored-event.ts';

/** Reads an event's disputes: one map, or a list of them. */
export function readDisputes(event: MapReader, report: Report): readonly AuthoredDispute[] {
  const node = event.node('disputes');
  if (!node) return [];
  return (asList(node) ?? [node]).map((item) => readDispute(item, report)).filter((dispute) => dispute !== null);
}

function readDispute(node: YamlNode, report: Report): AuthoredDispute | null {
  const reader = openMap(node, ['with', 'note', 'passage', 'withPassage'], '`disputes`', report);
  if (!reader) return null;
  return {
    at: node.place,
    withAt: reader.placeOf('with'),
    with: reader.need('with', text),
    note: reader.need('note', text),
    passage: reader.maybe('passage', count) ?? 1,
    withPassage: reader.maybe('withPassage', count) ?? 1,
    passageAt: reader.placeOf('passage'),
    withPassageAt: reader.placeOf('withPassage'),
  };
}
