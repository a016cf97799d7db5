import { useState } from 'react';
import { countParts } from '../../layout/dense/buckets.ts';
import type { DenseRows } from '../../layout/dense/lay-out-dense.ts';
import { isClosest, isWhole, LEAST_SPAN, panWindow, spanOf, type TimeWindow, windowAround, zoomWindow } from '../../layout/dense/time-window.ts';
import { fillCount } from '../phrases/count-forms.ts';
import { Status } from '../Status.tsx';
import type { DenseStyle } from '../timeline/DenseDrawing.tsx';
import type { DenseData } from './dense-data.ts';
import { Overview } from './Overview.tsx';
import type { Drawn } from './read-rows.ts';
import { Stage } from './Stage.tsx';
import { rangeWords } from './time-words.ts';
import { Tools } from './Tools.tsx';

/** How much one press of a button or key zooms, and how far it moves, as a share of the window. */
const ZOOM = 0.5;
const STEP = 0.4;
/** A look at a bucket comes at least this much closer, or its events are chosen; as a share of the window. */
const CLOSER = 0.9;

interface InstrumentProps {
  readonly data: DenseData;
  readonly cards: readonly HTMLElement[];
  /** The rows with what a search lets through. */
  readonly rows: DenseRows;
  readonly drawn: Drawn;
  /** What of time the address names; null for all. */
  readonly window: TimeWindow | null;
  readonly style: DenseStyle;
  readonly onWindow: (window: TimeWindow | null) => void;
  /** Events, by their places in the list, whose cards are to be shown. */
  readonly onChoose: (picked: readonly number[]) => void;
}

/** What a button or a key does to the window. */
export type Act = 'in' | 'out' | 'earlier' | 'later' | 'whole';

/** The strip as an instrument: its buttons, the strip itself, an overview of all of time, and what is in view in words. */
export function Instrument({ data, cards, rows, drawn: { whole, extent }, window: named, style, onWindow, onChoose }: InstrumentProps) {
  // While a hand moves the strip, the address waits.
  const [moving, setMoving] = useState<TimeWindow | null>(null);
  const window = moving ?? named ?? whole;
  const settle = (next: TimeWindow) => {
    setMoving(null);
    onWindow(isWhole(next, whole) ? null : next);
  };
  const act = (name: Act) => settle(afterAct(name, window, whole));
  const look = (first: number, last: number, picked: readonly number[]) => {
    const closer = windowAround(first, last, whole);
    if (last > first && spanOf(closer) < spanOf(window) * CLOSER) settle(closer);
    else if (last > first && !isClosest(window)) settle(zoomWindow(windowAround((first + last) / 2, (first + last) / 2, whole), (spanOf(window) * ZOOM) / LEAST_SPAN, 0.5, whole));
    else onChoose(picked);
  };
  return (
    <>
      <Tools words={data.words} window={window} whole={whole} onAct={act} />
      <Stage data={data} cards={cards} rows={rows} window={window} whole={whole} style={style} onMove={setMoving} onSettle={settle} onAct={act} onLook={look} onChoose={onChoose} />
      <Overview rows={rows} window={window} whole={whole} direction={style.direction} onMove={setMoving} onSettle={settle} />
      <div className="in-view">
        <Status>
          <span>{rangeWords(named ?? extent, data.language)}</span>
          <span>{fillCount(data.words.inView, countIn(rows, named ?? whole))}</span>
        </Status>
        {!isWhole(window, whole) && (
          <button type="button" data-act="whole" onClick={() => act('whole')}>
            {data.words.wholeTime}
          </button>
        )}
      </div>
    </>
  );
}

function afterAct(act: Act, window: TimeWindow, whole: TimeWindow): TimeWindow {
  switch (act) {
    case 'in':
      return zoomWindow(window, ZOOM, 0.5, whole);
    case 'out':
      return zoomWindow(window, 1 / ZOOM, 0.5, whole);
    case 'earlier':
      return panWindow(window, -STEP, whole);
    case 'later':
      return panWindow(window, STEP, whole);
    case 'whole':
      return whole;
    default:
      return act satisfies never;
  }
}

/** As the buckets count: what lies at the very end of a window is drawn, so it is in view. */
function countIn({ rows }: DenseRows, window: TimeWindow): number {
  return rows.reduce((sum, { points }) => sum + (countParts(points, window, 1)[0] ?? 0), 0);
}
