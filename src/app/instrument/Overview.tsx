import { type PointerEvent, useMemo, useRef } from 'react';
import { countParts } from '../../layout/dense/buckets.ts';
import type { DenseRows } from '../../layout/dense/lay-out-dense.ts';
import { clampWindow, isWhole, spanOf, type TimeWindow } from '../../layout/dense/time-window.ts';

/** Bars of the overview. */
const PARTS = 120;

interface OverviewProps {
  readonly rows: DenseRows;
  readonly window: TimeWindow;
  readonly whole: TimeWindow;
  readonly direction: 'ltr' | 'rtl';
  readonly onMove: (window: TimeWindow) => void;
  readonly onSettle: (window: TimeWindow) => void;
}

/** All of time in small, with what is looked at marked on it; pressing or dragging moves that. For the pointer alone: the buttons do the same. */
export function Overview({ rows, window, whole, direction, onMove, onSettle }: OverviewProps) {
  const last = useRef<TimeWindow | null>(null);
  const heights = useMemo(() => heightsOf(rows, whole), [rows, whole]);
  const isMirrored = direction === 'rtl';
  const from = ((window.from - whole.from) / spanOf(whole)) * PARTS;
  const width = (spanOf(window) / spanOf(whole)) * PARTS;

  function follow(event: PointerEvent<SVGSVGElement>) {
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    else if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    const middle = whole.from + spanOf(whole) * (isMirrored ? 1 - share : share);
    last.current = clampWindow({ from: middle - spanOf(window) / 2, to: middle + spanOf(window) / 2 }, whole);
    onMove(last.current);
  }
  function settle() {
    if (last.current) onSettle(last.current);
    last.current = null;
  }

  return (
    <svg
      className="overview"
      viewBox={`0 0 ${PARTS} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      data-idle={isWhole(window, whole) ? '' : undefined}
      onPointerDown={follow}
      onPointerMove={follow}
      onPointerUp={settle}
      onPointerCancel={settle}
    >
      <g transform={isMirrored ? `matrix(-1 0 0 1 ${PARTS} 0)` : undefined}>
        <path className="bars" d={heights.map((height, at) => (height > 0 ? `M${at} 1v-${height}h1V1z` : '')).join('')} />
        <rect className="window" vectorEffect="non-scaling-stroke" x={from} width={Math.max(width, 1)} y="0" height="1" />
      </g>
    </svg>
  );
}

function heightsOf({ rows }: DenseRows, whole: TimeWindow): number[] {
  const counts = rows.map(({ points }) => countParts(points, whole, PARTS));
  const sums = Array.from({ length: PARTS }, (_, part) => counts.reduce((sum, row) => sum + (row[part] ?? 0), 0));
  const most = Math.max(1, ...sums);
  return sums.map((sum) => Math.round((sum / most) * 1000) / 1000);
}
