import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/story/excerpt-of.ts';
import { blocksOf } from '../../src/story/find.ts';
import type { Story, StoryEvent, TextBlock } from '../../src/story/story.ts';
import { articleWith, compileWell, eventWith, makeFiles } from '../compile/make-files.ts';
import { makeDate, makeStory, toId } from '../helpers/make-story.ts';
import { compileMadeUp } from '../made-up/make-up-story.ts';

const blocks = ({ article }: Story) => [article.standfirst, ...article.body.flatMap(blocksOf)];
const textIn = ({ segments }: TextBlock) => segments.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
/** The runs that are not plain text. */
const dresses = (one: Story) => one.article.body.flatMap(blocksOf).flatMap(({ segments }) => segments.flatMap(({ runs }) => runs)).filter(({ marks }) => marks.length > 0);
const excerpt = (story: Story, id: string) => excerptOf(story, toId(id))!;

/** Where each passage begins and ends, as the segments of a story tell it. */
function passagesIn(story: Story): string[] {
  return blocks(story).flatMap((block) => {
    let at = 0;
    return block.segments.flatMap(({ starts, ends, runs }) => {
      const from = at;
      at += runs.reduce((sum, { text }) => sum + text.length, 0);
      return [...starts.map(({ event, number }) => `${block.key} ${event} ${number} from ${from}`), ...ends.map(({ event, number }) => `${block.key} ${event} ${number} to ${at}`)];
    });
  });
}

