import type { Story } from '../../src/story/story.ts';
import { makeDate, makeEvent, makeStory } from './make-story.ts';

/** So many events in months and years from 1990 on, every third of group "Talks", the next of "Visits", the next of none; 20 share one day, and every seventh is in Łódź. */
export function makeDenseStory(count = 60, change: Partial<Story['article']> = {}): Story {
  const story = makeStory(change);
  const events = Array.from({ length: count }, (_, at) => {
    const day = at < 20 ? '1990-06-18' : `${1990 + Math.floor((at - 20) / 4)}-0${7 + (at % 3)}-11`;
    const next = `${day.slice(0, 8)}${Number(day.slice(8)) + 1}`;
    return makeEvent({ number: at + 1, date: makeDate(day, day, day, next), place: at % 7 === 0 ? 'Łódź' : null, group: ['Talks', 'Visits', null][at % 3] ?? null, status: at === count - 1 ? 'planned' : 'happened' });
  });
  return { ...story, events, disputes: [], groups: ['Talks', 'Visits'] };
}
