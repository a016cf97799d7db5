import type { InputFile } from '../exchanged.ts';
import { emptySlide, type Media, type Plain, type PlainMap, type RawDate, type Slide, type Timeline } from '../timeline.ts';
import { openJson, type JsonMap } from './json-map.ts';
import { readJson, type JsonValue } from './read-json.ts';
import { readOldTimeline } from './read-old-timelinejs.ts';
import type { Reading } from './reading.ts';
import { tooMany } from './too-many.ts';

/** The key under which our own exports keep what TimelineJS cannot say. */
export const OWN_KEY = 'throughline';

const DATE_PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;

/** Reads TimelineJS JSON: version 3, and what came before it. Null where it is no timeline; what is wrong is reported. */
export function readTimelinejs(file: InputFile, reading: Reading): Timeline | null {
  const json = readJson(file, reading);
  if (!json) return null;
  const root = json.value instanceof Map ? openJson(json, reading) : null;
  if (!root) {
    reading.report(json.at, NO_TIMELINE);
    return null;
  }
  const inner = root.raw('timeline');
  const old = inner?.value instanceof Map ? openJson(inner, reading) : null;
  if (old && !root.has('events')) return old.has('date') || old.has('headline') ? readOldTimeline(old, reading) : readSlides(old, reading);
  if (root.has('events')) return readSlides(root, reading);
  reading.report(root.at, NO_TIMELINE);
  return null;
}

const NO_TIMELINE = {
  message: 'This is no timeline of TimelineJS.',
  expected: 'an object with a list `events`',
  hint: 'Export the timeline as JSON, or its spreadsheet as CSV.',
};

function readSlides(root: JsonMap, reading: Reading): Timeline | null {
  const scale = root.cell('scale');
  if (scale?.text === 'cosmological') reading.note('The scale is “cosmological”; only its dates are taken over.', 'scale');
  const titleValue = root.raw('title');
  const values = [...root.list('events'), ...root.list('slides')];
  if (tooMany(values.length, root.at, reading.report)) return null;
  const slides = values.flatMap((value) => readSlide(value, reading) ?? []);
  const own = openJson(root.raw(OWN_KEY), reading);
  const timeline = {
    title: (titleValue && readSlide(titleValue, reading)) ?? slides.find(({ overview }) => overview) ?? null,
    events: slides.filter(({ overview }) => !overview),
    eras: root.list('eras').flatMap((value) => readSlide(value, reading) ?? []),
    article: articleOf(own),
  };
  root.noteRest();
  return timeline;
}

/** Word for word: blanks at its ends are the article's own. */
function articleOf(own: JsonMap | null): string | null {
  const text = own?.raw('article')?.value;
  return typeof text === 'string' ? text : null;
}

function readSlide(value: JsonValue, reading: Reading): (Slide & { readonly overview: boolean }) | null {
  const slide = openJson(value, reading);
  if (!slide) return null;
  const text = slide.map('text');
  const location = slide.map('location');
  const read = {
    ...emptySlide(slide.at),
    start: readDate(slide.map('start_date'), reading),
    end: readDate(slide.map('end_date'), reading),
    displayDate: slide.cell('display_date'),
    headline: text?.cell('headline') ?? null,
    text: text?.cell('text') ?? null,
    media: readMedia(slide.map('media')),
    group: slide.cell('group'),
    id: slide.cell('unique_id', 'uniqueid'),
    place: location?.cell('name') ?? null,
    autolink: slide.raw('autolink')?.value !== false,
    own: ownOf(slide.raw(OWN_KEY)),
    overview: slide.cell('type')?.text === 'overview',
  };
  for (const part of [text, location, slide]) part?.noteRest();
  return read;
}

function readDate(date: JsonMap | null, { note }: Reading): RawDate | null {
  if (!date) return null;
  const [year = null, month = null, day = null, hour = null, minute = null, second = null, millisecond = null] = DATE_PARTS.map((part) => date.cell(part));
  const displayDate = date.cell('display_date', 'display_text');
  const format = date.cell('format');
  if (format) note('A `format` of a date has no place in a story: dates are shown as the story’s language has them.', format.at.path, format.text);
  date.noteRest();
  if ([year, month, day, hour, minute, second, millisecond, displayDate].every((part) => part === null)) return null;
  return { at: date.at, year, month, day, hour, minute, second, millisecond, zone: null, displayDate };
}

function readMedia(media: JsonMap | null): Media {
  if (!media) return emptySlide({ file: '', line: 1, column: 1, path: '' }).media;
  const read = {
    url: media.cell('url'),
    caption: media.cell('caption'),
    credit: media.cell('credit'),
    alt: media.cell('alt'),
    title: media.cell('title'),
    link: media.cell('link'),
  };
  media.noteRest();
  return read;
}

/** Our own words for an event, as plain values; null where there are none. */
export function ownOf(value: JsonValue | null): PlainMap | null {
  const plain = value && plainOf(value);
  return plain instanceof Map ? (plain as PlainMap) : null;
}

function plainOf({ value }: JsonValue): Plain {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(plainOf);
  if (value instanceof Map) return new Map([...(value as ReadonlyMap<string, JsonValue>)].map(([key, inner]) => [key, plainOf(inner)]));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
