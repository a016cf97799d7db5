import type { Source } from '../../story/story.ts';
import { DateWords } from '../DateWords.tsx';

interface SourceListProps {
  readonly sources: readonly Source[];
  /** "Sources:" */
  readonly label: string;
}

/** Each source with its publisher and date. */
export function SourceList({ sources, label }: SourceListProps) {
  return (
    <div className="sources">
      <strong>{label}</strong>{' '}
      <ul>
        {sources.map((source) => (
          <li key={source.url}>
            <a href={source.url}>{source.title}</a>, {source.publisher}
            {source.date && (
              <>
                , <DateWords date={source.date} />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
