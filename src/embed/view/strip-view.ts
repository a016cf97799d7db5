import type { EmbedStrip } from '../data.ts';
import { h, type Tree } from './tree.ts';

/** A drawing of the events to scale. Widths are percentages and type keeps its size, so it fits any column. */
export function stripView({ ticks, bands, dots }: EmbedStrip): Tree {
  return h(
    'svg',
    { class: 'strip', width: '100%', height: 58 },
    h('line', { class: 'line', x1: '0%', x2: '100%', y1: 30, y2: 30 }),
    ticks.map(({ at, label }) => {
      const x = `${at}%`;
      return h('g', {}, h('line', { class: 'line', x1: x, x2: x, y1: 26, y2: 34 }), h('text', { x, y: 52, 'text-anchor': 'middle' }, label));
    }),
    bands.map(({ at, width, uncertain }) =>
      h('rect', { class: 'band', 'data-uncertain': uncertain ? '' : null, x: `${at}%`, width: `${width}%`, y: 26, height: 8, rx: 4 }),
    ),
    dots.map(({ at, label, events, planned }) =>
      h(
        'g',
        { 'data-dot': events.join(' '), 'data-status': planned ? 'planned' : 'happened' },
        h('circle', { cx: `${at}%`, cy: 30, r: events.length > 1 ? 7 : 5.5 }),
        h('text', { class: 'num', x: `${at}%`, y: 15, 'text-anchor': 'middle' }, label),
      ),
    ),
  );
}
