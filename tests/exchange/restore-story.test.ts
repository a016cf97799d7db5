import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/exchange/exchanged.ts';
import { exportStory } from '../../src/exchange/export-story.ts';
import { compileWell, makeFiles, readFixture } from '../compile/make-files.ts';
import { faultsOf, importWell } from './compile-imported.ts';

function exported(format: Format): string {
  const result = exportStory(readFixture('dense'), format);
  return result.ok ? result.text : '';
}

interface OwnTimeline {
  events: { start_date: object; display_date?: string; text: { headline: string; text: string }; throughline?: Record<string, unknown> }[];
  throughline: { article: string };
}

/** An export of the dense story that was changed in another program. */
function changed(change: (timeline: OwnTimeline) => void): string {
  const timeline = JSON.parse(exported('timelinejs')) as OwnTimeline;
  change(timeline);
  return JSON.stringify(timeline);
}

const restore = (text: string, name = 'story.json') => {
  const { article, events, notes } = importWell(text, name);
  return { story: compileWell(makeFiles(article, events)), notes };
};

describe('what was changed in the other program since', () => {
  test('is kept: a headline and a text', () => {
    const { story, notes } = restore(changed(({ events: [first] }) => Object.assign(first?.text ?? {}, { headline: 'New &amp; better', text: first?.text.text.replace('Plans are', 'Other <b>words</b> are') })));
    expect(story.events[0]).toMatchObject({ id: 'plans', title: 'New & better', summary: 'Other words are kept in the archive.', date: { edtf: '1850~' } });
    expect(notes).toContainEqual({ message: 'An event was changed since it was exported; the change is kept.', places: ['events[0]: headline', 'events[0]: text'] });
  });

  test('is kept: a date', () => {
    const { story } = restore(changed(({ events: [first] }) => Object.assign(first ?? {}, { start_date: { year: '1849', month: '05' }, display_date: 'spring' })));
    expect(story.events[0]).toMatchObject({ id: 'plans', said: 'spring', date: { edtf: '1849-05' } });
  });

  test('is a fault where it is no date', () => {
    expect(faultsOf(changed(({ events: [first] }) => Object.assign(first ?? {}, { start_date: { year: '1849', month: 13 } })))).toEqual(['events[0].start_date.month: There is no month 13.']);
  });

  test('is kept: an event that is gone', () => {
    const { story } = restore(changed(({ events }) => events.splice(1, 1)));
    expect(story.events.map(({ id }) => id)).toEqual(['plans', 'children', 'constructor', '__proto__', 'cost', 'opening', 'second-timetable']);
  });

  test('is kept: an event that is gone, though another disputes it', () => {
    const { story, notes } = restore(changed((timeline) => {
      timeline.events = timeline.events.filter(({ throughline }) => throughline?.['id'] !== 'opening');
    }));
    expect(story.events.map(({ id }) => id)).toContain('second-timetable');
    expect(story.disputes).toEqual([]);
    expect(notes).toContainEqual({ message: 'A dispute with an event that is gone was left out.', places: ['second-timetable: opening'] });
  });

  test('is told at the end of the article: a new event', () => {
    const { story, notes } = restore(changed(({ events }) => {
      const slide = { start_date: { year: 1900 }, text: { headline: 'A strike', text: 'For a week. <a href="https://x.example/">See</a>.' } };
      events.push(slide, slide);
    }));
    expect(story.events.find(({ id }) => id === 'a-strike-1900')).toMatchObject({ title: 'A strike', passages: [{ quote: '1900: A strike. For a week. See.' }] });
    expect(notes).toContainEqual({ message: 'Events were added since the export; they are told at the end of the article.', places: ['2'] });
  });

  test('leaves only what the other program shows where the article no longer fits', () => {
    const { story, notes } = restore(changed((timeline) => {
      timeline.throughline.article = '---\nheadline: Gone\n---\n';
      for (const event of timeline.events) Object.assign(event, { text: { headline: 'Headline', text: '<a href="https://x.example/">Text</a>' } });
    }));
    expect(story.events).toHaveLength(8);
    expect(story.article.standfirst.text).toContain('The line from Åre');
    expect(notes.map(({ message }) => message)).toContainEqual(expect.stringContaining('does not fit its article'));
  });

  test('in a spreadsheet is kept as well: its columns and ours', () => {
    const { data, meta } = Papa.parse<Record<string, string>>(exported('csv'), { header: true, skipEmptyLines: true });
    Object.assign(data[1] ?? {}, { Year: '1849', 'Display Date': '', Place: 'Basel', Said: '' });
    const { story } = restore(Papa.unparse(data, { columns: meta.fields ?? [], delimiter: ';' }), 'story.csv');
    expect(story.events[0]).toMatchObject({ id: 'plans', place: 'Basel', said: null, date: { edtf: '1849' } });
    expect(story.events).toHaveLength(8);
  });

  test('in a calendar is kept as well', () => {
    const { story } = restore(exported('ics').replace('SUMMARY:First plans', 'SUMMARY:First sketches').replace('DTSTART;VALUE=DATE:18500101', 'DTSTART;VALUE=DATE:18500601'), 'story.ics');
    expect(story.events[0]).toMatchObject({ id: 'plans', title: 'First sketches', date: { edtf: '1850-06-01/1850-12-31' } });
  });
});
