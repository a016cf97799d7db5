import type { EmbedData } from './data.ts';

/** What stands for an event looks like this while its card shows. */
const LIT = '--disc:var(--accent-ink);--digit:var(--paper);--under:underline;--line:solid';
/** Least side of a stop; margins and border of the embed take the rest of its width. All in rem, as in the style sheets. */
const STOP = 2.75;
const MARGINS = 2.125;
/** From this width on the list stands beside the card, and always fits; as in `styles/wide.css`. */
const BESIDE = 47.5;

/**
 * The rules that only the story can tell. Which card shows: the one a fragment names or, without one, the first; once
 * script runs, the one it chose. And below which width the stops don't fit, so that each card carries the way on.
 */
export function lightRules({ events }: Pick<EmbedData, 'events'>, only: string | null): string {
  const shown = only === null ? events : events.filter((event) => event.id === only);
  const [first] = shown;
  if (first === undefined) return '';
  return [
    `.frame:not([data-ready]):not(:has(.card:target)) ${partsOf(first.id)},.frame[data-ready] [data-selected],${shown.map(targetSelector).join(',')}{${LIT};visibility:visible}`,
    `@media (max-width:${Math.min(BESIDE, shown.length * STOP + MARGINS) - 0.001}rem){.list{display:none}}`,
    `@media (min-width:${shown.length * STOP + MARGINS}rem){.frame .steps{display:none}}`,
  ].join('');
}

function targetSelector({ id }: { readonly id: string }): string {
  return `.frame:not([data-ready]):has(#event-${id}:target) ${partsOf(id)}`;
}

function partsOf(id: string): string {
  return `:is([data-event="${id}"],[data-dot~="${id}"])`;
}
