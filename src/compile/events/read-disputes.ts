import type { Report } from '../report.ts';
import { DISPUTE } from '../schema/event-keys.ts';
import { openMap } from '../yaml/open-map.ts';
import { asList, type YamlNode } from '../yaml/yaml-node.ts';
import type { AuthoredDispute } from './authored-event.ts';

/** Reads an event's disputes: none, one map, or a list of them. */
export function readDisputes(node: YamlNode | null, report: Report): readonly AuthoredDispute[] {
  if (!node) return [];
  return (asList(node) ?? [node]).map((item) => readDispute(item, report)).filter((dispute) => dispute !== null);
}

function readDispute(node: YamlNode, report: Report): AuthoredDispute | null {
  const reader = openMap(node, DISPUTE, report);
  if (!reader) return null;
  return {
    at: node.place,
    withAt: reader.placeOf('with'),
    with: reader.value('with'),
    note: reader.value('note'),
    noteAt: reader.placeOf('note'),
    passage: reader.value('passage') ?? 1,
    withPassage: reader.value('withPassage') ?? 1,
    passageAt: reader.placeOf('passage'),
    withPassageAt: reader.placeOf('withPassage'),
  };
}
