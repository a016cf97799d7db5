import type { Story } from '../story/story.ts';
import { buildArticle } from './article/build-article.ts';
import { readArticle } from './article/read-article.ts';
import { resolveFrontMatter } from './article/resolve-front-matter.ts';
import type { Compiled, SourceFile, StoryFiles } from './compiled.ts';
import { dateReader } from './dates/date-reader.ts';
import { placeInTime } from './events/place-in-time.ts';
import { readEvents } from './events/read-events.ts';
import { resolveDisputes } from './events/resolve-disputes.ts';
import { resolveEvents } from './events/resolve-events.ts';
import { MAX_FILE_LENGTH } from './limits.ts';
import { findPhrases } from './phrases/find-phrases.ts';
import { makeHaystack } from './quotes/haystack.ts';
import { openLedger, type Report } from './report.ts';

/**
 * Makes a story of its two files, or lists every fault that can be found in them. Never throws for what they hold.
 *
 * unknown ──read──> authored ──resolve──> story: reading checks each file by itself, resolving checks them against
 * each other. A fault leaves a gap (null) that later steps pass by, so that one fault does not hide others.
 */
export function compileStory(files: StoryFiles): Compiled {
  const ledger = openLedger();
  const story = compile(withUnixLines(files.article), withUnixLines(files.events), ledger.report);
  const problems = ledger.sorted();
  if (problems.length > 0) return { ok: false, problems };
  if (!story) throw new Error('A story without problems must compile');
  return { ok: true, story, warnings: [] };
}

function compile(articleFile: SourceFile, eventsFile: SourceFile, report: Report): Story | null {
  const tooLong = [articleFile, eventsFile].filter(({ text }) => text.length > MAX_FILE_LENGTH);
  for (const { name } of tooLong) report({ file: name, line: 1, column: 1, path: '' }, {
    message: 'The file is too long.',
    expected: `at most ${MAX_FILE_LENGTH} characters`,
    hint: 'Make several stories of it.',
  });
  if (tooLong.length > 0) return null;

  const article = readArticle(articleFile, report);
  const authoredEvents = readEvents(eventsFile, report);

  const language = article?.front?.language ?? 'en';
  const dates = dateReader(language, report);
  const front = article?.front ? resolveFrontMatter(article.front, dates, report) : null;
  // Without its standfirst the article would lack quotes that are there.
  const haystack = article?.front ? makeHaystack(article.blocks) : null;
  const resolved = resolveEvents(authoredEvents, haystack, articleFile.name, dates, report);
  if (!article || !front) return null;

  const events = placeInTime(resolved, findPhrases(language));
  return { article: buildArticle(article, front, events), events, disputes: resolveDisputes(resolved) };
}

function withUnixLines({ name, text }: SourceFile): SourceFile {
  return { name, text: text.replace(/\r\n?/g, '\n') };
}
