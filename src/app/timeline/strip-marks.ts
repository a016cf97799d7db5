import type { EmbedStrip } from '../../embed/data.ts';
import type { Strip } from '../../layout/strip.ts';
import { tickLabel } from './tick-label.ts';

/** Finishes a laid-out strip for drawing: positions from the left, in percent, and ticks named in the story's language. */
export function stripMarks({ ticks, bands, dots }: Strip, language: string, direction: 'ltr' | 'rtl'): EmbedStrip {
  const at = (share: number) => percent(direction === 'rtl' ? 1 - share : share);
  return {
    ticks: ticks.map((tick) => ({ at: at(tick.position), label: tickLabel(tick, language) })),
    bands: bands.map(({ event, from, to, uncertain }) => ({ event, at: at(direction === 'rtl' ? to : from), width: percent(to - from), uncertain })),
    dots: dots.map(({ position, label, events, planned }) => ({ at: at(position), label, events, planned })),
  };
}

/** Share of the width → percent with two decimals. */
function percent(share: number): number {
  return Math.round(share * 1e4) / 100;
}
