import type { Lane } from '../../layout/lanes.ts';
import type { PageData } from '../page-data.ts';
import { GroupMark } from './GroupMark.tsx';
import { groupShape } from './group-shapes.ts';
import { ROOM } from './lanes-room.ts';
import { pen } from './pen.ts';

interface LaneRowProps {
  readonly lane: Lane;
  /** In rem. */
  readonly top: number;
  readonly page: PageData;
}

/** One row of the strip: its group's name, and dots in the shape of its mark. */
export function LaneRow({ lane: { group, bands, dots }, top, page }: LaneRowProps) {
  const { article, groups } = page.story;
  const { x, box } = pen(article.direction);
  const under = top + (group === null ? 0 : ROOM.name);
  const y = `${under + 1.1875}rem`;
  const { path } = groupShape(group, groups);
  return (
    <g>
      {group !== null && (
        <foreignObject x="0%" y={`${top}rem`} width="100%" height="0.875rem">
          <div dir={article.direction}>
            <GroupMark group={group} groups={groups} />
            {group}
          </div>
        </foreignObject>
      )}
      <line className="line" x1="0%" x2="100%" y1={y} y2={y} />
      {bands.map(({ event, from, to, uncertain }) => (
        <rect key={event} className="band" data-uncertain={uncertain ? '' : undefined} {...box(from, to)} y={`${under + 0.9375}rem`} height="0.5rem" rx="4" />
      ))}
      {dots.map(({ position, label, events, planned }) => (
        <g key={label} data-dot={events.join(' ')} data-status={planned ? 'planned' : 'happened'}>
          <svg x={x(position)} y={y} overflow="visible">
            <path className="shape" d={path} transform={events.length > 1 ? 'scale(1.25)' : undefined} />
          </svg>
          <text className="num" x={x(position)} y={`${under + 0.5625}rem`} textAnchor="middle">{label}</text>
        </g>
      ))}
    </g>
  );
}
