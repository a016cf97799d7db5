import { loadStory } from './load-story.ts';
import { printProblems } from '../compile/print-problems.ts';
import { siteFromEnvironment } from './site.ts';

/** `npm run check [folder]`: says all that is wrong with a story, or that nothing is; builds nothing. */
const folder = process.argv[2] ?? siteFromEnvironment(process.env).story;
const loaded = await loadStory(folder);
if (loaded.ok) {
  const { article, events } = loaded.story;
  const passages = events.reduce((sum, event) => sum + event.passages.length, 0);
  process.stdout.write(`“${article.headline}” is good: ${events.length} events, ${passages} passages, ${article.wordCount} words.\n`);
} else {
  process.stderr.write(printProblems(loaded.problems));
  process.exitCode = 1;
}
