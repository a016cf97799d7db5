// @vitest-environment jsdom
import { render, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CodePage } from '../../src/app/code/CodePage.tsx';
import { Explainer } from '../../src/app/explainer/Explainer.tsx';
import { ownWords } from '../../src/app/own-words.ts';
import { makePage, makeStory } from '../helpers/make-story.ts';

const pageIn = (language: string) => makePage(null, makeStory({ language }));

describe('the page’s own words', () => {
  it.each(['he', 'pt-BR', 'nb'])('say that they are English in a story in %s', (language) => {
    expect(ownWords(pageIn(language))).toEqual({ lang: 'en', dir: 'ltr' });
  });

  it.each(['en', 'en-GB', 'ar', 'de-CH', 'zh-TW'])('say nothing of themselves in a story in %s', (language) => {
    expect(ownWords(pageIn(language))).toEqual({});
  });

  it.each(['Skip to the article', 'Timeline', 'About this page', 'Corrections', 'None so far.', 'Embed this timeline', 'Background:', 'Sources:', 'Disputed.'])(
    'carry their language in a foreign page: “%s”',
    (words) => {
      const { container } = render(<Explainer page={pageIn('he')} />);
      const elements = within(container).getAllByText(words);
      expect(elements.map((element) => element.closest('[lang]')?.getAttribute('lang'))).toEqual(elements.map(() => 'en'));
    },
  );

  it('are told of a gap, too, whose numbers would else change places among words from right to left', () => {
    const { container } = render(<Explainer page={pageIn('he')} />);
    const gaps = [...container.querySelectorAll('.gap')];
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.map((gap) => gap.firstElementChild?.getAttribute('dir'))).toEqual(gaps.map(() => 'ltr'));
  });

  it('never hold the story’s words with them, but where those say their own language', () => {
    const page = pageIn('he');
    const { container } = render(<Explainer page={page} />);
    const text = [...container.querySelectorAll('[lang="en"]')].map((element) => element.textContent).join('\n');
    const { article, events } = page.story;
    for (const words of [article.headline, article.standfirst.text, ...events.flatMap((event) => [event.title, event.summary])]) expect(text).not.toContain(words);
  });

  it('leave a page in one of their languages without a mark', () => {
    const { container } = render(<Explainer page={pageIn('uk')} />);
    expect(container.querySelectorAll('[lang]')).toHaveLength(0);
  });

  it('hold the headline on the page of codes as the story’s', () => {
    const page = makePage(null, makeStory({ language: 'he', direction: 'rtl' }));
    const choice = { value: '', title: 'All', height: 400, picture: null };
    const { container } = render(<CodePage page={page} choices={[choice]} site={{ url: null }} pinned={{ path: 'v1/embed-0.js', integrity: 'sha384-0' }} />);
    const view = within(container);
    const headline = view.getByText(page.story.article.headline);
    expect([view.getByRole('main').lang, headline.lang, headline.dir]).toEqual(['en', 'he', 'rtl']);
  });
});
