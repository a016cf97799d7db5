import type { StoryDate } from '../../story/story.ts';
import type { TakeNote } from '../notes.ts';
import { OWN_ARTICLE, OWN_EVENT } from '../read/read-calendar.ts';
import { slugOf } from '../tell/make-id.ts';
import type { AuthoredEvent, AuthoredStory } from './authored-story.ts';
import { escapeIcs, icsLine } from './ics-text.ts';
import { toJson, wordOf } from './plain-values.ts';

/** Calendars have years of four digits: from 1 January 1 to the end of 9999, in milliseconds since 1970. */
const FIRST = -62_135_596_800_000;
const LAST = 253_402_300_800_000 - 86_400_000;

/** Longest name of the story in the events' UIDs. */
const MAX_NAME = 60;

type Property = readonly [name: string, value: string];

/**
 * The story as a calendar of RFC 5545: whole days from the first to the last that a date may mean. An event that no
 * calendar can date (before the year 1, without a beginning) becomes a journal entry, which needs no date, rather than an
 * event on a false day.
 */
export function writeCalendar(authored: AuthoredStory, note: TakeNote): string {
  const { article } = authored.story;
  const name = slugOf(article.headline, MAX_NAME) || 'story';
  const stamp = `${article.asOf.edtf.replaceAll('-', '')}T000000Z`;
  const properties: Property[] = [
    ['VERSION', '2.0'],
    ['PRODID', '-//Throughline//Throughline//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['X-WR-CALNAME', escapeIcs(article.headline)],
    ['X-WR-CALDESC', escapeIcs(article.standfirst.text)],
    [OWN_ARTICLE, escapeIcs(authored.article)],
  ];
  return component('VCALENDAR', properties, authored.events.map((event) => toComponent(event, name, stamp, note)));
}

function component(kind: string, properties: readonly Property[], inside: readonly string[] = []): string {
  const lines = properties.filter(([, value]) => value !== '').map(([name, value]) => icsLine(name, value));
  return [icsLine('BEGIN', kind), ...lines, ...inside, icsLine('END', kind)].join('');
}

function toComponent({ event, words }: AuthoredEvent, name: string, stamp: string, note: TakeNote): string {
  const when = datesOf(event.date);
  if (!when) note('A calendar cannot hold this date: the event is a journal entry without one.', event.id, event.date.text);
  else if (event.date.end === null) note('A calendar cannot say that an end is open: only the beginning is marked.', event.id, event.date.text);
  const shared: Property[] = [
    ['UID', `${event.id}@${name}`],
    ['DTSTAMP', stamp],
    ['SUMMARY', escapeIcs(event.title)],
    ['DESCRIPTION', escapeIcs([event.summary, event.since?.text ?? ''].filter((text) => text !== '').join('\n\n'))],
    ['CATEGORIES', escapeIcs(wordOf(words, 'group') ?? '')],
    ['URL', event.sources.find(({ url }) => Boolean(url))?.url ?? ''],
    [OWN_EVENT, escapeIcs(JSON.stringify(toJson(words)))],
  ];
  if (!when) return component('VJOURNAL', shared);
  return component('VEVENT', [...when, ['LOCATION', escapeIcs(event.place ?? '')], ['STATUS', event.status === 'planned' ? 'TENTATIVE' : 'CONFIRMED'], ['TRANSP', 'TRANSPARENT'], ...shared]);
}

/** Null where a calendar has no such date. */
function datesOf({ start, end, precision }: StoryDate): readonly Property[] | null {
  if (start === null || start < FIRST || start > LAST || (end ?? 0) > LAST) return null;
  if (precision === 'time') return [['DTSTART', moment(start)]];
  return [['DTSTART;VALUE=DATE', day(start)], ...(end === null ? [] : [['DTEND;VALUE=DATE', day(end)] as const])];
}

function moment(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}

function day(time: number): string {
  return moment(time).slice(0, 8);
}
