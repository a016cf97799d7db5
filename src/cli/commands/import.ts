import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { findImages } from '../../build/images/find-images.ts';
import { loadStory } from '../../build/load-story.ts';
import { MAX_FILE_LENGTH } from '../../compile/limits.ts';
import { countProblems, plural, printProblems } from '../../compile/print-problems.ts';
import { importTimeline } from '../../exchange/import-timeline.ts';
import { printNotes } from '../../exchange/notes.ts';
import { copyPictures } from '../pictures.ts';
import { makeStoryFolder, SCHEMA_COMMENTS } from '../story-folder.ts';
import { paint, say, shout } from '../terminal.ts';
import { today } from '../today.ts';

/** `throughline import`: a story folder of another tool's timeline. Where a date is wrong, nothing is written. */
export async function runImport(file: string, dir: string, options: Readonly<Record<string, string | undefined>>): Promise<void> {
  const read = await readInput(file);
  if ('refusal' in read) return fail(read.refusal);
  const name = basename(file);
  const { language, publisher, headline, timeZone } = options;
  const imported = importTimeline(
    { name, text: read.text },
    { asOf: options.asOf ?? today(), files: await findImages(dirname(file)), ...(language && { language }), ...(publisher && { publisher }), ...(headline && { headline }), ...(timeZone && { timeZone }) },
  );
  if (imported.problems.length > 0) shout(printProblems(imported.problems, { sources: new Map([[name, read.text]]), paint }));
  if (!imported.ok) return fail('Nothing was written: mend these first.');
  const refusal = await makeStoryFolder(dir, withArticleComment(imported.article), `${SCHEMA_COMMENTS.events}\n${imported.events}`);
  if (refusal !== null) return fail(refusal);
  await copyPictures(dirname(file), dir, imported.events + imported.article);
  if (imported.notes.length > 0) say(printNotes(imported.notes));
  await reportResult(dir);
}

async function reportResult(dir: string): Promise<void> {
  const loaded = await loadStory(dir, { today: today() });
  if (!loaded.ok) {
    shout(printProblems(loaded.problems, { sources: loaded.sources, paint }));
    return fail(`${dir} was written, but holds these faults: mend them there.`);
  }
  const { article, events } = loaded.story;
  say(`${dir}: “${article.headline}”, ${plural(events.length, 'event')}, ${plural(article.wordCount, 'word')}.`);
  if (loaded.warnings.length > 0) say(`${countProblems(loaded.warnings).replace('0 errors, ', '')}: throughline check ${dir}`);
  say(`Next: throughline dev ${dir}`);
}

function withArticleComment(article: string): string {
  return article.startsWith('---\n') ? article.replace('---\n', `---\n${SCHEMA_COMMENTS.article}\n`) : article;
}

async function readInput(file: string): Promise<{ readonly text: string } | { readonly refusal: string }> {
  const stats = await stat(file).catch(() => null);
  if (stats === null) return { refusal: `There is no file ${file}.` };
  if (!stats.isFile()) return { refusal: `${file} is no file.` };
  if (stats.size > MAX_FILE_LENGTH) return { refusal: `${file} is too large: at most ${MAX_FILE_LENGTH / 1024 / 1024} MB can be read.` };
  const bytes = await readFile(file);
  return isUtf8(bytes) ? { text: bytes.toString('utf8') } : { refusal: `${file} is not UTF-8: save it again as UTF-8.` };
}

function fail(sentence: string): void {
  shout(sentence);
  process.exitCode = 1;
}
