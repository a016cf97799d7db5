import { openLedger } from '../../compile/report.ts';
import { compileStory } from '../../compile/compile-story.ts';
import type { StoryFiles } from '../../compile/compiled.ts';
import { dateOfSlide } from '../dates/date-of-slide.ts';
import type { Format } from '../exchanged.ts';
import { exportStory } from '../export-story.ts';
import { readText, readWords, wordsOf } from '../html/read-text.ts';
import { readTimeline } from '../read/read-timeline.ts';
import { tellMore, type TellContext, type Told } from '../tell/tell-story.ts';
import { ownId, type Plain, type PlainMap, type Slide, type Timeline } from '../timeline.ts';
import { writeEventsYaml } from '../write-yaml.ts';
import { changedFields, type Field } from './changed-fields.ts';
import { dropGone } from './drop-gone.ts';

/**
 * Takes a story back out of one of our own exports: the article and the events word for word. What has been changed in the
 * other program since is found by exporting the words again and comparing; the change wins. Null, and noted, where the words
 * no longer make a story.
 */
export function restoreStory(timeline: Timeline, article: string, format: Format, context: TellContext): Told | null {
  const { note } = context.reading;
  const text = article.endsWith('\n') ? article : `${article}\n`;
  const ours = timeline.events.filter(({ own }) => own !== null);
  const words = dropGone(ours.flatMap(({ own }) => own ?? []), note);
  const told = { article: text, events: words };
  const compiled = compileStory(filesOf(told));
  const exported = exportStory(filesOf(told), format);
  if (!compiled.ok || !exported.ok) return giveUp(note);
  const front = compiled.story.article;
  const before = readTimeline({ name: exported.fileName, text: exported.text }, format, { report: openLedger().report, warn: openLedger().report, note: () => undefined });
  const slides = new Map((before?.events ?? []).map((slide) => [ownId(slide.own), slide]));
  const events = ours.map((slide, index) => mend(slide, words[index] ?? new Map(), slides.get(ownId(slide.own)) ?? null, context));
  const added = timeline.events.filter(({ own }) => own === null);
  const story = tellMore({ article: text, events }, added, front.headline, { ...context, options: { ...context.options, language: front.language } });
  if (added.length > 0) note('Events were added since the export; they are told at the end of the article.', '', String(added.length));
  return compiles(story) ? story : giveUp(note);
}

function giveUp(note: TellContext['reading']['note']): null {
  note('The file was exported from here, but what was changed since does not fit its article; only what the other program shows is taken.');
  return null;
}

function filesOf({ article, events }: Told): StoryFiles {
  return { article: { name: 'article.md', text: article }, events: { name: 'events.yaml', text: writeEventsYaml(events, []) }, images: 'unseen' };
}

function compiles(told: Told): boolean {
  return compileStory(filesOf(told)).ok;
}

/** The event's own words, with what was changed in the other program. */
function mend(slide: Slide, words: PlainMap, before: Slide | null, context: TellContext): PlainMap {
  const own = new Map<string, Plain>(words);
  for (const field of before ? changedFields(before, slide) : []) {
    context.reading.note('An event was changed since it was exported; the change is kept.', slide.at.path, field);
    for (const [key, value] of newValues(slide, field, context)) {
      if (value === '') own.delete(key);
      else own.set(key, value);
    }
  }
  return own;
}

function newValues(slide: Slide, field: Field, { options, reading }: TellContext): readonly (readonly [string, string])[] {
  switch (field) {
    case 'date': {
      const when = dateOfSlide(slide, options.timeZone ?? null, reading);
      return when ? [['date', when.edtf], ['timeZone', when.timeZone ?? ''], ['said', readWords(slide.displayDate, slide.markup, reading.note)]] : [];
    }
    case 'headline':
      return [['title', readWords(slide.headline, slide.markup, reading.note)]];
    case 'text':
      // Behind the summary our exports put what came since, and the sources.
      return [['summary', wordsOf(readText(slide.text, slide, reading.note).blocks.slice(0, 1))]];
    case 'group':
      return [['group', readWords(slide.group, slide.markup, reading.note)]];
    case 'place':
      return [['place', readWords(slide.place, false, reading.note)]];
    default:
      return field satisfies never;
  }
}

