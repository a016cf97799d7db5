// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeEmbedData } from '../../../src/app/embed/make-embed-data.ts';
import { Explainer } from '../../../src/app/explainer/Explainer.tsx';
import { describePage } from '../../../src/app/head/page-words.ts';
import { describeShare } from '../../../src/app/picture/share-words.ts';
import { describeTimeline, timelineWords } from '../../../src/app/picture/timeline-words.ts';
import { cardView } from '../../../src/embed/view/card-view.ts';
import { timelineView } from '../../../src/embed/view/timeline-view.ts';
import { toHtml } from '../../../src/embed/view/to-html.ts';
import { makePage, makeStory } from '../../helpers/make-story.ts';

const pageIn = (language: string, selected: string | null = null) => makePage(selected, makeStory({ language, topics: ['A', 'B', 'C'] }));
const setting = { only: null, level: 1, address: (path: string) => path, eventAddress: (id: string) => `#${id}` } as const;

describe('signs between words', () => {
  it.each([
    ['en-GB', 'A, B, C', ', '],
    ['ar', 'A، B، C', '، '],
    ['ja', 'A、B、C', '、'],
    ['zh-TW', 'A，B，C', '，'],
  ])('in %s: topics are “%s”, and a card’s name has “%s”', (language, topics, comma) => {
    const { container } = render(<Explainer page={pageIn(language)} />);
    expect(container.textContent).toContain(topics);
    expect(container.querySelector('.events .comma')?.textContent).toBe(comma);
  });

  it.each([
    ['en', ': '],
    ['fr', '\u00a0: '],
    ['zh', '：'],
  ])('in %s an event’s page is headed with “%s” behind the date', (language, colon) => {
    const page = pageIn(language, 'a-1');
    const event = page.story.events.find(({ id }) => id === 'a-1');
    expect(describePage(page).heading).toBe(`${event?.date.text}${colon}${event?.title}`);
  });

  it('in descriptions of pictures end sentences as the language does', () => {
    const page = pageIn('ja');
    expect(describeShare(page)).toMatch(/。 .*時点。$/);
    expect(describeTimeline(timelineWords(page, { url: null }), page.phrases)).toMatch(/^.*時点。\n1\. .*、.*。\n/);
  });

  it('in Russian never double the full stop of “г.”', () => {
    const { phrases } = pageIn('ru');
    expect(phrases.sentence(phrases.asOf('18 июня 2024 г.'))).toBe('По состоянию на 18 июня 2024 г.');
  });

  it('reach the embed’s links, and are left out of its data where they are English', () => {
    const html = (language: string) => toHtml(timelineView(makeEmbedData(pageIn(language)), setting));
    expect(html('ja')).toContain('<span class="comma">、</span>');
    expect(html('en')).toContain('<span class="comma">, </span>');
    expect(makeEmbedData(pageIn('en')).words).not.toHaveProperty('comma');
    const data = makeEmbedData(pageIn('zh'));
    const [first, second] = data.events;
    if (!first) throw new Error('no event');
    expect(toHtml(cardView(first, { data, setting, before: undefined, after: second }))).toContain(`下一个：${second?.title}`);
  });
});
