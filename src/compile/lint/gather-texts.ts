import { type DraftBlock, lineAt } from '../article/draft.ts';
import type { SourceFile } from '../compiled.ts';
import type { AuthoredEvent } from '../events/authored-event.ts';
import type { Place } from '../report.ts';
import type { DateInText } from './calendar/date-in-text.ts';
import { findDates } from './calendar/find-dates.ts';
import { locateWords, type SearchedFile, searchedFile } from './locate-words.ts';
import type { LintInput } from './linted-story.ts';

/** A text of the story that rules read. */
export interface LintedText {
  readonly text: string;
  /** The dates it speaks of, in order; found once for all rules. */
  readonly dates: readonly DateInText[];
  /** The block of the article that it is; null for a text of an event. */
  readonly block: DraftBlock | null;
  /** The event that it belongs to, null for the article's. */
  readonly event: AuthoredEvent | null;
  /** Where the words from `start` to `end` stand in the file. */
  readonly placeOf: (stretch: { readonly start: number; readonly end: number }) => Place;
}

/** Where a list item, a quote or a heading begins: no words of the article. */
const MARKERS = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)]|#{1,6})[ \t]+)*/;

/** Finds all texts of the article and of the events. */
export function gatherTexts({ files, language, article, authored }: LintInput): readonly LintedText[] {
  const open = opener(files);
  const front = article?.front;
  const gather = (text: string, rest: Pick<LintedText, 'block' | 'event' | 'placeOf'>): LintedText => ({ text, dates: findDates(text, language), ...rest });
  const blocks = (article?.blocks ?? []).map((block) => {
    const placeOf = block.key === 'standfirst' && front ? finder(open, front.placeOf('standfirst'), block.text) : blockFinder(open, files[0]?.name ?? '', block);
    return gather(block.text, { block, event: null, placeOf });
  });
  const ofEvents = authored.flatMap((event) => textsOf(event).map(({ text, place }) => gather(text, { block: null, event, placeOf: finder(open, place, text) })));
  return [...blocks, ...ofEvents];
}

/** Opens files by their names, each when its first words are looked for. */
function opener(files: readonly SourceFile[]): Open {
  const searched = new Map<string, SearchedFile>();
  return (name) => {
    const file = searched.get(name) ?? searchedFile(files.find((each) => each.name === name) ?? { name, text: '' });
    searched.set(name, file);
    return file;
  };
}

type Open = (name: string) => SearchedFile;

function finder(open: Open, place: Place, text: string): LintedText['placeOf'] {
  return ({ start, end }) => locateWords(open(place.file), place, { before: text.slice(0, start), words: text.slice(start, end) });
}

function blockFinder(open: Open, file: string, block: DraftBlock): LintedText['placeOf'] {
  return ({ start, end }) => {
    const line = lineAt(block, start);
    const lineStart = block.lines.find((mark) => mark.line === line)?.offset ?? 0;
    const source = open(file);
    const at = source.lineStarts[line - 1] ?? 0;
    const markers = MARKERS.exec(source.text.slice(at, at + 200))?.[0].length ?? 0;
    return locateWords(source, { file, line, column: markers + 1, path: 'body' }, { before: block.text.slice(lineStart, start), words: block.text.slice(start, end) });
  };
}

function textsOf(event: AuthoredEvent): readonly { readonly text: string; readonly place: Place }[] {
  const { title, said, summary, since, disputes } = event;
  return [
    { text: title, place: event.placeOf('title') },
    { text: said, place: event.placeOf('said') },
    { text: summary, place: event.placeOf('summary') },
    { text: since?.text ?? null, place: since?.at ?? event.at },
    ...disputes.map(({ note, noteAt }) => ({ text: note, place: noteAt })),
  ].flatMap(({ text, place }) => (text === null ? [] : [{ text, place }]));
}