describe('an excerpt of a story', () => {
  const story = makeStory();

  it('holds the event alone, and of the article the blocks that tell it', () => {
    const { events, article, disputes } = excerpt(story, 'opening');
    expect(events.map(({ id, number }) => [id, number])).toEqual([['opening', 4]]);
    expect(article.body.map((node) => [node.kind, blocksOf(node).map(({ key }) => key)])).toEqual([['list', ['b4']], ['quote', ['b6']]]);
    expect(disputes).toEqual([]);
  });

  it('holds the events that contradict it, both passages and the note', () => {
    const { events, disputes } = excerpt(story, 'ferry-stops');
    expect(events.map(({ id }) => id)).toEqual(['a', 'ferry-stops']);
    expect(disputes).toEqual(story.disputes);
    expect(excerpt(story, 'a').events.map(({ id }) => id)).toEqual(['a', 'ferry-stops']);
  });

  it('keeps all that is said of the story as a whole', () => {
    const { article } = excerpt(story, 'a-1');
    const { standfirst, body, ...rest } = article;
    expect(rest).toEqual(Object.fromEntries(Object.entries(story.article).filter(([key]) => key !== 'standfirst' && key !== 'body')));
    expect(standfirst.text).toBe(story.article.standfirst.text);
    expect(body.length).toBeLessThan(story.article.body.length);
  });

  it('tells a gap only after the event before', () => {
    expect(story.events.map(({ gap }) => gap === null)).toEqual([true, false, false, false]);
    expect(excerpt(story, 'opening').events.map(({ gap }) => gap)).toEqual([null]);
    expect(excerpt(story, 'ferry-stops').events.map(({ gap }) => gap)).toEqual([null, null]);
  });

  it('tells the gap between neighbours that contradict each other', () => {
    const [first, second] = story.events;
    const passages = [{ event: first!.id, number: 1 }, { event: second!.id, number: 1 }] as const;
    expect(excerpt({ ...story, disputes: [{ ...story.disputes[0]!, passages }] }, 'a-1').events.map(({ gap }) => gap)).toEqual([null, second!.gap]);
    expect(second!.gap).not.toBeNull();
  });

  it('leaves out a dispute of the other event with a third', () => {
    const [dispute] = story.disputes;
    const other = dispute!.passages.find(({ event }) => event === 'ferry-stops')!;
    const third = { ...dispute!, passages: [other, { event: toId('opening'), number: 1 }] as const };
    expect(excerpt({ ...story, disputes: [dispute!, third] }, 'a').disputes).toEqual([dispute]);
    expect(excerpt({ ...story, disputes: [dispute!, third] }, 'ferry-stops').disputes).toEqual([dispute, third]);
  });

  it('holds the groups of all its events, and the eras of any', () => {
    const era = { title: 'Ferries', date: makeDate('x', 'x', '2024-01-01', null) };
    const grouped = { ...story, eras: [era], groups: ['Boats', 'Bridges'], events: story.events.map((event) => ({ ...event, group: event.id === 'a' ? 'Boats' : 'Bridges' })) };
    expect(excerpt(grouped, 'a').groups).toEqual(['Boats', 'Bridges']);
    expect(excerpt(grouped, 'a').eras).toEqual([era]);
  });

  it('is none for an event that the story does not have', () => {
    expect(excerptOf(story, toId('toString'))).toBeNull();
  });

  it('keeps the numbers of a list, and its marks where it has none', () => {
    const body = '5. Five was first.\n6. Six is next.\n7. Seven was last.\n\n- Not this.\n- But that.';
    const told = compileWell(makeFiles(articleWith(body), eventWith('Seven was last\n    - Five was first\n    - But that')));
    expect(excerpt(told, 'one').article.body.map((node) => node.kind === 'list' && [node.ordered, node.start, node.items.map(({ text }) => text)])).toEqual([
      [true, 5, ['Five was first.']],
      [true, 7, ['Seven was last.']],
      [false, 1, ['But that.']],
    ]);
  });

  it('keeps the eras in which its events begin, and their groups', () => {
    const era = (title: string, from: string, to: string) => ({ title, date: { ...story.events[0]!.date, start: Date.parse(from), end: Date.parse(to) } });
    const eras = [era('Ferries', '1940-01-01', '2024-05-02'), era('Talks', '2019-01-01', '2020-01-01'), era('Wars', '1800-01-01', '1810-01-01')];
    const groups = ['Boats', 'Bridges', 'Tunnels'];
    const grouped = { ...story, eras, groups, events: story.events.map((event) => ({ ...event, group: groups[event.number % 2] ?? null })) };
    expect(excerpt(grouped, 'a-1').eras.map(({ title }) => title)).toEqual(['Ferries', 'Talks']);
    expect(excerpt(grouped, 'opening').eras).toEqual([]);
    expect(excerpt(grouped, 'opening').groups).toEqual(['Boats']);
    expect(excerpt(grouped, 'a').groups).toEqual(['Bridges']);
  });

  it.each([
    ['begins with it', '2024-06-14', '2024-06-15', true],
    ['ends as it begins', '2024-06-01', '2024-06-14', false],
    ['ends the day after', '2024-06-01', '2024-06-15', true],
    ['begins the day after', '2024-06-15', '2024-07-01', false],
    ['never began', null, '2024-06-15', true],
    ['never ends', '2024-06-01', null, true],
  ])('holds an era that %s or leaves it out', (_, start, end, held) => {
    const event = { ...story.events[3]!, date: makeDate('2024-06-14', 'x', '2024-06-14', '2024-06-15') };
    const eras = [{ title: 'Era', date: makeDate('x', 'x', start, end) }];
    const whole = (change: Partial<StoryEvent>) => ({ ...story, eras, events: story.events.with(3, { ...event, ...change }) });
    expect(excerpt(whole({}), 'opening').eras).toEqual(held ? eras : []);
    expect(excerpt(whole({ date: makeDate('x', 'x', null, '2024-06-14') }), 'opening').eras, 'known by its end').toEqual(held ? eras : []);
    expect(excerpt(whole({ date: makeDate('x', 'x', null, null) }), 'opening').eras, 'without a place in time').toEqual([]);
  });

  it('of a quotation holds the paragraphs that tell it, in their dress', () => {
    const body = '> Not told.\n>\n> It was *told* in ***two* dresses** here.\n>\n> Nor this.\n\n## A heading of it';
    const told = compileWell(makeFiles(articleWith(body), `${eventWith('told in two')}${eventWith('A heading of it', { id: 'two' })}`));
    const [quote] = excerpt(told, 'one').article.body;
    expect(quote!.kind === 'quote' && quote!.blocks.map(({ text }) => text)).toEqual(['It was told in two dresses here.']);
    expect(dresses(excerpt(told, 'one'))).toEqual(dresses(told));
    expect(excerpt(told, 'two').article.body.map(({ kind }) => kind)).toEqual(['heading']);
  });

  it.each([
    ['small', story],
    ['large', compileMadeUp(240, { disputes: true })],
  ])('of every event of a %s story: texts stay whole, its passages begin and end where they did, and no others do', (_, whole) => {
    const texts = new Map(blocks(whole).map((block) => [block.key, block.text]));
    const all = passagesIn(whole);
    for (const { id } of whole.events) {
      const part = excerpt(whole, id);
      const kept = new Set(part.events.map((event) => event.id));
      expect(kept).toContain(id);
      for (const block of blocks(part)) expect([block.text, textIn(block)]).toEqual([texts.get(block.key), texts.get(block.key)]);
      expect(passagesIn(part)).toEqual(all.filter((passage) => kept.has(toId(passage.split(' ')[1]!))));
      expect(blocks(part).flatMap(({ segments }) => segments.flatMap(({ events }) => events)).filter((event) => !kept.has(event))).toEqual([]);
      expect(part.events.flatMap(({ passages }) => passages).filter(({ block }) => !blocks(part).some(({ key }) => key === block))).toEqual([]);
    }
  });

  it('cuts a block at its own passages only, and dresses are whole again', () => {
    const [block] = excerpt(story, 'a-1').article.body.flatMap(blocksOf);
    const last = block!.segments.at(-1)!;
    expect(block!.segments.map(({ events }) => events)).toEqual([[], ['a-1'], []]);
    expect(last.runs.map(({ text }) => text)).toEqual(['.']);
    expect(block!.segments[0]!.runs).toHaveLength(1);
  });
});
