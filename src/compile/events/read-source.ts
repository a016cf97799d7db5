import type { Report } from '../report.ts';
import { SOURCE } from '../schema/shared-keys.ts';
import { openMap } from '../yaml/open-map.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import type { AuthoredSource } from './authored-event.ts';

/** Reads a source of an event, or of what came after it. */
export function readSource(node: YamlNode, report: Report): AuthoredSource {
  const reader = openMap(node, SOURCE, report);
  const at = node.place;
  if (!reader) return { at, title: null, publisher: null, url: null, date: null };
  return { at, title: reader.value('title'), publisher: reader.value('publisher'), url: reader.value('url'), date: reader.written('date') };
}
