import { MAX_WARNINGS } from '../limits.ts';
import type { Report } from '../report.ts';
import { gatherTexts } from './gather-texts.ts';
import type { LintedStory, LintInput, Warn } from './linted-story.ts';
import { indexPassages } from './passage-index.ts';
import { checkDatedSources } from './rules/check-dated-sources.ts';
import { checkDuplicates } from './rules/check-duplicates.ts';
import { checkGroups } from './rules/check-groups.ts';
import { checkIdParts } from './rules/check-id-parts.ts';
import { checkImpossibleDays } from './rules/check-impossible-days.ts';
import { checkLengths } from './rules/check-lengths.ts';
import { checkOrdinals } from './rules/check-ordinals.ts';
import { checkOrderWords } from './rules/check-order-words.ts';
import { checkPassageDates } from './rules/check-passage-dates.ts';
import { checkPassedPlans } from './rules/check-passed-plans.ts';
import { checkRelativeWords } from './rules/check-relative-words.ts';
import { checkSaid } from './rules/check-said.ts';
import { checkSourceAges } from './rules/check-source-ages.ts';
import { checkSuperlatives } from './rules/check-superlatives.ts';
import { checkUntoldDates } from './rules/check-untold-dates.ts';
import { checkUnhappened } from './rules/check-unhappened.ts';
import { checkWeekdays } from './rules/check-weekdays.ts';
import { spanOf, spanOfText } from './span.ts';
import { makeSpanSet } from './span-set.ts';

/** What may look wrong in a story that is otherwise good. Each is sure of what it says, and silent where it is not. */
export const RULES: readonly ((story: LintedStory, warn: Warn) => void)[] = [
  checkWeekdays,
  checkImpossibleDays,
  checkPassageDates,
  checkUntoldDates,
  checkOrderWords,
  checkRelativeWords,
  checkOrdinals,
  checkSuperlatives,
  checkSaid,
  checkDuplicates,
  checkSourceAges,
  checkDatedSources,
  checkPassedPlans,
  checkUnhappened,
  checkIdParts,
  checkGroups,
  checkLengths,
];

/** Takes down what looks wrong, as far as the story could be read; at most {@link MAX_WARNINGS} of each rule. */
export function lintStory(input: LintInput, warn: Report): void {
  const { front, environment } = input;
  const story: LintedStory = {
    ...input,
    texts: gatherTexts(input),
    passages: indexPassages(input.events),
    dated: makeSpanSet(input.events.map(({ date }) => spanOf(date))),
    asOf: spanOfText(front?.asOf.edtf),
    today: spanOfText(environment.today),
  };
  for (const rule of RULES) rule(story, atMost(MAX_WARNINGS, warn));
}

function atMost(limit: number, report: Report): Warn {
  let count = 0;
  return (place, fault) => {
    count += 1;
    if (count <= limit) report(place(), fault);
  };
}
