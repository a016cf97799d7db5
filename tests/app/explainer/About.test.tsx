// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { About } from '../../../src/app/explainer/About.tsx';
import type { Article } from '../../../src/story/story.ts';
import { makeDate, makePage, makeStory } from '../../helpers/make-story.ts';

afterEach(cleanup);
const show = (change: Partial<Article> = {}) => render(<About page={makePage(null, makeStory(change))} />).container;

describe('the foot of the page', () => {
  it('has a list of corrections even when it is empty', () => {
    show();
    expect(screen.getByRole('heading', { name: 'Corrections' }).nextElementSibling?.textContent).toBe('None so far.');
  });

  it('lists each correction with its date', () => {
    const date = makeDate('2024-07-01', '1 July 2024', '2024-07-01', '2024-07-02');
    show({ corrections: [{ date, text: 'The boat was blue.' }, { date, text: 'It was not green.' }] });
    const list = screen.getByRole('heading', { name: 'Corrections' }).nextElementSibling as HTMLElement;
    expect(within(list).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['1 July 2024: The boat was blue.', '1 July 2024: It was not green.']);
    expect(within(list).getAllByText('1 July 2024').map((time) => time.getAttribute('datetime'))).toEqual(['2024-07-01', '2024-07-01']);
    expect(screen.queryByText('None so far.')).toBeNull();
  });

  it('is where the link to the corrections leads', () => {
    show();
    expect(screen.getByRole('heading', { name: 'Corrections' }).id).toBe('corrections');
  });

  it('says who made the page from what, and when', () => {
    const text = show({ modified: { iso: '2024-07-02', text: '2 July 2024' } }).textContent;
    for (const part of ['Retold from a news report of 17 June 2024', 'By Ann Writer', 'The Sound', 'Published 19 June 2024', 'Updated 2 July 2024', 'Hallow Sound, ferries']) expect(text).toContain(part);
    expect(screen.getByRole('link', { name: 'The Sound' })).toHaveProperty('href', 'https://sound.example/');
  });

  it('links the report where it has an address', () => {
    show({ basis: { text: 'a report', url: 'https://report.example/' } });
    expect(screen.getByRole('link', { name: 'Retold from a report' })).toHaveProperty('href', 'https://report.example/');
  });

  it('leaves out what the editor did not give, and does not name the publisher twice', () => {
    show({ basis: null, published: null, topics: [], byline: 'The Sound', publisher: { name: 'The Sound', url: null } });
    expect(screen.getByText(/The Sound/).textContent).toBe('By The Sound');
    expect(screen.queryByText(/Retold|Published|Updated/)).toBeNull();
    cleanup();
    expect(show({ byline: null, publisher: null }).textContent).not.toMatch(/By |The Sound/);
  });
});
