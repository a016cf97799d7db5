import { eventAnchor, passageAnchor } from '../story/fragment.ts';
import type { StoryEvent } from '../story/story.ts';
import type { PageData } from './page-data.ts';

/** From the page of one event of a vast story: where the page of another lies, and where the whole story shows this one. */
export function waysFrom({ toRoot }: PageData, event: StoryEvent) {
  const [first] = event.passages;
  return {
    pageOf: (other: StoryEvent) => `${toRoot}events/${other.id}/index.html`,
    timeline: `${toRoot}index.html#${eventAnchor(event.id)}`,
    article: `${toRoot}index.html#${first ? passageAnchor(first) : 'article'}`,
  };
}
