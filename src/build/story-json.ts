import type { EmbedData } from '../embed/data.ts';
import type { Story } from '../story/story.ts';

/** Raised when a reader of `story.json` would break; new fields don't raise it. */
export const STORY_JSON_VERSION = 1;

/** The resolved story as a file for other programs: `{ "version": 1, "article": …, "events": […], "disputes": […], "embed": … }`; see src/README.md. */
export function storyJson(story: Story, embed: EmbedData | null): string {
  return `${JSON.stringify({ version: STORY_JSON_VERSION, ...story, embed }, null, 1)}\n`;
}
