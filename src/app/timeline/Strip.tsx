import type { StripTick } from '../../layout/strip-axis.ts';
import type { StripDot } from '../../layout/strip-dots.ts';
import type { Strip as StripLayout } from '../../layout/strip.ts';

interface StripProps {
  readonly strip: StripLayout;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A drawing of the events to scale. Widths are percentages and type keeps its size, so it fits any column. */
export function Strip({ strip, language, direction }: StripProps) {
  const at = (position: number) => `${round(direction === 'rtl' ? 1 - position : position)}%`;
  return (
    <svg className="strip" width="100%" height="58">
      <line className="line" x1="0%" x2="100%" y1="30" y2="30" />
      {strip.ticks.map((tick) => (
        <g key={tick.time}>
          <line className="line" x1={at(tick.position)} x2={at(tick.position)} y1="26" y2="34" />
          <text x={at(tick.position)} y="52" textAnchor="middle">
            {tickLabel(tick, language)}
          </text>
        </g>
      ))}
      {strip.bands.map((band) => (
        <rect
          key={band.event}
          className="band"
          data-uncertain={band.uncertain ? '' : undefined}
          x={at(direction === 'rtl' ? band.to : band.from)}
          width={`${round(band.to - band.from)}%`}
          y="26"
          height="8"
          rx="4"
        />
      ))}
      {strip.dots.map((dot) => (
        <Dot key={dot.label} dot={dot} x={at(dot.position)} />
      ))}
    </svg>
  );
}

function Dot({ dot, x }: { readonly dot: StripDot; readonly x: string }) {
  return (
    <g data-dot={dot.events.join(' ')} data-status={dot.planned ? 'planned' : 'happened'}>
      <circle cx={x} cy="30" r={dot.events.length > 1 ? 7 : 5.5} />
      <text className="num" x={x} y="15" textAnchor="middle">
        {dot.label}
      </text>
    </g>
  );
}

const DAY = 86_400_000;
/** Before it, a year needs its era. (`Date.UTC` would read 1 as 1901.) */
const YEAR_ONE = Date.parse('0001-01-01T00:00:00Z');

const TICK_FORMATS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { month: 'short', day: 'numeric' },
  time: { hour: 'numeric', minute: 'numeric' },
} satisfies Record<StripTick['unit'], Intl.DateTimeFormatOptions>;

function tickLabel({ time, unit: step }: StripTick, language: string): string {
  // Among hours, midnight is named by its day: two days have the same hours.
  const unit = step === 'time' && time % DAY === 0 ? 'day' : step;
  const era = time < YEAR_ONE && unit === 'year' ? ({ era: 'short' } as const) : {};
  return new Intl.DateTimeFormat(language, { ...TICK_FORMATS[unit], ...era, timeZone: 'UTC', calendar: 'gregory' }).format(time);
}

/** Share of the width → percent with two decimals. */
function round(share: number): number {
  return Math.round(share * 1e4) / 100;
}
