import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoryEntry } from '../story/story-entry.ts';

/** What a built story leaves beside its pages: what it was built from, and what the page that lists stories says of it. */
export interface BuildRecord {
  readonly fingerprint: string;
  /** How many files were written, this one not counted. */
  readonly files: number;
  readonly entry: StoryEntry;
}

/** The record's name in a site. */
export const RECORD = '.throughline.json';

/** The record of a built site; null where there is none, or files have gone since. */
export async function readRecord(folder: string): Promise<BuildRecord | null> {
  const text = await readFile(join(folder, RECORD), 'utf8').catch(() => null);
  const record = text === null ? null : parse(text);
  if (record === null) return null;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length - 1 === record.files ? record : null;
}

function parse(text: string): BuildRecord | null {
  try {
    const record = JSON.parse(text) as Partial<BuildRecord>;
    return typeof record.fingerprint === 'string' && typeof record.files === 'number' && record.entry ? (record as BuildRecord) : null;
  } catch {
    return null;
  }
}
