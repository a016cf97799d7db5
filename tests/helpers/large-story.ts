import { compileStory } from '../../src/compile/compile-story.ts';
import { printProblems } from '../../src/compile/print-problems.ts';
import type { Story } from '../../src/story/story.ts';
import { makeLargeStory } from './make-large-story.ts';

/** A story of `count` events, compiled. */
export function largeStory(count: number): Story {
  const compiled = compileStory(makeLargeStory(count));
  if (!compiled.ok) throw new Error(printProblems(compiled.problems));
  return compiled.story;
}
