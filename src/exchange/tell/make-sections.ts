import type { DateReader } from '../../compile/dates/date-reader.ts';
import type { StoryDate } from '../../story/story.ts';
import { yearText } from '../dates/edtf-part.ts';

/** An era as the story will name it. */
export interface NamedEra {
  readonly title: string;
  readonly date: StoryDate;
  readonly edtf: string;
}

/** Events under one heading. */
export interface Section<Item> {
  /** Null where the article needs no headings. */
  readonly heading: string | null;
  readonly items: readonly Item[];
}

/** Fewer events than this need no headings. */
const FEW = 7;

/** Events a section should have on average, at least. */
const MIN_AVERAGE = 2;

const YEAR_SPANS = [1, 10, 100, 1000, 10_000] as const;

/** Parts events, in order of time, by eras where there are any; else by the shortest round stretch of years that keeps some together. */
export function makeSections<Item>(items: readonly Item[], dateOf: (item: Item) => StoryDate, eras: readonly NamedEra[], dates: DateReader): readonly Section<Item>[] {
  if (items.length === 0) return [];
  if (eras.length > 0) return nameGaps(runs(items, (item) => eraOf(dateOf(item), eras)?.title ?? ''), dateOf, dates);
  if (items.length < FEW) return [{ heading: null, items }];
  const parted = YEAR_SPANS.map((span) => runs(items, (item) => spanName(dateOf(item), span, dates)));
  const best = parted.find((sections) => items.length / sections.length >= MIN_AVERAGE);
  return best && best.length > 1 ? best : [{ heading: null, items }];
}

function runs<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Section<Item>[] {
  const sections: { heading: string; items: Item[] }[] = [];
  for (const item of items) {
    const heading = nameOf(item);
    const last = sections.at(-1);
    if (last?.heading === heading) last.items.push(item);
    else sections.push({ heading, items: [item] });
  }
  return sections;
}

/** The era that began last before the event. */
function eraOf(date: StoryDate, eras: readonly NamedEra[]): NamedEra | null {
  const at = date.start ?? date.end ?? 0;
  const around = eras.filter((era) => (era.date.start ?? -Infinity) <= at && at < (era.date.end ?? Infinity));
  return around.toSorted((a, b) => (b.date.start ?? -Infinity) - (a.date.start ?? -Infinity))[0] ?? null;
}

/** Events outside all eras stand under the years they cover; at the beginning they need no heading. */
function nameGaps<Item>(sections: readonly Section<Item>[], dateOf: (item: Item) => StoryDate, dates: DateReader): readonly Section<Item>[] {
  return sections.map((section, index) => {
    if (section.heading !== '') return section;
    const [first, last] = [section.items[0], section.items.at(-1)];
    return { ...section, heading: index === 0 || first === undefined || last === undefined ? null : rangeName(startYear(dateOf(first)), startYear(dateOf(last)), dates) };
  });
}

function spanName(date: StoryDate, span: number, dates: DateReader): string {
  const first = Math.floor(startYear(date) / span) * span;
  return rangeName(first, first + span - 1, dates);
}

function startYear({ start, end }: StoryDate): number {
  return new Date(start ?? (end ?? 1) - 1).getUTCFullYear();
}

/** "1810–1819", in the story's language. */
function rangeName(first: number, last: number, dates: DateReader): string {
  const edtf = first === last ? yearText(first) : `${yearText(first)}/${yearText(last)}`;
  const place = { file: '', line: 1, column: 1, path: '' };
  return dates.spoken(dates.known({ text: edtf, place }))?.text ?? edtf;
}
