import type { StoryEvent } from '../story/story.ts';

/** Where an event belongs, on one line: "Crewed flights · Baikonur"; null where it has neither group nor place. */
export function groupAndPlace({ group, place }: Pick<StoryEvent, 'group' | 'place'>): string | null {
  return [group, place].filter((part) => part !== null).join(' · ') || null;
}
