import { Temporal } from 'temporal-polyfill';
import type { StoryInstant } from '../../story/story.ts';
import type { Fault } from '../report.ts';
import { formatDate } from './format-date.ts';
import { readDate } from './read-date.ts';
import type { Read } from './read.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
const TIME = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?$/;

/** Reads a day (`2026-11-23`) or a moment of RFC 3339 with its zone; its words are the calendar day in that zone. */
export function readInstant(text: string, language: string): Read<StoryInstant> {
  const [, day = text, zone] = TIME.exec(text) ?? [];
  if (DAY.test(text) || zone !== undefined) {
    if (!isPossible(text)) return { ok: false, fault: impossible(text) };
    return { ok: true, value: { iso: text, text: formatDate(Temporal.PlainDate.from(day), 'day', language) } };
  }
  if (TIME.test(text)) {
    return { ok: false, fault: {
      message: 'A time of day needs its zone.',
      actual: text,
      expected: 'a day, or a time with Z or an offset',
      hint: `Write: ${text}Z if it is in UTC, or the offset: ${text}+02:00`,
    } };
  }
  return { ok: false, fault: unreadable(text) };
}

function isPossible(text: string): boolean {
  try {
    return DAY.test(text) ? Temporal.PlainDate.from(text).year > 0 : Temporal.Instant.from(text).epochMilliseconds > -Infinity;
  } catch {
    return false;
  }
}

function impossible(text: string): Fault {
  const read = readDate(text.slice(0, 10));
  return read.ok ? {
    message: 'There is no such time of day.',
    actual: text,
    expected: 'a time from 00:00 to 23:59',
  } : { ...read.fault, actual: text };
}

function unreadable(text: string): Fault {
  const read = readDate(text);
  return {
    message: 'This is neither a day nor a moment.',
    actual: text,
    expected: '2026-11-23, or 2026-11-23T18:00:00Z',
    hint: read.ok ? null : (read.fault.hint ?? null),
  };
}
