import type { Problem } from '../story/problem.ts';
import type { Story } from '../story/story.ts';

/** A file of the story folder, already decoded. */
export interface SourceFile {
  /** As the editor knows it: `article.md`. */
  readonly name: string;
  readonly text: string;
}

/** The two files that make a story. */
export interface StoryFiles {
  readonly article: SourceFile;
  readonly events: SourceFile;
}

/** Either a story without a fault, or every fault that could be found. */
export type Compiled =
  | { readonly ok: true; readonly story: Story; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
