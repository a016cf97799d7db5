import type { Problem } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import { buildArticle } from './article/build-article.ts';
import { readArticle } from './article/read-article.ts';
import { resolveFrontMatter } from './article/resolve-front-matter.ts';
import type { Compiled, CompileEnvironment, SourceFile, StoryFiles } from './compiled.ts';
import { dateReader } from './dates/date-reader.ts';
import { orderByDate } from './events/order-events.ts';
import { placeInTime } from './events/place-in-time.ts';
import { readEvents } from './events/read-events.ts';
import { resolveDisputes } from './events/resolve-disputes.ts';
import { resolveEras } from './events/resolve-eras.ts';
import { resolveEvents } from './events/resolve-events.ts';
import { resolveGroups } from './events/resolve-groups.ts';
import { MAX_FILE_LENGTH } from './limits.ts';
import { lintStory } from './lint/lint-story.ts';
import { findPhrases } from './phrases/find-phrases.ts';
import { makeHaystack } from './quotes/haystack.ts';
import { type Ledger, openLedger } from './report.ts';

/**
 * Makes a story of its two files, or lists every fault that can be found in them. Never throws for what they hold.
 * What looks wrong in a story that can be made is a warning; `environment` says how much of the world rules may know.
 *
 * unknown ──read──> authored ──resolve──> story: reading checks each file by itself, resolving checks them against
 * each other. A fault leaves a gap (null) that later steps pass by, so that one fault does not hide others.
 */
export function compileStory(files: StoryFiles, environment: CompileEnvironment = {}): Compiled {
  const ledger = openLedger();
  const story = compile(files, environment, ledger);
  const [problems, warnings] = [ledger.sorted(), ledger.warnings()];
  if (problems.length > 0) return { ok: false, problems, warnings };
  if (!story) throw new Error('A story without problems must compile');
  return { ok: true, story, warnings };
}

/** The faults of the file that could be read where the other could not: what is wrong with one does not hide what is wrong with the other. */
export function checkPart(files: Part): readonly Problem[] {
  const ledger = openLedger();
  compile(files, {}, ledger);
  return ledger.sorted();
}

/** A story's files; null is one that could not be read. */
type Part = Pick<StoryFiles, 'images'> & { readonly [File in 'article' | 'events']: SourceFile | null };

function compile({ images = new Map(), ...files }: Part, environment: CompileEnvironment, { report, warn, sorted }: Ledger): Story | null {
  const [articleFile, eventsFile] = [withUnixLines(files.article), withUnixLines(files.events)];
  const tooLong = [articleFile, eventsFile].filter((file) => file !== null).filter(({ text }) => text.length > MAX_FILE_LENGTH);
  for (const { name } of tooLong) report({ file: name, line: 1, column: 1, path: '' }, {
    message: 'The file is too long.',
    expected: `at most ${MAX_FILE_LENGTH} characters`,
    hint: 'Make several stories of it.',
  });
  if (tooLong.length > 0) return null;

  const article = articleFile && readArticle(articleFile, report);
  const authoredEvents = eventsFile ? readEvents(eventsFile, report) : [];

  const language = article?.front?.language ?? 'en';
  const dates = dateReader(language, report);
  const front = article?.front ? resolveFrontMatter(article.front, images, dates, report) : null;
  // Without its standfirst the article would lack quotes that are there.
  const haystack = article?.front ? makeHaystack(article.blocks) : null;
  const resolved = resolveEvents(authoredEvents, haystack, articleFile?.name ?? '', { dates, images, report });
  const eras = resolveEras(article?.front?.eras ?? [], dates);
  const inTime = orderByDate(resolved, ({ event }) => event.date);
  const groups = resolveGroups(article?.front?.groups ?? [], inTime.map(({ authored }) => authored), report);
  if (!articleFile || !eventsFile) return null;
  const whole = resolved.length === authoredEvents.length && (resolved.length > 0 || !sorted().some(({ file }) => file === eventsFile.name));
  lintStory({ whole, files: [articleFile, eventsFile], language, article, front, authored: authoredEvents, events: resolved, environment }, warn);
  if (!article || !front) return null;

  const events = placeInTime(inTime, findPhrases(language));
  return { article: buildArticle(article, front, events), events, disputes: resolveDisputes(resolved), groups, eras };
}

function withUnixLines(file: SourceFile | null): SourceFile | null {
  return file && { name: file.name, text: file.text.replace(/\r\n?/g, '\n') };
}
