import { eventAnchor, passageAnchor } from '../story/fragment.ts';
import type { Story, StoryEvent } from '../story/story.ts';

/**
 * The style rules that only the story can tell: which fragments light which event, without script, and what hovering or
 * focusing an event's link marks. The looks are custom properties that `lighting.css` uses; here is who gets them.
 */
export function targetRules(story: Story): string {
  if (story.events.length === 0) return '';
  const events = story.events;
  return [
    `${[STATIC, ...events.map(litSelector)].join(',')}{${LIT}}`,
    `${events.map((event) => markSelector(event, `a[data-event="${event.id}"]:focus`)).join(',')}{${MARKED}}`,
    `@media (hover:hover) and (min-width:60rem){${events.map((event) => markSelector(event, `${partsOf(event)}:hover`)).join(',')}{${MARKED}}}`,
    stopsRule(events.length),
  ].join('');
}

/** The looks, as `article.css` and `timeline.css` read them: solid thick line and tint for what is selected, less for a glance. */
const LIT =
  '--line:solid;--thick:3px;--tint:var(--lit);--digits:var(--ink);--disc:var(--accent-ink);--digit:var(--paper);--edge:var(--accent);--face:var(--card)';
const MARKED = '--line:dashed;--tint:var(--rest);--edge:var(--rule);--face:var(--card)';

/**
 * Attributes light too: set by script, or prerendered on an event's own page. There, before script runs, a fragment of
 * ours takes the light from the event the page opened with.
 */
const OURS = ':is([id^="event-"],[id^="passage-"]):target';
const STATIC = `:root:is([data-ready],:not(:has(${OURS}))) :is([data-lit],[data-selected])`;

/** Once script runs, its attributes say what is lit; `:target` would still name an older fragment. */
function litSelector(event: StoryEvent): string {
  const targets = [eventAnchor(event.id), ...event.passages.map(passageAnchor)].map((id) => `#${id}:target`);
  return `:root:not([data-ready]):has(${targets.join(',')}) ${partsOf(event)}`;
}

/** A glance: focus on one of the event's links, or the pointer on any part of it. */
function markSelector(event: StoryEvent, origin: string): string {
  return `:root[data-ready]:has(${origin}) ${partsOf(event)}:not([data-lit],[data-selected])`;
}

function partsOf({ id }: StoryEvent): string {
  return `:is([data-event="${id}"],[data-events~="${id}"],[data-dot~="${id}"])`;
}

/** Side of a stop, and the bar's own margins, in CSS pixels. */
const STOP = 44;
const BAR_MARGINS = 16;

/** Below this width the stops don't fit: of the same links, only previous, position and next are shown. */
function stopsRule(count: number): string {
  return `@media (max-width:${count * STOP + BAR_MARGINS - 0.02}px){${FEW_STOPS}}`;
}

const FEW_STOPS =
  '.stops>[data-event]:not([data-place]){display:none}' +
  '.stops:not(:has([data-place]))>.all{display:grid}' +
  '.stops>[data-place="previous"]::before{content:"‹"/""}' +
  '.stops>[data-place="next"]::after{content:"›"/""}' +
  '.stops>[data-place]{display:flex;align-items:center;justify-content:center;gap:.5rem}' +
  '.stops>[data-place="current"] .n{display:inline-flex;white-space:pre}' +
  '.stops>[data-place="current"] .n::after{content:attr(data-of)/""}';
