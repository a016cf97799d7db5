import { useMemo, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { filterRows } from '../../layout/dense/lay-out-dense.ts';
import { eventAnchor } from '../../story/fragment.ts';
import type { EventId } from '../../story/story.ts';
import type { ToolsProps } from '../live/LivePage.tsx';
import type { DenseStyle } from '../timeline/DenseDrawing.tsx';
import { type DenseData, PLANNED, readDenseData } from './dense-data.ts';
import { Finder } from './Finder.tsx';
import { Instrument } from './Instrument.tsx';
import { type Drawn, readRows } from './read-rows.ts';
import { namesOf, windowOf } from './time-words.ts';
import { useFollow } from './use-follow.ts';
import { useFound } from './use-found.ts';
import { useSearch } from './use-search.ts';

/** What the page holds for the instrument: data, the places to put it, and the cards in the order of the data. */
interface Slots {
  readonly data: DenseData;
  readonly drawn: Drawn;
  readonly instrument: Element;
  readonly finder: Element;
  readonly cards: readonly HTMLElement[];
}

/** The instrument of a story with many events: put into the finished page once React runs there. */
export function DenseTools(props: ToolsProps) {
  const isHydrated = useSyncExternalStore(never, () => true, () => false);
  const slots = useMemo(() => (isHydrated ? findSlots(document) : null), [isHydrated]);
  return slots && <Filled {...props} slots={slots} />;
}

/** Nothing changes after hydration. */
const never = () => () => {};

function findSlots(page: Document): Slots | null {
  const data = readDenseData(page);
  const drawn = data && readRows(data);
  const [instrument, finder] = [page.querySelector('.timeline .instrument'), page.querySelector('.timeline .finder')];
  const cards = [...page.querySelectorAll<HTMLElement>('.timeline li[data-event]')];
  return data && drawn && instrument && finder && cards.length === data.spans.length ? { data, drawn, instrument, finder, cards } : null;
}

function Filled({ slots, place, opened, choose }: ToolsProps & { readonly slots: Slots }) {
  const { data, drawn, cards } = slots;
  const { search, change } = useSearch();
  const found = useFound(search, slots);
  const rows = useMemo(() => (found ? filterRows(drawn.rows, (at) => found[at] === 1) : drawn.rows), [drawn, found]);
  const window = useMemo(() => windowOf(search, drawn.whole), [search, drawn]);
  useFollow({ cards, data, window, found, wanted: opened?.events ?? (place ? [place.event] : []) });
  const style = useMemo(() => styleOf(slots, place?.event ?? null), [slots, place]);
  const pick = (picked: readonly number[]) => {
    const ids = picked.map((at) => cards[at]?.getAttribute('data-event') ?? '') as EventId[];
    choose(ids, slots.instrument);
  };
  return (
    <>
      {createPortal(
        <Instrument
          data={data}
          cards={cards}
          rows={rows}
          drawn={drawn}
          window={window}
          style={style}
          onWindow={(next) => change({ ...withoutWindow(search), ...namesOf(next) })}
          onChoose={pick}
        />,
        slots.instrument,
      )}
      {createPortal(<Finder data={data} search={search} found={found} onChange={(next) => change({ ...search, ...next })} />, slots.finder)}
    </>
  );
}

function withoutWindow({ from: _from, to: _to, ...rest }: ReturnType<typeof useSearch>['search']) {
  return rest;
}

function styleOf({ data, drawn, cards }: Slots, selected: EventId | null): DenseStyle {
  const { language, direction, groups, spans } = data;
  return {
    language,
    direction,
    groups,
    eraRows: drawn.eraRows,
    idOf: (at) => cards[at]?.getAttribute('data-event') ?? '',
    isPlanned: (at) => ((spans[at]?.[3] ?? 0) & PLANNED) !== 0,
    selected: selected === null ? -1 : placeOf(document.getElementById(eventAnchor(selected)), cards),
  };
}

/** The place of a card in the list; -1 for one that is not there. */
function placeOf(card: HTMLElement | null, cards: readonly HTMLElement[]): number {
  return card === null ? -1 : cards.indexOf(card);
}
