// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { makeEmbedData } from '../../../src/app/embed/make-embed-data.ts';
import { oembed } from '../../../src/app/embed/oembed.ts';
import { makePage, makeStory } from '../../helpers/make-story.ts';
import type { Story } from '../../../src/story/story.ts';

const SITE = 'https://example.org/x/';

function answerFor(event: string | null, story: Story = makeStory()) {
  const page = makePage(event, story);
  return JSON.parse(oembed(page, makeEmbedData(makePage(null, story)), SITE, 'share.png')) as Record<string, string | number>;
}

/** What WordPress 6 keeps of an answer's markup: these elements, with these attributes. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

describe('the oEmbed answer', () => {
  it('has all that version 1.0 asks of the type rich', () => {
    const { html, ...rest } = answerFor(null);
    expect(rest).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'The bridge at Hallow Sound',
      author_name: 'Ann Writer',
      provider_name: 'The Sound',
      provider_url: 'https://sound.example/',
      cache_age: 86_400,
      width: 640,
      height: makeEmbedData(makePage()).height,
      thumbnail_url: `${SITE}share.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(html).toMatch(/^<blockquote><a href="https:\/\/example\.org\/x\/">/);
  });

  it('names no image where none was made', () => {
    expect(JSON.parse(oembed(makePage(), makeEmbedData(makePage()), SITE, null))).not.toHaveProperty('thumbnail_url');
  });

  it.each([null, 'opening'])('for %s is one quote and one empty frame, of which WordPress strips nothing', (event) => {
    const answer = answerFor(event);
    document.body.innerHTML = String(answer['html']);
    expect([...document.body.children].map((element) => element.tagName)).toEqual(['BLOCKQUOTE', 'IFRAME']);
    for (const element of document.body.querySelectorAll('*')) {
      expect(element.getAttributeNames().filter((name) => !KEPT[element.localName]?.includes(name))).toEqual([]);
    }
    const frame = document.querySelector('iframe')!;
    expect(frame.outerHTML).toBe(`<iframe src="${SITE}embed/${event ? `events/${event}/` : ''}" title="${frame.title}" width="100%" height="${answer['height']}" frameborder="0"></iframe>`);
    expect(frame.title.length).toBeGreaterThan(0);
  });

  it('leads to each event, and says how many it leaves out', () => {
    document.body.innerHTML = String(answerFor(null)['html']);
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([SITE, ...makeStory().events.map(({ id }) => `${SITE}events/${id}/`)]);
  });

  it.each(['"><script>x</script>', '</blockquote><iframe src="https://evil.example">', 'a src="https://evil.example/" b', 'plain'])('is the same markup whatever the headline says: %s', (headline) => {
    document.body.innerHTML = String(answerFor(null, makeStory({ headline }))['html']);
    expect([...document.body.querySelectorAll('*')].map((element) => element.localName)).toEqual(['blockquote', 'a', 'a', 'a', 'a', 'a', 'iframe']);
    // How WordPress finds the address to which it adds its secret.
    expect(/ src=(['"])(.*?)\1/.exec(String(answerFor(null, makeStory({ headline }))['html']))?.[2]).toBe(`${SITE}embed/`);
  });
});
