import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { fillCount } from '../phrases/count-forms.ts';
import { Status } from '../Status.tsx';
import type { Search } from '../live/search.ts';
import type { DenseData } from './dense-data.ts';

/** How long the reader has stopped typing before a search, in milliseconds. */
const PAUSE = 250;

interface FinderProps {
  readonly data: DenseData;
  readonly search: Search;
  readonly found: Uint8Array | null;
  readonly onChange: (next: Pick<Search, 'q' | 'group'>) => void;
}

/** Finds events by words, and by group where there are several; says politely how many there are. */
export function Finder({ data: { groups, words }, search, found, onChange }: FinderProps) {
  const count = found === null ? null : found.reduce((sum, one) => sum + one, 0);
  return (
    <search>
      <WordField label={words.find} value={search.q ?? ''} onValue={(q) => onChange({ q })} />
      {groups.length > 1 && (
        <select aria-label={words.group} value={search.group ?? ''} onChange={(event) => onChange({ group: event.target.value })}>
          <option value="">{words.allGroups}</option>
          {groups.map((group) => (
            <option key={group} value={group}>{group}</option>
          ))}
        </select>
      )}
      <Status>{count === null ? '' : fillCount(words.found, count)}</Status>
    </search>
  );
}

interface WordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Keeps what is being typed to itself until the reader pauses; takes over what the address says when that changes. */
function WordField({ label, value, onValue }: WordFieldProps) {
  const [typed, setTyped] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    if (timer.current === null) setTyped(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
  function onTyped(text: string) {
    setTyped(text);
    clearTimeout(timer.current ?? undefined);
    timer.current = setTimeout(() => {
      timer.current = null;
      onValue(text);
    }, PAUSE);
  }
  // Escape empties the field, and clears no more than that.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || typed === '') return;
    event.stopPropagation();
    onTyped('');
  };
  return <input type="search" aria-label={label} placeholder={label} value={typed} maxLength={200} onKeyDown={onKeyDown} onChange={(event) => onTyped(event.target.value)} />;
}
