import type { LintedStory, Warn } from '../linted-story.ts';

/** Parts of ids by which blockers of advertising know what to hide. */
const BLOCKED = new Set(['ad', 'ads', 'advert', 'banner', 'banners', 'popup', 'social', 'sponsor', 'sponsored', 'track', 'tracker', 'tracking']);

/** Warns of ids that blockers of advertising would hide from readers. */
export function checkIdParts({ authored }: LintedStory, warn: Warn): void {
  for (const event of authored) {
    const part = event.id?.split(/[-_]/).find((each) => BLOCKED.has(each));
    if (event.id === null || part === undefined) continue;
    warn(() => event.placeOf('id'), {
      message: `Blockers of advertising may hide this event: its id has the part “${part}”.`,
      actual: event.id,
      expected: `an id without ${[...BLOCKED].join(', ')}`,
      hint: 'Choose another word, unless the story is published already: ids are in people’s links.',
    });
  }
}
