import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type DenseRow, type DenseRows, layOutDense } from '../../layout/dense/lay-out-dense.ts';
import type { Bucket } from '../../layout/dense/buckets.ts';
import { spanOf, type TimeWindow } from '../../layout/dense/time-window.ts';
import { fillCount } from '../phrases/count-forms.ts';
import { DenseDrawing, type DenseStyle } from '../timeline/DenseDrawing.tsx';
import { denseRoom } from '../timeline/dense-room.ts';
import { pen } from '../timeline/pen.ts';
import { labelRoom } from '../timeline/tick-label.ts';
import type { DenseData } from './dense-data.ts';
import type { Act } from './Instrument.tsx';
import { rangeWords } from './time-words.ts';
import { useGestures } from './use-gestures.ts';

interface StageProps {
  readonly data: DenseData;
  readonly cards: readonly HTMLElement[];
  readonly rows: DenseRows;
  readonly window: TimeWindow;
  readonly whole: TimeWindow;
  readonly style: DenseStyle;
  readonly onMove: (window: TimeWindow) => void;
  readonly onSettle: (window: TimeWindow) => void;
  readonly onAct: (act: Act) => void;
  /** Asks for a closer look at events whose middles lie from `first` to `last`. */
  readonly onLook: (first: number, last: number, picked: readonly number[]) => void;
  readonly onChoose: (picked: readonly number[]) => void;
}

/** The strip: a slider that takes keys while it has the focus, and lets the hand's gestures through to what lies under it; each bucket is a button. */
export function Stage({ data, cards, rows, window, whole, style, onMove, onSettle, onAct, onLook, onChoose }: StageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const strip = useRef<HTMLInputElement>(null);
  const targets = useRef<HTMLDivElement>(null);
  const width = useWidth(targets);
  const isMirrored = style.direction === 'rtl';
  useGestures(stage, targets, strip, { window, whole, isMirrored, onMove, onSettle });
  const forLabels = useMemo(() => labelRoom(style.language), [style.language]);
  const layout = useMemo(() => (width > 0 ? layOutDense(rows, window, width, forLabels) : null), [rows, window, width, forLabels]);

  function onKeyDown(event: KeyboardEvent) {
    const act = !event.ctrlKey && !event.metaKey && !event.altKey ? keysOf(isMirrored)[event.key] : undefined;
    if (act === undefined) return;
    event.preventDefault();
    onAct(act);
  }

  function choose(row: DenseRow, { first, last }: Bucket) {
    const picked = [...row.points.events.subarray(first, last)].toSorted((a, b) => a - b);
    // The button is gone after this: the focus stays with the strip.
    strip.current?.focus({ preventScroll: true });
    if (picked.length === 1) onChoose(picked);
    else onLook(row.points.middles[first] ?? 0, row.points.middles[last - 1] ?? 0, picked);
  }

  const nameOf = ({ points }: DenseRow, { first, last }: Bucket) => {
    if (last - first === 1) return cards[points.events[first] ?? 0]?.querySelector('[data-choose]')?.textContent ?? '';
    const span = { from: points.middles[first] ?? 0, to: (points.middles[last - 1] ?? 0) + 1 };
    return fillCount(data.words.events, last - first) + data.words.comma + rangeWords(span, data.language);
  };

  const middle = Math.round((((window.from + window.to) / 2 - whole.from) / spanOf(whole)) * 100);
  const room = layout && denseRoom(layout, style.eraRows);
  return (
    <div ref={stage} className="stage">
      {layout && <DenseDrawing layout={layout} style={style} />}
      <input
        ref={strip}
        className="hold"
        data-strip=""
        type="range"
        aria-label={data.words.strip}
        min={0}
        max={100}
        value={middle}
        aria-valuetext={rangeWords(window, data.language)}
        onKeyDown={onKeyDown}
        onChange={(event) => onAct(Number(event.target.value) > middle ? 'later' : 'earlier')}
      />
      <div ref={targets} className="targets">
        <svg role="none" width="100%" height="100%">
          {layout?.rows.map((row, at) =>
            row.buckets.map((bucket) => {
              const name = nameOf(row, bucket);
              return (
                <svg role="none" key={`${at} ${bucket.first}`} x={pen(style.direction).x(bucket.position)} y={`${(room?.rows[at] ?? 0) + (room?.line ?? 0)}rem`}>
                  <foreignObject x="-1.375rem" y="-1.375rem" width="2.75rem" height="2.75rem">
                    <button type="button" aria-label={name} title={name} onClick={() => choose(row, bucket)} />
                  </foreignObject>
                </svg>
              );
            }),
          )}
        </svg>
      </div>
    </div>
  );
}

/** Keys that a focused strip takes; on one that runs from right to left the arrows go the other way in time. */
function keysOf(isMirrored: boolean): Readonly<Record<string, Act>> {
  const [left, right] = isMirrored ? (['later', 'earlier'] as const) : (['earlier', 'later'] as const);
  return { ArrowLeft: left, ArrowRight: right, '+': 'in', '=': 'in', '-': 'out', Home: 'whole' };
}

/** The width of an element as it changes, in CSS pixels; 0 before it is known, which is before it is painted. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
