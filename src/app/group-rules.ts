import { layOutLanes } from '../layout/lanes.ts';
import type { Story } from '../story/story.ts';
import type { TimeSpan } from '../story/story-index.ts';
import { lanesRoom } from './timeline/lanes-room.ts';

/** What stands above and below the drawing in the head of the timeline, in rem, and how much of a window the head may take. */
const AROUND = 5.5;
const MOST_OF_WINDOW = 0.45;

/** How high the head of the timeline is with lanes; it stays on top only of a window that has room for it. `time` is that of the drawing, if it is longer than the story's. */
export function groupRules(story: Story, time: TimeSpan | null = null): string {
  const lanes = layOutLanes(story, undefined, time);
  if (lanes === null) return '';
  const head = Math.ceil((AROUND + lanesRoom(lanes).height) * 16) / 16;
  const low = Math.round(head / MOST_OF_WINDOW);
  return `@media (min-width:60rem){.timeline{--axis:${head}rem}}@media (min-width:60rem) and (max-height:${low}rem){.timeline{--axis:0rem}.axis{position:static}}`;
}
