import type { Publisher } from '../../story/story.ts';
import type { SourceFile } from '../compiled.ts';
import type { Place, Report } from '../report.ts';
import { type AuthoredImage, readImage } from '../images/read-image.ts';
import { BASIS, CORRECTION, ERA, FRONT_MATTER, PUBLISHER } from '../schema/front-matter-keys.ts';
import type { Leaf } from '../schema/key-table.ts';
import { openMap, readValue, type Written } from '../yaml/open-map.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { asMap, type YamlNode } from '../yaml/yaml-node.ts';
import { readLanguage } from './read-language.ts';

/** The front matter as written: words, not yet dates. Null is absent or reported. */
export interface FrontMatter {
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly language: string | null;
  readonly asOf: Written | null;
  readonly kicker: string | null;
  readonly description: string | null;
  readonly published: Written | null;
  readonly modified: Written | null;
  readonly byline: string | null;
  readonly publisher: Publisher | null;
  readonly source: WrittenSource | null;
  readonly topics: readonly string[];
  readonly corrections: readonly WrittenCorrection[];
  readonly image: AuthoredImage | null;
  readonly eras: readonly WrittenEra[];
  readonly groups: readonly Written[];
  /** Where a key's value stands; the front matter's own place where it has no such key. */
  readonly placeOf: (key: keyof typeof FRONT_MATTER.keys) => Place;
}

/** What the story is retold from, in words or in parts. */
export interface WrittenSource {
  readonly text: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly date: Written | null;
}

export interface WrittenEra {
  readonly title: string | null;
  readonly date: Written | null;
}

export interface WrittenCorrection {
  readonly date: Written | null;
  readonly text: string | null;
}

/** Reads the keys above the article; null where they are no map at all. */
export function readFrontMatter(file: SourceFile, report: Report): FrontMatter | null {
  const yaml = readYaml(file, '', report);
  if (!yaml.ok) return null;
  const root = yaml.root ?? { place: { file: file.name, line: 1, column: 1, path: '' }, value: new Map() };
  const reader = openMap(root, FRONT_MATTER, report);
  if (!reader) return null;
  const { value, written, items, placeOf } = reader;
  return {
    placeOf,
    headline: value('headline'),
    standfirst: value('standfirst'),
    language: readLanguage(value('language'), placeOf('language'), report),
    asOf: written('asOf'),
    kicker: value('kicker'),
    description: value('description'),
    published: written('published'),
    modified: written('modified'),
    byline: value('byline'),
    publisher: readPublisher(reader.node('publisher'), report),
    source: readSource(reader.node('source'), report),
    topics: items('topics').flatMap((node) => readValue(node, 'topics', TEXT, report) ?? []),
    corrections: items('corrections').map((node) => readCorrection(node, report)),
    image: readImage(reader.node('image'), report),
    eras: items('eras').map((node) => readEra(node, report)),
    groups: items('groups').flatMap((node) => readWords(node, report)),
  };
}

const TEXT: Leaf<string> = FRONT_MATTER.keys.headline.shape;

function readWords(node: YamlNode, report: Report): readonly Written[] {
  const words = readValue(node, 'groups', TEXT, report);
  return words === null ? [] : [{ text: words, place: node.place }];
}

function readPublisher(node: YamlNode | null, report: Report): Publisher | null {
  const reader = node && openMap(node, PUBLISHER, report);
  const name = reader?.value('name') ?? null;
  const url = reader?.value('url') ?? null;
  return name === null ? null : { name, url };
}

function readSource(node: YamlNode | null, report: Report): WrittenSource | null {
  if (!node) return null;
  if (!asMap(node)) {
    const words = readValue(node, 'source', TEXT, report);
    return words === null ? null : { text: words, publisher: null, url: null, date: null };
  }
  const reader = openMap(node, BASIS, report);
  const title = reader?.value('title') ?? null;
  return reader && title !== null ? { text: title, publisher: reader.value('publisher'), url: reader.value('url'), date: reader.written('date') } : null;
}

function readCorrection(node: YamlNode, report: Report): WrittenCorrection {
  const reader = openMap(node, CORRECTION, report);
  return { date: reader?.written('date') ?? null, text: reader?.value('text') ?? null };
}

function readEra(node: YamlNode, report: Report): WrittenEra {
  const reader = openMap(node, ERA, report);
  return { title: reader?.value('title') ?? null, date: reader?.written('date') ?? null };
}
