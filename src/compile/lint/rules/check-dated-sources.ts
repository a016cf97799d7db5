import type { LintedStory, Warn } from '../linted-story.ts';

/** Warns of sources without a date: a reader cannot tell whether they were written before or after. */
export function checkDatedSources({ authored }: LintedStory, warn: Warn): void {
  for (const { sources, since, id } of authored) {
    for (const { at, date, title } of [...sources, ...(since?.sources ?? [])]) {
      if (date !== null) continue;
      warn(() => at, {
        message: `A source of the event \`${id ?? '?'}\` has no date.`,
        actual: title,
        expected: 'date: …, the day on which it was published',
        hint: 'Add for instance date: 2024-06-18; a month or a year will do: 2024-06, 2024.',
      });
    }
  }
}
