import type { Era } from '../../story/story.ts';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import { eraWords } from './era-words.ts';

interface EraLinesProps {
  readonly eras: readonly Era[];
  readonly page: PageData;
}

/** Eras that begin here, a line each: "Period: The Cold War, 1947–1991". */
export function EraLines({ eras, page }: EraLinesProps) {
  return eras.map((era) => {
    const [before, title, after] = eraWords(era, page.phrases);
    return (
      <p key={`${title} ${era.date.edtf}`} className="era">
        <span {...ownWords(page)}>{before}</span>
        <b>{title}</b>
        {after}
      </p>
    );
  });
}
