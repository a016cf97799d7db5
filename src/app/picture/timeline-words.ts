import type { EntryWords } from '../../layout/picture/draw-entry.ts';
import { MOST_ENTRIES, type TimelineWords } from '../../layout/picture/draw-timeline.ts';
import type { StoryEvent } from '../../story/story.ts';
import type { Site } from '../head/site.ts';
import { groupAndPlace } from '../group-and-place.ts';
import type { PageData } from '../page-data.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tickLabel } from '../timeline/tick-label.ts';

/** The words in the picture of the whole timeline. */
export function timelineWords({ story, phrases }: PageData, { url }: Site): TimelineWords {
  const { article, events } = story;
  const shown = events.slice(0, MOST_ENTRIES);
  const credit = [...new Set([article.publisher?.name, article.byline])].filter((name) => name !== undefined && name !== null);
  const lines = [credit.join(' · '), article.basis === null ? '' : phrases.retoldFrom(article.basis.text), url === null ? '' : readableAddress(url)];
  return {
    kicker: article.kicker === null ? phrases.timeline : `${phrases.timeline} · ${article.kicker}`,
    headline: article.headline,
    asOf: phrases.asOf(article.asOf.text),
    toScale: phrases.toScale,
    inOrder: phrases.inOrder,
    entries: shown.map((event) => entryWords(event, phrases.upcoming(article.asOf.text))),
    more: events.length > shown.length ? phrases.moreEvents(events.length - shown.length) : null,
    foot: lines.filter((line) => line !== ''),
    tickLabel: (tick) => tickLabel(tick, article.language),
  };
}

function entryWords(event: StoryEvent, upcoming: string): EntryWords {
  const { number, date, title, status, gap } = event;
  return { number: String(number), date: date.text, title, place: groupAndPlace(event), upcoming: status === 'planned' ? upcoming : null, gap };
}

/** An address as people write it down. */
function readableAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** All that the picture says, in order, for who cannot see it. */
export function describeTimeline(words: TimelineWords, { comma, sentence }: Phrases): string {
  const entries = words.entries.map(({ number, date, title, place, upcoming }) => `${number}. ${sentence([date, title, place, upcoming].filter((part) => part !== null).join(comma))}`);
  return [sentence(words.asOf), ...entries, ...(words.more === null ? [] : [words.more]), ...words.foot.map(sentence)].join('\n');
}
