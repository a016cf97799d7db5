import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readStoryFolder } from '../../build/read-story-folder.ts';
import { printProblems } from '../../compile/print-problems.ts';
import type { Format } from '../../exchange/exchanged.ts';
import { exportStory } from '../../exchange/export-story.ts';
import { printNotes } from '../../exchange/notes.ts';
import { copyPictures } from '../pictures.ts';
import { paint, say, shout } from '../terminal.ts';

/** `throughline export`: a story for other tools, printed or written to a file; what was noted goes to the terminal. */
export async function runExport(dir: string, { to, out }: { readonly to: Format; readonly out?: string | undefined }): Promise<void> {
  const read = await readStoryFolder(dir);
  const made = read.ok ? exportStory(read.files, to) : read;
  if (!made.ok) {
    const sources = read.ok ? new Map([read.files.article, read.files.events].map(({ name, text }) => [name, text])) : new Map<string, string>();
    shout(printProblems(made.problems, { sources, paint }));
    process.exitCode = 1;
    return;
  }
  if (made.notes.length > 0) shout(printNotes(made.notes));
  if (out === undefined) process.stdout.write(made.text);
  else {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, made.text);
    await copyPictures(dir, dirname(out), made.text);
    say(`Written to ${out}`);
  }
}
