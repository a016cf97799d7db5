import { dateReader, type DateReader } from '../../compile/dates/date-reader.ts';
import { orderByDate } from '../../compile/events/order-events.ts';
import type { Place } from '../../compile/report.ts';
import { dateOfSlide } from '../dates/date-of-slide.ts';
import type { ImportOptions } from '../exchanged.ts';
import { groupBy } from '../group-by.ts';
import { readWords } from '../html/read-text.ts';
import { writeMarkdown } from '../html/write-markdown.ts';
import type { Reading } from '../read/reading.ts';
import { ownId, type Plain, type PlainMap, type Slide, type Timeline } from '../timeline.ts';
import { writeFrontMatter } from '../write-yaml.ts';
import { eventOfSlide, type EventContext, type Telling } from './event-of-slide.ts';
import { tellApart } from './find-words.ts';
import { frontMatter, openingOf } from './front-matter.ts';
import { layOut, type Quote } from './lay-out.ts';
import { idMaker } from './make-id.ts';
import { makeSections, type NamedEra } from './make-sections.ts';

/** A story as text and values: its article, and its events. */
export interface Told {
  /** The text of `article.md`. */
  readonly article: string;
  readonly events: readonly PlainMap[];
}

/** What the telling needs besides the timeline. */
export interface TellContext {
  /** The file's name. */
  readonly file: string;
  readonly options: ImportOptions;
  readonly reading: Reading;
}

/** Makes an article of a timeline's texts, and events, in order of time, whose passages quote it. What cannot be dated is reported. */
export function tellStory(timeline: Timeline, { file, options, reading }: TellContext): Told {
  const { language = 'en' } = options;
  const dates = dateReader(language, reading.report);
  const { title } = timeline;
  if (title) noteDates(title, reading);
  const top = title?.at ?? { file, line: 1, column: 1, path: '' };
  const headline = headlineOf(timeline, { file, options, reading }, top);
  const tellings = tellingsOf(timeline.events, headline, [], { file, options, reading });
  const eras = timeline.eras.flatMap((slide) => eraOf(slide, options, dates, reading));
  const opening = openingOf(timeline, headline, tellings.map(({ date }) => date), language, reading, top);
  const front = frontMatter({ headline, standfirst: opening.standfirst, eras, timeline, language, options, file });
  const sections = makeSections(tellings, ({ date }) => date, eras, dates);
  const { laid, article, lost } = tellApart(
    (marks) => layOut(sections, marks, language),
    ({ blocks }) => `---\n${writeFrontMatter(front)}---\n\n${writeMarkdown([...opening.blocks, ...blocks])}`,
  );
  reportLost(lost, reading);
  return { article, events: withPassages(tellings, laid.quotes) };
}

function headlineOf({ title }: Timeline, { file, options, reading }: TellContext, top: Place): string {
  const words = readWords(title?.headline ?? null, title?.markup ?? true, reading.note);
  if (words !== '') return words;
  const headline = options.headline ?? nameOf(file);
  reading.warn(top, {
    message: 'The timeline has no title; the headline was taken from elsewhere.',
    actual: headline,
    hint: 'Write a headline and a standfirst into article.md.',
  });
  return headline;
}

/** Adds slides to a story that has its article already. */
export function tellMore(told: Told, slides: readonly Slide[], headline: string, context: TellContext): Told {
  if (slides.length === 0) return told;
  const { language = 'en' } = context.options;
  const tellings = tellingsOf(slides, headline, told.events.map(ownId), context);
  const { laid, article, lost } = tellApart(
    (marks) => layOut([{ heading: null, items: tellings }], marks, language),
    ({ blocks }) => `${told.article.trimEnd()}\n\n${writeMarkdown(blocks)}`,
  );
  reportLost(lost, context.reading);
  return { article, events: [...told.events, ...withPassages(tellings, laid.quotes)] };
}

function tellingsOf(slides: readonly Slide[], headline: string, taken: readonly string[], { file, options, reading }: TellContext): readonly Telling[] {
  const dates = dateReader(options.language ?? 'en', reading.report);
  const asOf = dates.known({ text: options.asOf, place: { file, line: 1, column: 1, path: 'asOf' } });
  const context: EventContext = {
    language: options.language ?? 'en',
    note: reading.note,
    asOfEnd: asOf && typeof asOf.to === 'object' ? asOf.to.end : Infinity,
    makeId: idMaker(taken),
    timeline: { title: headline, publisher: options.publisher ?? file },
    files: new Set(options.files),
  };
  return orderByDate(slides.flatMap((slide) => tellingOf(slide, context, options, dates, reading)), ({ date }) => date);
}

/** 1 January of the year 1, in milliseconds since 1970. */
const YEAR_ONE = -62_135_596_800_000;

function tellingOf(slide: Slide, context: EventContext, options: ImportOptions, dates: DateReader, reading: Reading): readonly Telling[] {
  const when = dateOfSlide(slide, options.timeZone ?? null, reading);
  const date = when && dates.spoken(when.known);
  if (!when || !date) return [];
  if (date.start !== null && date.start < YEAR_ONE) reading.note('Years before 1 are counted as TimelineJS shows them: -44 is 44 BCE, which EDTF writes -0043.');
  return [eventOfSlide(slide, when, date, context)];
}

/** Words for a date that only events have a place for. */
function noteDates({ displayDate, group }: Slide, { note }: Reading): void {
  if (displayDate) note('A display date has no place but with events.', displayDate.at.path, displayDate.text);
  if (group) note('A group has no place but with events.', group.at.path, group.text);
}

function eraOf(slide: Slide, options: ImportOptions, dates: DateReader, reading: Reading): readonly NamedEra[] {
  const when = dateOfSlide(slide, options.timeZone ?? null, reading);
  const date = when && dates.spoken(when.known);
  if (!when || !date) return [];
  const text = readWords(slide.text, slide.markup, reading.note);
  noteDates(slide, reading);
  if (text !== '') reading.note('The text of an era has no place in a story.', slide.at.path, text);
  return [{ title: readWords(slide.headline, slide.markup, reading.note) || date.text, date, edtf: when.edtf }];
}

function withPassages(tellings: readonly Telling[], quotes: readonly Quote[]): readonly PlainMap[] {
  const byTelling = groupBy(quotes, ({ telling }) => telling);
  return tellings.map((telling) => new Map<string, Plain>([...telling.event, ['passages', (byTelling.get(telling) ?? []).map(({ words }) => words)]]));
}

function reportLost(lost: readonly Quote[], { report }: Reading): void {
  for (const { telling } of lost) {
    report(telling.slide.at, {
      message: 'The event’s words cannot be told from those of another event.',
      actual: telling.lead,
      expected: 'a headline of its own',
    });
  }
}

/** A file's name as a headline: "women_in_computing.json" → "Women in computing". */
function nameOf(file: string): string {
  const words = (file.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]*$/, '').replace(/[-_\s]+/g, ' ').trim();
  return words === '' ? 'Timeline' : `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}
