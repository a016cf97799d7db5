import type { Place } from '../../compile/report.ts';
import type { StoryDate } from '../../story/story.ts';
import type { ImportOptions } from '../exchanged.ts';
import type { Block } from '../html/allowed-blocks.ts';
import { readText, readWords, wordsOf } from '../html/read-text.ts';
import type { Reading } from '../read/reading.ts';
import type { Cell, Plain, PlainMap, Timeline } from '../timeline.ts';
import type { NamedEra } from './make-sections.ts';

/** What an article begins with. */
export interface Opening {
  readonly standfirst: string;
  readonly blocks: readonly Block[];
}

/** The title's first paragraph is the standfirst; the others open the article. `dates` are those of the events, in order. */
export function openingOf({ title }: Timeline, headline: string, dates: readonly StoryDate[], language: string, { note, warn }: Reading, at: Place): Opening {
  const [first, ...rest] = title ? readText(title.text, title, note).blocks : [];
  for (const cell of Object.values(title?.media ?? {}) as readonly (Cell | null)[]) if (cell) note('The title’s media have no place in a story.', cell.at.path, cell.text);
  if (title?.start) note('The title’s date has no place in a story.', title.start.at.path);
  const words = first ? wordsOf([first]) : '';
  if (words !== '') return { standfirst: words, blocks: rest };
  warn(title?.at ?? at, { message: 'The timeline’s title has no text; the standfirst only says from when to when it runs.', hint: 'Write a standfirst into article.md.' });
  const span = spanOf(dates);
  return { standfirst: language.startsWith('en') ? `A timeline, ${span}.` : `${headline}, ${span}`, blocks: rest };
}

function spanOf(dates: readonly StoryDate[]): string {
  const [first, last] = [dates[0]?.text ?? '', dates.at(-1)?.text ?? ''];
  return first === last ? first : `${first} – ${last}`;
}

/** What the front matter is made of. */
export interface FrontParts {
  readonly headline: string;
  readonly standfirst: string;
  readonly eras: readonly NamedEra[];
  readonly timeline: Timeline;
  readonly language: string;
  readonly options: ImportOptions;
  /** The file's name. */
  readonly file: string;
}

/** The particulars above the article. */
export function frontMatter({ headline, standfirst, eras, timeline, language, options, file }: FrontParts): PlainMap {
  const groups = groupsOf(timeline);
  return new Map<string, Plain>([
    ['headline', headline],
    ['standfirst', standfirst],
    ['language', language],
    ['asOf', options.asOf],
    ['source', new Map([['title', `the timeline “${headline}”`], ['publisher', options.publisher ?? file]])],
    ...(eras.length > 0 ? [['eras', eras.map(({ title, edtf }) => new Map([['title', title], ['date', edtf]]))] as const] : []),
    ...(groups.length > 1 ? [['groups', groups] as const] : []),
  ]);
}

/** In the order of their first event in the file. */
function groupsOf({ events }: Timeline): readonly string[] {
  const names = events.map(({ group, markup }) => readWords(group, markup, () => undefined));
  return [...new Set(names)].filter((name) => name !== '');
}
