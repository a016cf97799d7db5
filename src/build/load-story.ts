import { checkPart, compileStory } from '../compile/compile-story.ts';
import type { Compiled, CompileEnvironment, SourceFile } from '../compile/compiled.ts';
import { readStoryFolder } from './read-story-folder.ts';

/** A story, or all that is wrong with its folder; and the texts that problems are about, by their names. */
export type Loaded = Compiled & { readonly sources: ReadonlyMap<string, string> };

/** Reads and compiles a story folder. */
export async function loadStory(folder: string, environment: CompileEnvironment = {}): Promise<Loaded> {
  const read = await readStoryFolder(folder);
  if (read.ok) return { ...compileStory(read.files, environment), sources: textsOf(read.files) };
  return { ok: false, problems: [...read.problems, ...checkPart(read.rest)], warnings: [], sources: textsOf(read.rest) };
}

function textsOf(files: Readonly<Record<'article' | 'events', SourceFile | null>>): ReadonlyMap<string, string> {
  return new Map([files.article, files.events].flatMap((file) => (file === null ? [] : [[file.name, file.text]])));
}
