// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DisputeNotes } from '../../../src/app/explainer/DisputeNotes.tsx';
import { makePage, makeStory, toId } from '../../helpers/make-story.ts';

const story = makeStory();
const [dispute] = story.disputes;
afterEach(cleanup);

const notes = () => [...document.querySelectorAll('p')].map((note) => note.textContent).toSorted();
const links = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href') ?? '').toSorted();

describe('a dispute', () => {
  it('is told at both passages, each leading to the other', () => {
    render(<DisputeNotes block="b3" page={makePage()} />);
    expect(links()).toEqual(['#passage-a-2', '#passage-ferry-stops-1']);
    expect(notes()).toEqual([
      'Disputed. Contradicts what the article says of event 1. The harbour’s log names the month. See the other passage',
      'Disputed. Contradicts what the article says of event 3. The harbour’s log names the month. See the other passage',
    ]);
  });

  it('is told only in the blocks of its own passages', () => {
    render(<DisputeNotes block="b1" page={makePage()} />);
    expect(notes()).toEqual([]);
  });

  it('between two blocks is told in each, of the other one’s event', () => {
    const across = { ...story, disputes: [{ ...dispute!, passages: [{ event: toId('a'), number: 1 }, { event: toId('opening'), number: 2 }] as const }] };
    render(<DisputeNotes block="b4" page={makePage(null, across)} />);
    expect(notes()).toEqual([expect.stringContaining('of event 1.')]);
    expect(links()).toEqual(['#passage-a-1']);
  });

  it('is told beside another one of the same passage, and React finds nothing to complain of', () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    const second = { passages: [{ event: toId('ferry-stops'), number: 1 }, { event: toId('opening'), number: 1 }] as const, note: 'A second one.' };
    render(<DisputeNotes block="b3" page={makePage(null, { ...story, disputes: [dispute!, second] })} />);
    expect(links()).toEqual(['#passage-a-2', '#passage-ferry-stops-1', '#passage-opening-1']);
    expect(complain).not.toHaveBeenCalled();
  });
});
