import { emptySlide, type Slide, type Timeline } from '../timeline.ts';
import { openJson, type JsonMap } from './json-map.ts';
import type { JsonValue } from './read-json.ts';
import { readOldDate } from './read-old-date.ts';
import type { Reading } from './reading.ts';
import { tooMany } from './too-many.ts';

/** Reads the JSON of TimelineJS before version 3: `{ "timeline": { "headline": …, "date": [ … ] } }`; null, and reported, where it is too much. */
export function readOldTimeline(root: JsonMap, reading: Reading): Timeline | null {
  const values = root.list('date');
  if (tooMany(values.length, root.at, reading.report)) return null;
  const title = { ...readPart(root, reading), start: null, end: null };
  root.raw('type');
  const start = root.cell('startDate');
  if (start) reading.note('The title’s date has no place in a story.', start.at.path, start.text);
  const timeline = {
    title,
    events: values.flatMap((value) => readEvent(value, reading) ?? []),
    eras: root.list('era').flatMap((value) => readEvent(value, reading) ?? []),
    article: null,
  };
  root.noteRest();
  return timeline;
}

function readEvent(value: JsonValue, reading: Reading): Slide | null {
  const event = openJson(value, reading);
  if (!event) return null;
  const start = event.cell('startDate');
  const end = event.cell('endDate');
  const read = {
    ...readPart(event, reading),
    start: start && readOldDate(start, reading.report),
    end: end && readOldDate(end, reading.report),
    displayDate: event.cell('displayDate'),
  };
  event.noteRest();
  return read;
}

function readPart(part: JsonMap, reading: Reading): Slide {
  const asset = openJson(part.raw('asset'), reading);
  const media = {
    url: asset?.cell('media') ?? null,
    caption: asset?.cell('caption') ?? null,
    credit: asset?.cell('credit') ?? null,
    alt: null,
    title: null,
    link: null,
  };
  asset?.noteRest();
  return { ...emptySlide(part.at), headline: part.cell('headline'), text: part.cell('text'), group: part.cell('tag'), media };
}
