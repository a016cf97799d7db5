import type { Report } from '../report.ts';
import { openMap, readValue } from '../yaml/open-map.ts';
import { text } from '../yaml/text-schemas.ts';
import { asMap, type YamlNode } from '../yaml/yaml-node.ts';
import type { AuthoredPassage } from './authored-event.ts';

/** Reads a passage: its quote alone, or a map with prefix and suffix. */
export function readPassage(node: YamlNode, report: Report): AuthoredPassage {
  if (!asMap(node)) return { at: node.place, quote: readValue(node, 'quote', text, report), prefix: null, suffix: null };
  const reader = openMap(node, ['quote', 'prefix', 'suffix'], 'A passage', report);
  return {
    at: reader?.placeOf('quote') ?? node.place,
    quote: reader?.need('quote', text) ?? null,
    prefix: reader?.maybe('prefix', text) ?? null,
    suffix: reader?.maybe('suffix', text) ?? null,
  };
}
