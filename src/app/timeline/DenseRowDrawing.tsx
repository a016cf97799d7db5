import type { DenseRow } from '../../layout/dense/lay-out-dense.ts';
import type { Bucket } from '../../layout/dense/buckets.ts';
import type { DenseStyle } from './DenseDrawing.tsx';
import type { DenseRoom } from './dense-room.ts';
import { GroupMark } from './GroupMark.tsx';
import { groupShape } from './group-shapes.ts';
import { pen } from './pen.ts';

interface RowProps {
  readonly row: DenseRow;
  /** In rem. */
  readonly top: number;
  readonly room: DenseRoom;
  readonly style: DenseStyle;
}

/** One row: its group's name, bars, bands, then dots and discs on its line. */
export function DenseRowDrawing({ row, top, room, style }: RowProps) {
  const { direction, groups } = style;
  const { box } = pen(direction);
  const line = top + room.line;
  return (
    <g>
      {row.group !== null && (
        <foreignObject x="0%" y={`${top - 0.875}rem`} width="100%" height="0.875rem">
          <div dir={direction}>
            <GroupMark group={row.group} groups={groups} />
            {row.group}
          </div>
        </foreignObject>
      )}
      <svg x="0%" y={`${top}rem`} width="100%" height={`${room.line}rem`} viewBox={`0 0 ${row.bars.length} 1`} preserveAspectRatio="none">
        <path className="bars" d={barsPath(direction === 'rtl' ? row.bars.toReversed() : row.bars)} />
      </svg>
      <line className="line" x1="0%" x2="100%" y1={`${line}rem`} y2={`${line}rem`} />
      {row.bands.map(({ from, to, uncertain }) => (
        <rect key={`${from} ${uncertain}`} className="band" data-uncertain={uncertain ? '' : undefined} {...box(from, to)} y={`${line - 0.25}rem`} height="0.5rem" rx="4" />
      ))}
      {row.buckets.map((bucket) => <BucketMark key={bucket.first} bucket={bucket} row={row} line={line} style={style} />)}
    </g>
  );
}

/** Bars of width 1 that stand on the line 1; each ends a little before the next begins. */
function barsPath(bars: readonly number[]): string {
  return bars.map((height, at) => (height > 0 ? `M${at} 1V${Math.round((1 - height) * 1000) / 1000}h.75V1z` : '')).join('');
}

interface BucketProps {
  readonly bucket: Bucket;
  readonly row: DenseRow;
  readonly line: number;
  readonly style: DenseStyle;
}

/** A dot with its event's number, or a disc that says how many events it stands for. */
function BucketMark({ bucket, row, line, style }: BucketProps) {
  const { x } = pen(style.direction);
  const at = row.points.events[bucket.first] ?? 0;
  const count = bucket.last - bucket.first;
  const place = { x: x(bucket.position), y: `${line}rem` };
  if (count === 1) {
    return (
      <g data-dot={style.idOf(at)} data-status={style.isPlanned(at) ? 'planned' : 'happened'} data-selected={at === style.selected ? '' : undefined}>
        <svg {...place} overflow="visible">
          <path className="shape" d={groupShape(row.group, style.groups).path} />
          <text className="num" y="-10" textAnchor="middle">{at + 1}</text>
        </svg>
      </g>
    );
  }
  const label = numbersOf(style.language, count < 10_000 ? 'standard' : 'compact').format(count);
  const width = Math.max(DISC, label.length * DIGIT + DISC / 2);
  const holds = row.points.events.subarray(bucket.first, bucket.last).includes(style.selected);
  return (
    <g data-selected={holds ? '' : undefined}>
      <svg {...place} overflow="visible">
        <rect className="disc" x={-width / 2} y={-DISC / 2} width={width} height={DISC} rx={DISC / 2} />
        <text className="count" y="4" textAnchor="middle">{label}</text>
      </svg>
    </g>
  );
}

/** A pure cache: making one takes 30 µs, and a moved strip has some for each picture. */
const formatters = new Map<string, Intl.NumberFormat>();

function numbersOf(language: string, notation: 'standard' | 'compact'): Intl.NumberFormat {
  const key = `${language} ${notation}`;
  const numbers = formatters.get(key) ?? new Intl.NumberFormat(language, { notation });
  formatters.set(key, numbers);
  return numbers;
}

/** Height of a disc and width of a digit in it, CSS pixels: its type keeps its size, or it would not fit its room. */
const DISC = 24;
const DIGIT = 7;
