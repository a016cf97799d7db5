import { splitFrontMatter } from '../../compile/article/split-front-matter.ts';
import { compileStory } from '../../compile/compile-story.ts';
import type { StoryFiles } from '../../compile/compiled.ts';
import { openLedger } from '../../compile/report.ts';
import { readYaml } from '../../compile/yaml/read-yaml.ts';
import type { YamlNode } from '../../compile/yaml/yaml-node.ts';
import { oneLine } from '../../compile/text/one-line.ts';
import type { Problem } from '../../story/problem.ts';
import type { Story, StoryEvent } from '../../story/story.ts';
import type { Plain, PlainMap } from '../timeline.ts';

/** An event as the story resolves it and as its editor wrote it. */
export interface AuthoredEvent {
  readonly event: StoryEvent;
  /** All keys of `events.yaml`, also those that only later stages know. */
  readonly words: PlainMap;
}

/** A story with the words it was made of. */
export interface AuthoredStory {
  readonly story: Story;
  /** In order of time. */
  readonly events: readonly AuthoredEvent[];
  readonly front: PlainMap;
  /** The text of `article.md`. */
  readonly article: string;
}

/** What {@link readAuthored} hands back. */
export type ReadAuthored = { readonly ok: true; readonly authored: AuthoredStory } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Compiles a story's files and keeps their words; all problems where there are any. */
export function readAuthored(files: StoryFiles): ReadAuthored {
  const compiled = compileStory({ ...files, images: 'unseen' });
  if (!compiled.ok) return compiled;
  const { story } = compiled;
  const words = new Map(listOf(plainYaml(files.events)).map((event) => [event.get('id'), event]));
  const parts = splitFrontMatter(files.article, openLedger().report);
  const front = parts && plainYaml(parts.frontMatter);
  const events = story.events.map((event) => ({ event, words: words.get(event.id) ?? new Map() }));
  return { ok: true, authored: { story, events, front: front instanceof Map ? (front as PlainMap) : new Map(), article: files.article.text } };
}

function listOf(plain: Plain): readonly PlainMap[] {
  return Array.isArray(plain) ? (plain as readonly Plain[]).filter((item): item is PlainMap => item instanceof Map) : [];
}

function plainYaml(file: { readonly name: string; readonly text: string }): Plain {
  const yaml = readYaml({ name: file.name, text: file.text.replace(/\r\n?/g, '\n') }, '', openLedger().report);
  return yaml.ok && yaml.root ? toPlain(yaml.root) : '';
}

/** Line breaks of the file fold to blanks, as the compiler reads them. */
function toPlain({ value }: YamlNode): Plain {
  if (typeof value === 'string') return oneLine(value);
  if (value instanceof Map) return new Map([...value].map(([key, { node }]) => [key, toPlain(node)]));
  return (value as readonly YamlNode[]).map(toPlain);
}
