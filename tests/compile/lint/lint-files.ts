import { compileStory } from '../../../src/compile/compile-story.ts';
import type { CompileEnvironment, StoryFiles } from '../../../src/compile/compiled.ts';
import { printProblems } from '../../../src/compile/print-problems.ts';
import type { Problem } from '../../../src/story/problem.ts';
import { makeFiles } from '../make-files.ts';

/** What differs from a story in which nothing looks wrong. */
export interface StoryParts {
  /** From line 7 of the file on. */
  readonly body?: string;
  readonly language?: string;
  readonly standfirst?: string;
  /** More keys of the front matter, each with its line end; they push the body down. */
  readonly front?: string;
  readonly asOf?: string;
  readonly events?: readonly string[];
}

/** Story files in which nothing looks wrong, but for the parts. */
export function lintFiles({ body = 'Anchor words here.', language = 'en', standfirst = 'What it says.', front = '', asOf = '2024-12-31', events = [] }: StoryParts): StoryFiles {
  const article = `---\nheadline: A headline\nstandfirst: ${standfirst}\nlanguage: ${language}\nasOf: ${asOf}\n${front}---\n${body}\n`;
  return makeFiles(article, events.length === 0 ? '[]\n' : events.join(''));
}

/** What differs from an event in which nothing looks wrong. */
export interface EventParts {
  readonly id?: string;
  readonly title?: string;
  readonly date?: string;
  readonly summary?: string;
  readonly passage?: string;
  /** The date of its source; an empty text for none. */
  readonly sourced?: string;
  /** More keys, each with its indentation and line end. */
  readonly more?: string;
}

/** One event of 8 lines: id, title, date, summary, passages (2), sources (2), and `more`. */
export function lintEvent({ id = 'one', title = 'Title', date = '2024-03-04', summary = 'Summary.', passage = 'Anchor words', sourced = '2024-12-30', more = '' }: EventParts = {}): string {
  const day = sourced === '' ? '' : `, date: ${sourced}`;
  return `- id: ${id}\n  title: ${title}\n  date: ${date}\n  summary: ${summary}\n  passages:\n    - ${passage}\n  sources:\n    - { title: T, publisher: P, url: "https://example.org/"${day} }\n${more}`;
}

/** The warnings of files that must compile. */
export function warningsOf(files: StoryFiles, environment: CompileEnvironment = {}): readonly Problem[] {
  const compiled = compileStory(files, environment);
  if (!compiled.ok) throw new Error(printProblems(compiled.problems));
  return compiled.warnings;
}

/** "article.md:7:4 The message." */
export function told({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column} ${message}`;
}
