import type { Source } from '../../story/story.ts';
import { DateWords } from '../DateWords.tsx';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';

interface SourceListProps {
  readonly sources: readonly Source[];
  readonly page: PageData;
}

/** Each source with its publisher and date. */
export function SourceList({ sources, page }: SourceListProps) {
  const { phrases } = page;
  return (
    <div className="sources">
      <strong {...ownWords(page)}>{phrases.sources}</strong>{' '}
      <ul>
        {sources.map((source, index) => (
          <li key={index}>
            {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}
            {`${phrases.comma}${source.publisher}`}
            {source.date && (
              <>
                {phrases.comma}
                <DateWords date={source.date} />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
