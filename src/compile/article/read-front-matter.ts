import type { Publisher } from '../../story/story.ts';
import type { SourceFile } from '../compiled.ts';
import type { Place, Report } from '../report.ts';
import { openMap, readValue, type MapReader } from '../yaml/open-map.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { text, webAddress } from '../yaml/text-schemas.ts';
import { asList, asMap, type YamlNode } from '../yaml/yaml-node.ts';
import { readLanguage } from './read-language.ts';

/** A date as written, and where. */
export interface WrittenDate {
  readonly text: string;
  readonly place: Place;
}

/** The front matter as written: words, not yet dates. Null is absent or reported. */
export interface FrontMatter {
  readonly place: Place;
  readonly standfirstPlace: Place;
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly language: string | null;
  readonly asOf: WrittenDate | null;
  readonly kicker: string | null;
  readonly description: string | null;
  readonly published: WrittenDate | null;
  readonly modified: WrittenDate | null;
  readonly byline: string | null;
  readonly publisher: Publisher | null;
  readonly source: WrittenSource | null;
  readonly topics: readonly string[];
  readonly corrections: readonly WrittenCorrection[];
}

/** What the story is retold from, in words or in parts. */
export interface WrittenSource {
  readonly text: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly date: WrittenDate | null;
}

export interface WrittenCorrection {
  readonly date: WrittenDate | null;
  readonly text: string | null;
}

const KEYS = ['headline', 'standfirst', 'language', 'asOf', 'kicker', 'description', 'published', 'modified', 'byline', 'publisher', 'source', 'topics', 'corrections'];

/** Reads the keys above the article; null where they are no map at all. */
export function readFrontMatter(file: SourceFile, report: Report): FrontMatter | null {
  const yaml = readYaml(file, '', report);
  if (!yaml.ok) return null;
  const root = yaml.root ?? { place: { file: file.name, line: 1, column: 1, path: '' }, value: new Map() };
  const reader = openMap(root, KEYS, 'The front matter', report);
  if (!reader) return null;
  const { need, maybe } = reader;
  return {
    place: reader.place,
    standfirstPlace: reader.placeOf('standfirst'),
    headline: need('headline', text),
    standfirst: need('standfirst', text),
    language: readLanguage(need('language', text), reader.placeOf('language'), report),
    asOf: dateOf(reader, 'asOf', need('asOf', text)),
    kicker: maybe('kicker', text),
    description: maybe('description', text),
    published: dateOf(reader, 'published', maybe('published', text)),
    modified: dateOf(reader, 'modified', maybe('modified', text)),
    byline: maybe('byline', text),
    publisher: readPublisher(reader.node('publisher'), report),
    source: readSource(reader.node('source'), report),
    topics: listOf(reader, 'topics', report).flatMap((node) => readValue(node, 'topics', text, report) ?? []),
    corrections: listOf(reader, 'corrections', report).map((node) => readCorrection(node, report)),
  };
}

function dateOf(reader: MapReader, key: string, words: string | null): WrittenDate | null {
  return words === null ? null : { text: words, place: reader.placeOf(key) };
}

function listOf(reader: MapReader, key: string, report: Report): readonly YamlNode[] {
  const node = reader.node(key);
  if (!node) return [];
  const list = asList(node);
  if (!list) {
    report(node.place, {
      message: `\`${key}\` must be a list.`,
      actual: typeof node.value === 'string' ? node.value : 'a map of keys',
      expected: `${key}: […]`,
    });
  }
  return list ?? [];
}

function readPublisher(node: YamlNode | null, report: Report): Publisher | null {
  const reader = node && openMap(node, ['name', 'url'], '`publisher`', report);
  const name = reader?.need('name', text) ?? null;
  const url = reader?.maybe('url', webAddress) ?? null;
  return name === null ? null : { name, url };
}

function readSource(node: YamlNode | null, report: Report): WrittenSource | null {
  if (!node) return null;
  if (!asMap(node)) {
    const words = readValue(node, 'source', text, report);
    return words === null ? null : { text: words, publisher: null, url: null, date: null };
  }
  const reader = openMap(node, ['title', 'publisher', 'url', 'date'], '`source`', report);
  const title = reader?.need('title', text) ?? null;
  const rest = reader && { publisher: reader.maybe('publisher', text), url: reader.maybe('url', webAddress), date: dateOf(reader, 'date', reader.maybe('date', text)) };
  return title !== null && rest ? { text: title, ...rest } : null;
}

function readCorrection(node: YamlNode, report: Report): WrittenCorrection {
  const reader = openMap(node, ['date', 'text'], 'A correction', report);
  if (!reader) return { date: null, text: null };
  return { date: dateOf(reader, 'date', reader.need('date', text)), text: reader.need('text', text) };
}
