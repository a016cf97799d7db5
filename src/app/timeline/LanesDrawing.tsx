import type { Lanes } from '../../layout/lanes.ts';
import type { PageData } from '../page-data.ts';
import { EraBracket } from './EraBracket.tsx';
import { LaneRow } from './LaneRow.tsx';
import { lanesRoom } from './lanes-room.ts';
import { pen } from './pen.ts';
import { tickLabel } from './tick-label.ts';

interface LanesDrawingProps {
  readonly lanes: Lanes;
  readonly page: PageData;
}

/** A drawing of the events to scale, a row for each group, under the eras. Widths are percentages, heights grow with the type. */
export function LanesDrawing({ lanes, page }: LanesDrawingProps) {
  const { language, direction } = page.story.article;
  const room = lanesRoom(lanes);
  const { x } = pen(direction);
  return (
    <svg className="strip lanes" width="100%" height={`${room.height}rem`}>
      {lanes.ticks.map((tick) => (
        <g key={tick.time}>
          <line className="grid" x1={x(tick.position)} x2={x(tick.position)} y1={`${room.lanes[0]}rem`} y2={`${room.axis}rem`} />
          <text x={x(tick.position)} y={`${room.height - 0.125}rem`} textAnchor="middle">{tickLabel(tick, language)}</text>
        </g>
      ))}
      {lanes.eras.map((era) => <EraBracket key={`${era.row} ${era.from}`} era={era} direction={direction} />)}
      {lanes.lanes.map((lane, at) => <LaneRow key={lane.group} lane={lane} top={room.lanes[at] ?? 0} page={page} />)}
    </svg>
  );
}
