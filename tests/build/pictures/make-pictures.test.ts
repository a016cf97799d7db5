import { beforeAll, describe, expect, it } from 'vitest';
import { makePictures, MOST_SHARES, type Pictures } from '../../../src/build/pictures/make-pictures.ts';
import { rasterize } from '../../../src/build/pictures/rasterize.ts';
import type { Article, Story } from '../../../src/story/story.ts';
import { makeEvent, makeStory, toId } from '../../helpers/make-story.ts';
import { type Pixels, readPng } from '../../helpers/read-png.ts';

async function picturesOf(story: Story): Promise<Pictures> {
  const server = await import('../../../src/entry-server.tsx');
  return makePictures(story, { story: 'x', url: null, basePath: '/' }, server);
}
const contentOf = ({ files }: Pictures, path: string) => files.find((file) => file.path === path)?.content;
const pngOf = (pictures: Pictures, path: string) => readPng(contentOf(pictures, path) as Uint8Array);

/** Share of a picture's pixels that are not white. */
function inkOf({ width, height, brightness }: Pixels): number {
  let dark = 0;
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) dark += Number(brightness(x, y) < 200);
  return dark / (width * height);
}

let pictures: Pictures;
beforeAll(async () => {
  pictures = await picturesOf(makeStory());
});

describe('the pictures of a story', () => {
  it('are the timeline, and an image for the page and each event', () => {
    expect(pictures.files.map((file) => file.path)).toEqual(['timeline.svg', 'timeline.png', 'share.png', ...['a', 'a-1', 'ferry-stops', 'opening'].map((id) => `events/${id}/share.png`)]);
    expect(pictures.notes).toEqual([]);
    expect([null, 'a', 'none'].map(pictures.shareOf)).toEqual(['share.png', 'events/a/share.png', 'share.png']);
  });

  it('have the sizes that hosts are told, and real ink', () => {
    for (const { path } of pictures.files.filter((file) => file.path.endsWith('share.png'))) {
      const png = pngOf(pictures, path);
      expect([png.width, png.height]).toEqual([1200, 630]);
      expect(inkOf(png)).toBeGreaterThan(0.05);
      expect(inkOf(png)).toBeLessThan(0.3);
    }
    const timeline = pngOf(pictures, 'timeline.png');
    expect(timeline.width).toBe(2400);
    expect(String(contentOf(pictures, 'timeline.svg'))).toContain(`width="1200" height="${timeline.height / 2}"`);
  });

  it('are each its own', () => {
    const bytes = pictures.files.map((file) => Buffer.from(file.content).toString('base64'));
    expect(new Set(bytes).size).toBe(bytes.length);
  });

  it('are the same bytes for the same story', async () => {
    expect(await picturesOf(makeStory())).toEqual({ ...pictures, shareOf: expect.anything() });
  });

  it('of no events are the page’s image alone', async () => {
    const bare = await picturesOf({ ...makeStory(), events: [], disputes: [] });
    expect(bare.files.map((file) => file.path)).toEqual(['share.png']);
  });

  it('of very many events are one image for all pages, and the build says so', async () => {
    const events = Array.from({ length: MOST_SHARES + 1 }, (_, at) => makeEvent({ number: at + 1, id: toId(`e${at}`) }));
    const many = await picturesOf({ ...makeStory(), events, disputes: [] });
    expect(many.files.map((file) => file.path)).toEqual(['timeline.svg', 'timeline.png', 'share.png']);
    expect(many.shareOf('e7')).toBe('share.png');
    expect(many.notes).toEqual(['The story has more than 100 events: all its pages are shared with one image, share.png.']);
    expect(String(contentOf(many, 'timeline.svg'))).toContain('And 41 more events.');
  });
});

describe('letters that no font has', () => {
  it('leave a picture out, and a sentence tells which letters and what helps', async () => {
    const [first, ...others] = makeStory().events;
    const events = [{ ...first!, title: '金正恩访华' }, ...others];
    const some = await picturesOf({ ...makeStory(), events });
    expect(some.files.map((file) => file.path)).toEqual(['share.png', 'events/a-1/share.png', 'events/ferry-stops/share.png', 'events/opening/share.png']);
    expect(some.notes).toEqual([
      'Left out are the pictures timeline.svg, timeline.png, events/a/share.png: no font here has “金正恩访华” (Han). Put a TTF or OTF file that has these letters in a folder and name it: PICTURE_FONTS=folder.',
    ]);
    expect(some.shareOf('a')).toBe('share.png');
  });

  it('in the headline leave none, and no page has an image', async () => {
    const none = await picturesOf(makeStory({ headline: '金正恩', language: 'zh' }));
    expect(none.files).toEqual([]);
    expect(none.shareOf('a')).toBeNull();
  });
});

describe('any headline', () => {
  const RTL: Partial<Article> = { headline: 'كيم يستعد لاستضافة بوتين', language: 'ar', direction: 'rtl' };
  it.each<[string, Partial<Article>]>([
    ['of one letter', { headline: 'A' }],
    ['of 300', { headline: 'The bridge and all that led to it, '.repeat(9) }],
    ['of emoji', { headline: '🚀👩‍👩‍👧‍👦🇬🇧'.repeat(12) }],
    ['from right to left', RTL],
  ])('%s keeps its margins in the pixels too', async (_, change) => {
    const png = pngOf(await picturesOf({ ...makeStory(change), events: [], disputes: [] }), 'share.png');
    const margin = (from: number, to: number) => Array.from({ length: 560 }, (__, y) => Array.from({ length: to - from }, (___, x) => png.brightness(from + x, 30 + y))).flat();
    expect(Math.min(...margin(0, 52))).toBe(255);
    expect(Math.min(...margin(1150, 1200))).toBe(255);
    expect(inkOf(png)).toBeGreaterThan(0.03);
  });
});

describe('the renderer', () => {
  it('draws what it is given, at the width it is asked for', async () => {
    const png = readPng(await rasterize('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5"><rect width="10" height="5" fill="#fff"/><rect width="5" height="5"/></svg>', 40));
    expect([png.width, png.height]).toEqual([40, 20]);
    expect([png.brightness(5, 10), png.brightness(35, 10)]).toEqual([0, 255]);
  });
});
