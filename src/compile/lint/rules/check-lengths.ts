import type { Place } from '../../report.ts';
import type { LintedStory, Warn } from '../linted-story.ts';

/** UTF-16 units: longer titles do not fit a card's or a chip's two lines. */
const MAX_TITLE = 90;
/** Longer passages light half a column; the reader no longer sees which words tell the event. */
const MAX_PASSAGE = 400;
/** Search results and link previews show this much of a headline, and of a description. */
const MAX_HEADLINE = 110;
const MIN_DESCRIPTION = 50;
const MAX_DESCRIPTION = 160;

/** Languages written in syllables say as much in a third of the letters. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The stop of "Inc.", "U.S." or "г." is the word's own; three of them are a pause. */
const FULL_STOP = /(?<!(?:^|[\s.(])(?:\p{L}|Ave|Bros|Co|Corp|Dr|Inc|Jr|Ltd|Mt|No|Rd|Sr|St|etc|usw))(?<!\.)\.$|。$/u;

/** Warns of headline, description, titles and passages that are longer, or shorter, than they work. */
export function checkLengths({ article, authored }: LintedStory, warn: Warn): void {
  const front = article?.front;
  if (front) {
    checkLength('The headline', front.headline, front.placeOf('headline'), [0, MAX_HEADLINE], warn);
    checkLength('The description', front.description, front.placeOf('description'), [MIN_DESCRIPTION, MAX_DESCRIPTION], warn);
  }
  for (const event of authored) {
    checkLength('The title', event.title, event.placeOf('title'), [0, MAX_TITLE], warn);
    if (event.title !== null && FULL_STOP.test(event.title)) warnOfStop(event.title, event.placeOf('title'), warn);
    for (const { quote, at } of event.passages) checkLength('The passage', quote, at, [0, MAX_PASSAGE], warn);
  }
}

function checkLength(what: string, text: string | null, place: Place, [least, most]: readonly [number, number], warn: Warn): void {
  if (text === null || (text.length <= most && (text.length >= least || DENSE.test(text)))) return;
  const long = text.length > most;
  warn(() => place, {
    message: `${what} is ${long ? 'long' : 'short'}: ${text.length} characters.`,
    actual: text,
    expected: least === 0 ? `at most ${most} characters` : `${least} to ${most} characters`,
    hint: what === 'The passage' ? 'Choose the words that tell the event; several short passages are better than a long one.' : long ? 'Shorten it: what is longer is cut off where it is shown.' : 'Say in a sentence what a reader will find.',
  });
}

function warnOfStop(title: string, place: Place, warn: Warn): void {
  warn(() => place, { message: 'The title ends with a full stop.', actual: title, expected: title.slice(0, -1), hint: `Write: ${title.slice(0, -1)}` });
}
