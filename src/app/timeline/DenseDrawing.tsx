import type { DenseLayout } from '../../layout/dense/lay-out-dense.ts';
import { DenseRowDrawing } from './DenseRowDrawing.tsx';
import { denseRoom } from './dense-room.ts';
import { EraBracket } from './EraBracket.tsx';
import { pen } from './pen.ts';
import { tickLabel } from './tick-label.ts';

/** What a drawing of many events needs to know beside its numbers. */
export interface DenseStyle {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly groups: readonly string[];
  /** How many rows of eras have room, at any zoom. */
  readonly eraRows: number;
  /** Facts of an event by its place in the list. */
  readonly idOf: (at: number) => string;
  readonly isPlanned: (at: number) => boolean;
  /** The place of the selected event, or -1. */
  readonly selected: number;
}

/** Room for half a label at either end of the axis, as a share of the width; a year's has it beyond the end. */
const EDGE = 0.055;

/**
 * A drawing of many events to scale, a row for each group, under the eras: bars count, discs stand for several events and
 * say how many, dots for one. The same at build, for a narrow strip, and in the browser. Widths are percentages.
 */
export function DenseDrawing({ layout, style }: { readonly layout: DenseLayout; readonly style: DenseStyle }) {
  const room = denseRoom(layout, style.eraRows);
  const { x } = pen(style.direction);
  return (
    <svg className="strip dense" width="100%" height={`${room.height}rem`} aria-hidden="true">
      {layout.ticks.map((tick) => (
        <g key={tick.time}>
          <line className="grid" x1={x(tick.position)} x2={x(tick.position)} y1={`${room.rows[0] ?? 0}rem`} y2={`${room.axis}rem`} />
          {(tick.unit === 'year' || (tick.position > EDGE && tick.position < 1 - EDGE)) && (
            <text x={x(tick.position)} y={`${room.height - 0.125}rem`} textAnchor="middle">{tickLabel(tick, style.language)}</text>
          )}
        </g>
      ))}
      {layout.eras.filter(({ row }) => row < style.eraRows).map((era) => <EraBracket key={`${era.row} ${era.title}`} era={era} direction={style.direction} />)}
      {layout.rows.map((row, at) => <DenseRowDrawing key={row.group} row={row} top={room.rows[at] ?? 0} room={room} style={style} />)}
    </svg>
  );
}
