import type { Loaded } from '../build/load-story.ts';
import { printProblems } from '../compile/print-problems.ts';
import type { Problem } from '../story/problem.ts';
import { paint, shout } from './terminal.ts';

/** All that is wrong with a story, and the texts it is about; where several stories are looked at, files go by folder and name. */
export interface Found {
  readonly problems: readonly Problem[];
  readonly sources: ReadonlyMap<string, string>;
}

/** What was found in a folder: errors first, then warnings; each in order of place. `prefix` is the folder's name, or null. */
export function foundIn(loaded: Loaded, prefix: string | null): Found {
  const problems = loaded.ok ? loaded.warnings : [...loaded.problems, ...loaded.warnings];
  if (prefix === null) return { problems, sources: loaded.sources };
  const folder = prefix.replace(/\/+$/, '');
  const inside = (file: string) => (file === prefix ? file : `${folder}/${file}`);
  return {
    problems: problems.map((problem): Problem => Object.assign({}, problem, { file: inside(problem.file) })),
    sources: new Map([...loaded.sources].map(([file, text]) => [inside(file), text])),
  };
}

/** Prints what was found, if anything. */
export function shoutProblems({ problems, sources }: Found): void {
  if (problems.length > 0) shout(printProblems(problems, { sources, paint }));
}
