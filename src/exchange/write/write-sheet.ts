import Papa from 'papaparse';
import { guardDate, guardFormula } from '../guard-formula.ts';
import { escapeHtml } from '../html/read-text.ts';
import type { TakeNote } from '../notes.ts';
import { ARTICLE_COLUMN, DATE_COLUMN, JSON_COLUMNS, OTHER_COLUMN, SHEET_COLUMNS, WORD_COLUMNS } from '../sheet-columns.ts';
import type { PlainMap } from '../timeline.ts';
import type { AuthoredEvent, AuthoredStory } from './authored-story.ts';
import { erasOf, type SpelledEra } from './eras-of.ts';
import { spellDate, type SpelledDate } from './parts-of-date.ts';
import { toJson, wordOf } from './plain-values.ts';
import { slideText } from './slide-text.ts';

/** Most characters that spreadsheet programs keep in a cell. */
const MAX_CELL = 32_767;

const COLUMNS = [...SHEET_COLUMNS, ...WORD_COLUMNS.keys(), ...JSON_COLUMNS.keys(), OTHER_COLUMN, ARTICLE_COLUMN];

/** Keys that a column of TimelineJS's own holds word for word. */
const SHARED = new Set(['group']);

type Row = Readonly<Record<string, string>>;

/** The story as TimelineJS's spreadsheet, with columns of our own behind it, which TimelineJS ignores. */
export function writeSheet(authored: AuthoredStory, note: TakeNote): string {
  const rows = [titleRow(authored), ...erasOf(authored).map(eraRow), ...authored.events.map(eventRow)];
  for (const [index, row] of rows.entries()) {
    for (const [column, text] of Object.entries(row)) if (text.length > MAX_CELL) note('Spreadsheet programs cut so long a text: keep the file itself for the way back.', `row ${index + 2}, ${column}`);
  }
  const data = rows.map((row) => COLUMNS.map((column) => (column === DATE_COLUMN ? guardDate : guardFormula)(row[column] ?? '')));
  return `${Papa.unparse({ fields: COLUMNS, data }, { newline: '\r\n' })}\r\n`;
}

function titleRow({ story: { article }, article: text }: AuthoredStory): Row {
  return { Type: 'title', Headline: escapeHtml(article.headline), Text: `<p>${escapeHtml(article.standfirst.text)}</p>`, [ARTICLE_COLUMN]: text };
}

function eraRow(era: SpelledEra): Row {
  return { ...dateCells({ ...era, end: era.end ?? era.start, words: null }), Type: 'era', Headline: escapeHtml(era.title) };
}

function eventRow({ event, words }: AuthoredEvent): Row {
  const image = words.get('image');
  const credit = [wordOf(image, 'credit'), wordOf(image, 'licence')].filter((word) => word !== null).join(', ');
  return {
    ...dateCells(spellDate(event.date, event.timeZone)),
    Headline: escapeHtml(event.title),
    Text: slideText(event),
    Media: wordOf(image, 'file') ?? '',
    'Media Credit': escapeHtml(credit),
    'Media Caption': escapeHtml(wordOf(image, 'caption') ?? ''),
    'Alt Text': wordOf(image, 'alt') ?? '',
    Group: wordOf(words, 'group') ?? '',
    ...ownCells(words),
  };
}

function dateCells({ start, end, words }: SpelledDate): Row {
  const clock = [start.hour, start.minute, start.second].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0')).join(':');
  return {
    Year: numberText(start.year),
    Month: numberText(start.month),
    Day: numberText(start.day),
    Time: clock,
    'End Year': numberText(end?.year),
    'End Month': numberText(end?.month),
    'End Day': numberText(end?.day),
    'Display Date': words ?? '',
  };
}

function numberText(number: number | undefined): string {
  return number === undefined ? '' : String(number);
}

function ownCells(words: PlainMap): Row {
  const plain = [...WORD_COLUMNS].map(([column, key]) => [column, wordOf(words, key) ?? '']);
  const json = [...JSON_COLUMNS].map(([column, key]) => [column, words.has(key) ? JSON.stringify(toJson(words.get(key) ?? '')) : '']);
  const known = new Set([...WORD_COLUMNS.values(), ...JSON_COLUMNS.values(), ...SHARED]);
  const rest = new Map([...words].filter(([key]) => !known.has(key)));
  return Object.fromEntries([...plain, ...json, [OTHER_COLUMN, rest.size > 0 ? JSON.stringify(toJson(rest)) : '']]) as Row;
}
