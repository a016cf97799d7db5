import { isUtf8 } from 'node:buffer';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { MAX_FILE_LENGTH } from '../compile/limits.ts';
import type { SourceFile, StoryFiles } from '../compile/compiled.ts';
import type { Problem } from '../story/problem.ts';
import { findNearestWord } from '../compile/text/find-nearest-word.ts';
import { readImages } from './images/read-images.ts';

/** The texts of a story folder; or why they could not be read, and the one that could. */
export type ReadFolder =
  | { readonly ok: true; readonly files: StoryFiles }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly rest: Pick<StoryFiles, 'images'> & { readonly [File in 'article' | 'events']: SourceFile | null } };

/** A file's text, or what is wrong with the file. */
type ReadResult = SourceFile | Problem;

/** Reads `article.md` and `events.yaml` from a folder, and measures its pictures. Sizes are looked at first: a file too large is never opened. */
export async function readStoryFolder(folder: string): Promise<ReadFolder> {
  const root = await realpath(folder).catch(() => null);
  if (root === null || !(await stat(root)).isDirectory()) {
    return { ok: false, rest: { article: null, events: null }, problems: [problem(folder, root === null ? 'There is no such folder.' : 'This is not a folder.', {
      expected: 'a folder with article.md and events.yaml',
      hint: root === null ? `Make one: throughline new ${folder}` : null,
    })] };
  }
  const [article, events, images] = await Promise.all([readStoryFile(root, 'article.md'), readStoryFile(root, 'events.yaml'), readImages(root)]);
  const measured = images.size > 0 && { images };
  if ('text' in article && 'text' in events) return { ok: true, files: { article, events, ...measured } };
  const rest = { article: 'text' in article ? article : null, events: 'text' in events ? events : null, ...measured };
  return { ok: false, problems: [article, events].filter((result) => 'message' in result), rest };
}

async function readStoryFile(root: string, name: string): Promise<ReadResult> {
  const path = join(root, name);
  try {
    if (!(await realpath(path)).startsWith(root + sep)) {
      return problem(name, 'The file is a link that leads out of the story folder.', { hint: 'Put the file itself into the folder.' });
    }
    const { size, ...kind } = await statKind(path);
    if (!kind.isFile) {
      return problem(name, 'This is not a file.', {
        expected: 'a text file',
        hint: kind.isFolder ? 'A folder has this name; rename it.' : null,
      });
    }
    if (size > MAX_FILE_LENGTH) {
      return problem(name, 'The file is too large.', {
        actual: `${megabytes(size)} MB`,
        expected: `at most ${megabytes(MAX_FILE_LENGTH)} MB`,
        hint: 'Make several stories of it.',
      });
    }
    return decode(name, await readFile(path));
  } catch (error) {
    if (isMissing(error)) return describeMissing(root, name);
    return problem(name, 'The file cannot be read.', { actual: codeOf(error), hint: 'Look at its permissions.' });
  }
}

async function statKind(path: string) {
  const stats = await stat(path);
  return { size: stats.size, isFile: stats.isFile(), isFolder: stats.isDirectory() };
}

async function describeMissing(root: string, name: string): Promise<Problem> {
  const others = (await readdir(root)).toSorted();
  if (others.includes(name)) return problem(name, 'The file is a link that leads nowhere.', { hint: 'Put the file itself into the folder.' });
  const nearest = findNearestWord(name, others);
  return problem(name, 'The file is missing.', {
    actual: others.slice(0, 10).join(', ') || 'an empty folder',
    expected: name,
    hint: nearest && `Rename “${nearest}” to “${name}”.`,
  });
}

const SAVE_AS_UTF8 = 'Save it again as UTF-8 without byte order mark.';

function decode(name: string, bytes: Buffer): ReadResult {
  const [first = 0, second = 0, third = 0] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return problem(name, 'The file begins with a byte order mark.', {
      actual: 'EF BB BF',
      expected: 'UTF-8 without byte order mark',
      hint: SAVE_AS_UTF8,
    });
  }
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (bytes.length > 1 && (first === 0) !== (second === 0))) {
    return problem(name, 'The file is UTF-16.', { expected: 'UTF-8', hint: SAVE_AS_UTF8 });
  }
  return isUtf8(bytes) ? { name, text: bytes.toString('utf8') } : describeNotUtf8(name, bytes);
}

function describeNotUtf8(name: string, bytes: Buffer): Problem {
  let [line, start] = [1, 0];
  for (let end = bytes.indexOf(0x0a); end !== -1 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(0x0a, start)) [line, start] = [line + 1, end + 1];
  const text = bytes.subarray(start).toString('utf8').split('\n', 1)[0] ?? '';
  const column = text.indexOf('\uFFFD') + 1;
  return { ...problem(name, 'The file is not UTF-8.', {
    actual: text.slice(0, 80),
    expected: 'UTF-8',
    hint: SAVE_AS_UTF8,
  }), line, column: Math.max(1, column) };
}

function problem(file: string, message: string, details: Partial<Pick<Problem, 'actual' | 'expected' | 'hint'>>): Problem {
  return { severity: 'error', file, line: 1, column: 1, path: '', message, actual: null, expected: null, hint: null, ...details };
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
