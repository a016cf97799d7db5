// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SharePicture } from '../../../src/app/picture/SharePicture.tsx';
import { TimelinePicture } from '../../../src/app/picture/TimelinePicture.tsx';
import type { Typesetter } from '../../../src/layout/picture/typesetter.ts';
import type { Article } from '../../../src/story/story.ts';
import { makePage, makeStory } from '../../helpers/make-story.ts';
import { measureByCount } from '../../helpers/measure-by-count.ts';

/** A font whose letters are strokes; keeps what it was asked to set. */
function makeFont() {
  const said: string[] = [];
  const typesetter: Typesetter = {
    ...measureByCount,
    setLine(text) {
      said.push(text);
      return Array.from(text).map((letter, at) => ({ key: letter, x: at * 500, y: 0 }));
    },
    outlineOf: (key) => (key === ' ' ? '' : `M0,0L0,${key.codePointAt(0)}Z`),
  };
  return { typesetter, said };
}

function timelineOf(change: Partial<Article> = {}, url: string | null = 'https://example.org/x/') {
  const { typesetter, said } = makeFont();
  const svg = renderToStaticMarkup(<TimelinePicture page={makePage(null, makeStory(change))} site={{ url }} typesetter={typesetter} />);
  return { svg, said, element: new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement };
}

/** Where the discs of the timeline's picture stand, across. */
function discsOf(direction: 'ltr' | 'rtl'): number[] {
  return [...timelineOf({ direction }).element.querySelectorAll('circle')].map((circle) => Number(circle.getAttribute('cx')));
}

/** All words on a share image. */
function saidOf(id: string | null): string {
  const { typesetter, said } = makeFont();
  renderToStaticMarkup(<SharePicture page={makePage(id)} typesetter={typesetter} />);
  return said.join(' ');
}

describe('the picture of the timeline', () => {
  it('is an image with a name, and with all its words for who cannot see it', () => {
    const { element } = timelineOf();
    const byId = (name: string) => element.querySelector(`#${element.getAttribute(name)}`)?.textContent;
    expect(element.getAttribute('role')).toBe('img');
    expect(element.getAttribute('lang')).toBe('en-GB');
    expect(byId('aria-labelledby')).toBe('Timeline: The bridge at Hallow Sound');
    expect(byId('aria-describedby')?.split('\n')).toEqual([
      'As of 18 June 2024.',
      '1. about 1951, The ferry begins to run.',
      '2. 4–6 March 2019, The council agrees, Town hall.',
      '3. May 2024, The ferry stops.',
      '4. 21 June 2024, The bridge opens, upcoming, as of 18 June 2024.',
      'The Sound · Ann Writer.',
      'Retold from a news report of 17 June 2024.',
      'example.org/x.',
    ]);
  });

  it('says what the page says, each event in order', () => {
    const said = timelineOf().said.join(' ');
    for (const words of ['Timeline · Hallow Sound', 'As of 18 June 2024', 'To scale.', 'upcoming, as of 18 June 2024', 'example.org/x']) expect(said).toContain(words);
    const places = makeStory().events.map((event) => said.indexOf(event.title));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(-1);
  });

  it('names no address where none is known', () => {
    expect(timelineOf({}, null).said.join(' ')).not.toContain('example.org');
  });

  it('marks what is only planned with a dashed ring', () => {
    const rings = [...timelineOf().element.querySelectorAll('circle')].filter((circle) => circle.getAttribute('r') === '25');
    expect(rings.map((ring) => ring.hasAttribute('stroke-dasharray'))).toEqual([false, false, false, true]);
  });

  it('needs no font, no style and nothing from elsewhere', () => {
    const { svg, element } = timelineOf();
    expect(element.querySelector('text, style, image, script, parsererror')).toBeNull();
    expect(svg).not.toMatch(/style=|url\(|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
    const ids = [...element.querySelectorAll('[id]')].map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const use of element.querySelectorAll('use')) expect(ids).toContain(use.getAttribute('href')?.slice(1));
  });

  it('takes any text as text', () => {
    const nasty = '"/><script>alert(1)</script>&amp;<![CDATA[';
    const { element } = timelineOf({ headline: nasty });
    expect(element.querySelector('script, parsererror')).toBeNull();
    expect(element.querySelector('title')?.textContent).toContain(nasty);
  });

  it('is mirrored for a language that runs the other way', () => {
    expect(discsOf('rtl')).toEqual(discsOf('ltr').map((x) => Math.round((1200 - x) * 100) / 100));
  });
});

describe('a share image', () => {
  it('of the page has headline, kicker, day and publisher', () => {
    for (const words of ['Explainer · Hallow Sound', 'The bridge', 'Hallow Sound', 'As of 18 June 2024', 'The Sound']) expect(saidOf(null)).toContain(words);
  });

  it.each([
    ['a', ['about 1951', 'The ferry', 'The ferry has crossed the sound']],
    ['a-1', ['4–6 March 2019', 'The council', 'Town hall']],
    ['opening', ['21 June 2024', 'The bridge', 'upcoming, as of 18 June 2024']],
  ])('of the event %s has its date, its title, and its place or words of the article', (id, words) => {
    for (const each of words) expect(saidOf(id)).toContain(each);
  });
});
