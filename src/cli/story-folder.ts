import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventsSchema, frontMatterSchema } from '../compile/schema/json-schema.ts';

/** Where a story folder keeps the schemas, and the comments that make editors read them. */
export const SCHEMA_COMMENTS = {
  events: '# yaml-language-server: $schema=schema/events.json',
  article: '# yaml-language-server: $schema=schema/article.json',
} as const;

/** Puts the schemas into a story folder. */
export async function writeSchemas(dir: string): Promise<void> {
  await mkdir(join(dir, 'schema'), { recursive: true });
  await writeFile(join(dir, 'schema', 'events.json'), `${JSON.stringify(eventsSchema(), null, 2)}\n`);
  await writeFile(join(dir, 'schema', 'article.json'), `${JSON.stringify(frontMatterSchema(), null, 2)}\n`);
}

/** Makes a story folder of two texts; a sentence where there is something in the way, else null. Nothing is ever written over. */
export async function makeStoryFolder(dir: string, article: string, events: string): Promise<string | null> {
  const found = await readdir(dir).catch((error: NodeJS.ErrnoException): string[] | null => (error.code === 'ENOENT' ? [] : null));
  if (found === null) return `${dir} is no folder.`;
  if (found.length > 0) return `${dir} is not empty; nothing was written. Name a new folder.`;
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'article.md'), article);
  await writeFile(join(dir, 'events.yaml'), events);
  await writeSchemas(dir);
  return null;
}
