import { escapeHtml } from '../html/read-text.ts';
import type { TakeNote } from '../notes.ts';
import { OWN_KEY } from '../read/read-timelinejs.ts';
import type { AuthoredEvent, AuthoredStory } from './authored-story.ts';
import { erasOf, type SpelledEra } from './eras-of.ts';
import { spellDate, type DateParts } from './parts-of-date.ts';
import { toJson, wordOf } from './plain-values.ts';
import { slideText } from './slide-text.ts';

/** Version of what our own key holds; it rises when a reader would break. */
const VERSION = 1;

/** The story as TimelineJS JSON, version 3. What TimelineJS cannot say stands under a key that it ignores. */
export function writeTimelinejs(authored: AuthoredStory, note: TakeNote): string {
  const { article } = authored.story;
  const eras = erasOf(authored);
  if (authored.events.length === 0) note('TimelineJS shows no timeline without events.');
  const timeline = {
    title: { text: { headline: escapeHtml(article.headline), text: `<p>${escapeHtml(article.standfirst.text)}</p>` } },
    events: authored.events.map(toSlide),
    ...(eras.length > 0 ? { eras: eras.map(toEra) } : {}),
    [OWN_KEY]: { version: VERSION, article: authored.article },
  };
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

function toSlide({ event, words }: AuthoredEvent) {
  const { start, end, words: displayDate } = spellDate(event.date, event.timeZone);
  const group = wordOf(words, 'group');
  const media = toMedia(words.get('image'));
  return {
    unique_id: event.id,
    start_date: start,
    ...(end ? { end_date: end } : {}),
    ...(displayDate === null ? {} : { display_date: displayDate }),
    text: { headline: escapeHtml(event.title), text: slideText(event) },
    ...(media ? { media } : {}),
    ...(group === null ? {} : { group }),
    [OWN_KEY]: toJson(words),
  };
}

/** The picture; its address is the file's path, beside which the timeline is to be published. */
function toMedia(image: Parameters<typeof wordOf>[0]) {
  const file = wordOf(image, 'file');
  if (file === null) return null;
  const [caption, alt] = [wordOf(image, 'caption'), wordOf(image, 'alt')];
  const credit = [wordOf(image, 'credit'), wordOf(image, 'licence')].filter((word) => word !== null).join(', ');
  return { url: file, caption: escapeHtml(caption ?? ''), credit: escapeHtml(credit), alt: alt ?? '' };
}

function toEra({ title, start, end }: SpelledEra): { readonly start_date: DateParts; readonly end_date: DateParts; readonly text: { readonly headline: string } } {
  return { start_date: start, end_date: end ?? start, text: { headline: escapeHtml(title) } };
}
