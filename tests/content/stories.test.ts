import { existsSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/load-story.ts';
import { printProblems } from '../../src/compile/print-problems.ts';
import { blocksOf } from '../../src/story/find.ts';
import type { Article, Source, Story, StoryDate } from '../../src/story/story.ts';

/** What a story promises by its name. */
interface Shape {
  readonly events: number;
  readonly language: string;
  readonly direction?: Article['direction'];
  /** Words of the article, at least and at most. */
  readonly words: readonly [least: number, most: number];
  /** Kinds of dates that it must have. */
  readonly precisions?: readonly StoryDate['precision'][];
  /** Years from its first date to its last, at least. */
  readonly years?: number;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  'one-event': { events: 1, language: 'en-GB', words: [250, 500] },
  'no-events': { events: 0, language: 'en-GB', words: [250, 500] },
  'sixty-events': { events: 60, language: 'en-GB', words: [1500, 2500], precisions: ['year', 'month', 'day', 'time'], years: 180 },
  arabic: { events: 8, language: 'ar', direction: 'rtl', words: [300, 500], years: 160 },
  korean: { events: 8, language: 'ko', words: [200, 500], precisions: ['season', 'year', 'month', 'day'], years: 550 },
  japanese: { events: 8, language: 'ja', words: [300, 500], precisions: ['year', 'day', 'time'], years: 60 },
  'before-common-era': { events: 12, language: 'en-GB', words: [500, 700], precisions: ['century', 'decade', 'season', 'year'], years: 720 },
  'groups-and-eras': { events: 24, language: 'en-GB', words: [600, 900], years: 60 },
  'with-images': { events: 9, language: 'en-GB', words: [500, 700], years: 280 },
};

/** Those for tests of the compiler, which are no reading. */
const SAMPLES = ['minimal', 'dense'];

const FOLDER = new URL('../fixtures/stories/', import.meta.url).pathname;
const YEAR = 365.2425 * 86_400_000;

const stories = new Map(await Promise.all(Object.keys(SHAPES).map(async (name) => [name, await load(name)] as const)));

async function load(name: string): Promise<Story> {
  const loaded = await loadStory(FOLDER + name);
  if (!loaded.ok) throw new Error(`${name}: ${printProblems(loaded.problems)}`);
  return loaded.story;
}

/** The files in a story's `images/`, by their path in the story. */
function picturesOf(name: string): string[] {
  const folder = `${FOLDER}${name}/images`;
  return existsSync(folder) ? readdirSync(folder).map((file) => `images/${file}`) : [];
}

function storyNamed(name: string): Story {
  const story = stories.get(name);
  if (!story) throw new Error(`No story ${name}`);
  return story;
}

const textOf = ({ standfirst, body }: Article) => [standfirst, ...body.flatMap(blocksOf)].map((block) => block.text).join('\n');
const sourcesOf = ({ events }: Story): readonly Source[] => events.flatMap((event) => [...event.sources, ...(event.since?.sources ?? [])]);

function yearsOf({ events }: Story): number {
  const times = events.flatMap(({ date }) => [date.start, date.end].filter((time) => time !== null));
  return times.length === 0 ? 0 : (Math.max(...times) - Math.min(...times)) / YEAR;
}

describe('the stories that the product must carry', () => {
  it('are all held to a shape', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual([...Object.keys(SHAPES), ...SAMPLES].toSorted());
  });

  describe.each(Object.entries(SHAPES))('%s', (name, shape) => {
    const story = storyNamed(name);
    const { article, events } = story;

    it('has the events, language and direction of its name', () => {
      expect({ events: events.length, language: article.language, direction: article.direction }).toEqual({ events: shape.events, language: shape.language, direction: shape.direction ?? 'ltr' });
    });

    it('is as long as it should be, in words and in years', () => {
      const [least, most] = shape.words;
      expect(article.wordCount).toBeGreaterThanOrEqual(least);
      expect(article.wordCount).toBeLessThanOrEqual(most);
      expect(yearsOf(story)).toBeGreaterThanOrEqual(shape.years ?? 0);
    });

    it('has dates of the kinds it is there for', () => {
      const found = new Set(events.map(({ date }) => date.precision));
      expect((shape.precisions ?? []).filter((precision) => !found.has(precision))).toEqual([]);
    });

    it('says who made it, when, about what, and has a description that search results show whole', () => {
      expect([article.kicker, article.byline, article.publisher]).not.toContain(null);
      expect(article.topics).not.toEqual([]);
      expect(article.description.length).toBeGreaterThanOrEqual(article.language === 'ko' || article.language === 'ja' ? 30 : 50);
      expect(article.description.length).toBeLessThanOrEqual(160);
    });

    it('tells each passage in words that stand once', () => {
      const text = textOf(article);
      const told = events.flatMap(({ passages }) => passages.map(({ quote }) => [quote, text.split(quote).length - 1]));
      expect(told.filter(([, count]) => count !== 1)).toEqual([]);
    });

    it('has texts that fit their cards', () => {
      const long = events.filter(({ title, summary }) => title.length > 60 || summary.length > 220);
      expect(long.map(({ id }) => id)).toEqual([]);
    });

    it('names sources that can be looked up: an address by https, or the date of a book', () => {
      const lost = sourcesOf(story).filter(({ url, date }) => (url === null ? date === null : !url.startsWith('https://')));
      expect(lost).toEqual([]);
    });

    it('writes quotation marks and apostrophes as its language prints them', () => {
      const texts = [article.headline, textOf(article), ...events.flatMap(({ title, summary, said }) => [title, summary, said ?? ''])].join('\n');
      expect(texts).not.toMatch(/["'`]/);
    });
  });

  it.each(['sixty-events', 'arabic', 'one-event', 'korean', 'japanese', 'before-common-era', 'groups-and-eras'])('%s has an event with several passages', (name) => {
    expect(storyNamed(name).events.some(({ passages }) => passages.length > 1)).toBe(true);
  });

  it.each(['sixty-events', 'arabic', 'korean', 'groups-and-eras'])('%s has words that tell two events', (name) => {
    const { standfirst, body } = storyNamed(name).article;
    const segments = [standfirst, ...body.flatMap(blocksOf)].flatMap((block) => block.segments);
    expect(segments.some((segment) => segment.events.length > 1)).toBe(true);
  });

  it('sixty-events is dense lately, beside old decades with nothing', () => {
    const years = storyNamed('sixty-events').events.map(({ date }) => Number(date.edtf.slice(0, 4)));
    expect(years.filter((year) => year >= 1989).length).toBeGreaterThan(30);
    expect(years.filter((year) => year > 1901 && year < 1920)).toEqual([]);
  });

  it('before-common-era has years before 1, and dates that are about, not certain, and open at each end', () => {
    const { events } = storyNamed('before-common-era');
    expect(events.filter(({ date }) => date.edtf.startsWith('-')).length).toBeGreaterThan(6);
    const kinds = events.map(({ date }) => [date.approximate, date.uncertain, date.interval && date.start === null, date.interval && date.end === null]);
    expect([0, 1, 2, 3].map((at) => kinds.some((kind) => kind[at]))).toEqual([true, true, true, true]);
  });

  it('with-images shows each picture of its folder once, with a text instead of it, a credit and a licence', () => {
    const { article, events } = storyNamed('with-images');
    const images = [article.image, ...events.map(({ image }) => image)].filter((image) => image !== null);
    expect(article.image).not.toBeNull();
    expect(images.map(({ path }) => path).toSorted()).toEqual(picturesOf('with-images').toSorted());
    expect(images.filter(({ alt, credit, licence }) => alt.length < 50 || credit === '' || !licence)).toEqual([]);
  });

  it('with-images has pictures of three formats, none heavier than 120 kB', () => {
    const paths = picturesOf('with-images');
    expect(new Set(paths.map((path) => path.split('.').at(-1)))).toEqual(new Set(['jpg', 'png', 'webp']));
    expect(paths.filter((path) => statSync(`${FOLDER}with-images/${path}`).size > 120_000)).toEqual([]);
  });

  it('groups-and-eras has events in all its groups, in their order, and eras that overlap', () => {
    const { events, groups, eras } = storyNamed('groups-and-eras');
    expect(groups).toEqual(['Crewed flights', 'Robotic probes', 'Stations', 'Telescopes']);
    expect(events.filter(({ group }) => group === null)).toEqual([]);
    const ends = eras.map(({ date }) => [date.start, date.end ?? Infinity]);
    expect(ends.some(([, end], at) => (ends[at + 1]?.[0] ?? Infinity) < (end ?? 0))).toBe(true);
  });
});
