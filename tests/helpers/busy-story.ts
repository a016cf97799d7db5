import { compileStory } from '../../src/compile/compile-story.ts';
import { printProblems } from '../../src/compile/print-problems.ts';
import type { Story } from '../../src/story/story.ts';
import { makeBusyStory } from './make-busy-story.ts';

/** A story of `count` events, compiled. */
export function busyStory(count: number): Story {
  const compiled = compileStory(makeBusyStory(count));
  if (!compiled.ok) throw new Error(printProblems(compiled.problems));
  return compiled.story;
}
