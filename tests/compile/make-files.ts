import { readFileSync } from 'node:fs';
import { compileStory } from '../../src/compile/compile-story.ts';
import type { StoryFiles } from '../../src/compile/compiled.ts';
import { printProblems } from '../../src/compile/print-problems.ts';
import type { Problem } from '../../src/story/problem.ts';
import type { Story } from '../../src/story/story.ts';

const STORIES = new URL('../fixtures/stories/', import.meta.url);

/** The two files of a fixture. */
export function readFixture(name: string): StoryFiles {
  const read = (file: string) => ({ name: file, text: readFileSync(new URL(`${name}/${file}`, STORIES), 'utf8') });
  return { article: read('article.md'), events: read('events.yaml') };
}

/** Story files from texts. */
export function makeFiles(article: string, events: string): StoryFiles {
  return { article: { name: 'article.md', text: article }, events: { name: 'events.yaml', text: events } };
}

/** An article with this body; its first line is line 7 of the file. */
export function articleWith(body: string, language = 'en', standfirst = 'What it says.'): string {
  return `---\nheadline: A headline\nstandfirst: ${standfirst}\nlanguage: ${language}\nasOf: 2024-03-05\n---\n${body}\n`;
}

/** One event; `passage` is YAML. */
export function eventWith(passage: string, { id = 'one', date = '2024-03-04', more = '' } = {}): string {
  return `- id: ${id}\n  title: Title\n  date: ${date}\n  summary: Summary.\n  passages:\n    - ${passage}\n  sources:\n    - { title: T, publisher: P, url: "https://example.org/" }\n${more}`;
}

/** The story, or a failure that shows what is wrong with it. */
export function compileWell(files: StoryFiles): Story {
  const compiled = compileStory(files);
  if (!compiled.ok) throw new Error(printProblems(compiled.problems));
  return compiled.story;
}

/** The problems of files that must have some. */
export function problemsOf(files: StoryFiles): readonly Problem[] {
  const compiled = compileStory(files);
  return compiled.ok ? [] : compiled.problems;
}
