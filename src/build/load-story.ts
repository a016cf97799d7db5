import { compileStory } from '../compile/compile-story.ts';
import type { Problem } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import { readStoryFolder } from './read-story-folder.ts';

/** A story, or all that is wrong with its folder. */
export type Loaded =
  | { readonly ok: true; readonly story: Story; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads and compiles a story folder. */
export async function loadStory(folder: string): Promise<Loaded> {
  const read = await readStoryFolder(folder);
  return read.ok ? compileStory(read.files) : read;
}
