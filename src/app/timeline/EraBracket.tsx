import type { StripEra } from '../../layout/era-rows.ts';
import { ROOM } from './lanes-room.ts';
import { pen } from './pen.ts';

interface EraBracketProps {
  readonly era: StripEra;
  readonly direction: 'ltr' | 'rtl';
}

/** A span of time under its title; where the era goes on beyond the drawing, or nobody knows, it has no end. */
export function EraBracket({ era: { title, from, to, begins, ends, room, row }, direction }: EraBracketProps) {
  const { x, box } = pen(direction);
  const top = row * ROOM.era;
  const y = `${top + 1}rem`;
  const post = { y1: `${top + 0.9}rem`, y2: `${top + 1.25}rem` };
  return (
    <g className="era">
      <foreignObject {...box(room.from, room.to)} y={`${top}rem`} height="0.95rem">
        <div dir={direction} data-at={room.from < from ? 'end' : undefined}>{title}</div>
      </foreignObject>
      <line x1={x(from)} x2={x(to)} y1={y} y2={y} />
      {begins && <line x1={x(from)} x2={x(from)} {...post} />}
      {ends && <line x1={x(to)} x2={x(to)} {...post} />}
    </g>
  );
}
