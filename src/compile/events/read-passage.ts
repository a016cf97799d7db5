import type { Report } from '../report.ts';
import { PASSAGE } from '../schema/event-keys.ts';
import { openMap, readValue } from '../yaml/open-map.ts';
import { asMap, type YamlNode } from '../yaml/yaml-node.ts';
import type { AuthoredPassage } from './authored-event.ts';

/** Reads a passage: its quote alone, or a map with prefix and suffix. */
export function readPassage(node: YamlNode, report: Report): AuthoredPassage {
  const map = asMap(node);
  if (map?.size === 1 && !map.has('quote')) return readUnquoted([...map.keys()][0] ?? '', node, report);
  if (!map) return { at: node.place, quote: readValue(node, 'quote', PASSAGE.keys.quote.shape, report), prefix: null, suffix: null };
  const reader = openMap(node, PASSAGE, report);
  return {
    at: reader?.placeOf('quote') ?? node.place,
    quote: reader?.value('quote') ?? null,
    prefix: reader?.value('prefix') ?? null,
    suffix: reader?.value('suffix') ?? null,
  };
}

/** "- Kim said: the visit matters" is a key and its value to YAML, though a sentence to an editor. */
function readUnquoted(key: string, node: YamlNode, report: Report): AuthoredPassage {
  report(node.place, {
    message: 'This passage reads as a key and its value, because of the “: ”.',
    actual: `${key}: …`,
    hint: `Put the whole text in quotation marks: - "${key}: …"`,
  });
  return { at: node.place, quote: null, prefix: null, suffix: null };
}
