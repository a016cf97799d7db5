import { dateReader } from '../../compile/dates/date-reader.ts';
import { openLedger } from '../../compile/report.ts';
import type { AuthoredStory } from './authored-story.ts';
import { spellDate, type SpelledDate } from './parts-of-date.ts';
import { mapsOf, wordOf } from './plain-values.ts';

/** An era with its date spelled out. */
export interface SpelledEra extends SpelledDate {
  readonly title: string;
}

/** The story's eras, in the order of the front matter; those that cannot be read are left to the compiler. */
export function erasOf({ front, story }: AuthoredStory): readonly SpelledEra[] {
  const dates = dateReader(story.article.language, openLedger().report);
  return mapsOf(front, 'eras').flatMap((era) => {
    const [title, edtf] = [wordOf(era, 'title'), wordOf(era, 'date')];
    const date = edtf === null ? null : dates.spoken(dates.known({ text: edtf, place: { file: '', line: 1, column: 1, path: '' } }));
    return title === null || date === null ? [] : [{ title, ...spellDate(date, null) }];
  });
}
