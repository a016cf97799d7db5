import { useState } from 'react';
import type { DenseRows } from '../../layout/dense/lay-out-dense.ts';
import { countBefore } from '../../layout/dense/points.ts';
import { isWhole, LEAST_SPAN, panWindow, spanOf, type TimeWindow, windowAround, zoomWindow } from '../../layout/dense/time-window.ts';
import { fillCount } from '../phrases/count-forms.ts';
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
    if (last > first && spanOf(closer) < spanOf(window)) settle(closer);
    else if (last > first && spanOf(window) > LEAST_SPAN) settle(zoomWindow(windowAround((first + last) / 2, (first + last) / 2, whole), (spanOf(window) * ZOOM) / LEAST_SPAN, 0.5, whole));
    else onChoose(picked);
  };
  return (
    <>
      <Tools words={data.words} window={window} whole={whole} onAct={act} />
      <Stage data={data} cards={cards} rows={rows} window={window} whole={whole} style={style} onMove={setMoving} onSettle={settle} onAct={act} onLook={look} onChoose={onChoose} />
      <Overview rows={rows} window={window} whole={whole} direction={style.direction} onMove={setMoving} onSettle={settle} />
      <div className="in-view">
        <output>
          <span>{rangeWords(named ?? extent, data.language)}</span>
          <span>{fillCount(data.words.inView, countIn(rows, named ?? whole))}</span>
        </output>
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

function countIn({ rows }: DenseRows, { from, to }: TimeWindow): number {
  return rows.reduce((sum, { points }) => sum + countBefore(points, to) - countBefore(points, from), 0);
}
