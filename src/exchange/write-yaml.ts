import { Document, isMap, isSeq } from 'yaml';
import type { Plain, PlainMap } from './timeline.ts';

/** An event's keys in the order that the editor's guide has them; others come behind. */
const ORDER = ['id', 'title', 'short', 'date', 'timeZone', 'said', 'place', 'status', 'group', 'summary', 'image', 'passages', 'disputes', 'since', 'sources'];

/** Failsafe: `2019` and `no` are words here, as in all files of a story. */
const OPTIONS = { schema: 'failsafe' } as const;

/** `events.yaml`: an event after the other with an empty line between them; `remarks` stand on top. */
export function writeEventsYaml(events: readonly PlainMap[], remarks: readonly string[]): string {
  const head = remarks.map((remark) => `# ${remark.replace(/\s+/g, ' ')}\n`).join('');
  if (events.length === 0) return `${head}[]\n`;
  const document = new Document(events.map(inOrder), OPTIONS);
  if (isSeq(document.contents)) for (const [index, item] of document.contents.items.entries()) if (isMap(item) && index > 0) item.spaceBefore = true;
  return `${head}${head === '' ? '' : '\n'}${document.toString({ lineWidth: 0 })}`;
}

/** The particulars above an article, without their fences. */
export function writeFrontMatter(front: PlainMap): string {
  return new Document(front, OPTIONS).toString({ lineWidth: 0 });
}

function inOrder(event: PlainMap): PlainMap {
  return new Map<string, Plain>([...event].toSorted(([a], [b]) => rank(a) - rank(b)));
}

function rank(key: string): number {
  return ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length;
}
