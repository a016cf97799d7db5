import type { Cell, RawDate, Slide } from '../timeline.ts';

/** What of a slide other programs can change. */
export type Field = 'date' | 'headline' | 'text' | 'group' | 'place';

/** The fields in which two slides differ for their readers. */
export function changedFields(before: Slide, after: Slide): readonly Field[] {
  const values: readonly (readonly [Field, (slide: Slide) => string])[] = [
    ['date', (slide) => [dateText(slide.start), dateText(slide.end), text(slide.displayDate)].join('|')],
    ['headline', (slide) => text(slide.headline)],
    ['text', (slide) => text(slide.text)],
    ['group', (slide) => text(slide.group)],
    ['place', (slide) => text(slide.place)],
  ];
  return values.flatMap(([field, valueOf]) => (valueOf(before) === valueOf(after) ? [] : [field]));
}

function text(cell: Cell | null): string {
  return cell?.text ?? '';
}

/** Part by part, as numbers: "05" is 5. */
function dateText(date: RawDate | null): string {
  if (!date) return '';
  const { year, month, day, hour, minute, second, zone } = date;
  return [year, month, day, hour, minute, second].map((cell) => (cell ? String(Number(cell.text)) : '')).join('-') + text(zone);
}
