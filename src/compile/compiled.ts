import type { Fault } from './report.ts';
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
  /** The pictures of the folder by their path in it: `images/bridge.jpg`. Absent where it has none; `unseen` where nobody has looked. */
  readonly images?: ReadonlyMap<string, MeasuredImage> | 'unseen';
}

/** A picture's size in pixels, as shown; or why it cannot be shown. */
export type MeasuredImage = { readonly width: number; readonly height: number } | Fault;

/** What a compiler may be told of the world. Builds tell it nothing, so that they give the same bytes on any day. */
export interface CompileEnvironment {
  /** The editor's day, ISO; without it nothing is said of what has passed since. */
  readonly today?: string;
}

/** Either a story without a fault, or every fault that could be found. */
export type Compiled =
  | { readonly ok: true; readonly story: Story; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };
