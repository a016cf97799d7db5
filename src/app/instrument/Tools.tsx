import { isClosest, isWhole, type TimeWindow } from '../../layout/dense/time-window.ts';
import type { DenseWords } from './dense-data.ts';
import type { Act } from './Instrument.tsx';

interface ToolsProps {
  readonly words: DenseWords;
  readonly window: TimeWindow;
  readonly whole: TimeWindow;
  readonly onAct: (act: Act) => void;
}

/** Signs drawn in a box of 16 by 16. */
const SIGNS = {
  in: 'M8 2.5v11M2.5 8h11',
  out: 'M2.5 8h11',
  earlier: 'M10 3 5 8l5 5',
  later: 'M6 3l5 5-5 5',
} as const;

/** A button for each gesture. One that can do nothing more says so, and keeps the focus. */
export function Tools({ words, window, whole, onAct }: ToolsProps) {
  const buttons = [
    ['earlier', words.earlier, window.from <= whole.from],
    ['later', words.later, window.to >= whole.to],
    ['out', words.zoomOut, isWhole(window, whole)],
    ['in', words.zoomIn, isClosest(window)],
  ] as const;
  return (
    <div className="tools">
      {buttons.map(([act, name, isSpent]) => (
        <button key={act} type="button" data-act={act} aria-label={name} title={name} aria-disabled={isSpent} onClick={() => isSpent || onAct(act)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={SIGNS[act]} />
          </svg>
        </button>
      ))}
    </div>
  );
}
