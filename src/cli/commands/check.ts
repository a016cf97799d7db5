import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Loaded, loadStory } from '../../build/load-story.ts';
import { siteFromEnvironment } from '../../build/site.ts';
import { plural } from '../../compile/print-problems.ts';
import { PROJECT } from '../project.ts';
import { type Found, foundIn, shoutProblems } from '../found-problems.ts';
import { say, shout } from '../terminal.ts';
import { today } from '../today.ts';

/** `throughline check`: says all that is wrong with stories; builds nothing. */
export async function runCheck(named: readonly string[], { json = false, strict = false }: { readonly json?: boolean; readonly strict?: boolean }): Promise<void> {
  const folders = named.length > 0 ? await withoutFiles(named) : [defaultFolder()];
  const several = folders.length > 1;
  const loaded = await Promise.all(folders.map((folder) => loadStory(folder, { today: today() })));
  const found = loaded.map((each, at) => foundIn(each, several ? folders[at]! : null));
  const problems = found.flatMap((each) => each.problems);
  if (json) say(JSON.stringify(problems, null, 2));
  else for (const [at, folder] of folders.entries()) report(several ? `${folder}: ` : '', loaded[at]!, found[at]!);
  if (problems.some(({ severity }) => strict || severity === 'error')) process.exitCode = 1;
}

function report(before: string, loaded: Loaded, found: Found): void {
  shoutProblems(found);
  if (loaded.ok) say(before + describe(loaded));
}

function describe({ story: { article, events } }: Extract<Loaded, { ok: true }>): string {
  const passages = events.reduce((sum, event) => sum + event.passages.length, 0);
  return `“${article.headline}” is good: ${plural(events.length, 'event')}, ${plural(passages, 'passage')}, ${plural(article.wordCount, 'word')}.`;
}

/** `stories/*` names files, too: what lies beside story folders is no story. */
export async function withoutFiles(named: readonly string[]): Promise<readonly string[]> {
  if (named.length === 1) return named;
  const kinds = await Promise.all(named.map((path) => stat(path).then((stats) => stats.isFile(), () => false)));
  const left = named.filter((_, at) => kinds[at]);
  if (left.length === named.length) throw new Error(`None of these is a folder: ${named.join(', ')}`);
  if (left.length > 0) shout(`Left aside, since it is no folder: ${left.map((path) => basename(path)).join(', ')}`);
  return named.filter((_, at) => !kinds[at]);
}

function defaultFolder(): string {
  const { STORY } = process.env;
  return STORY || join(PROJECT, siteFromEnvironment({}).story);
}
