import { eventAnchor, passageAnchor } from '../story/fragment.ts';
import { isVast } from '../story/size.ts';
import type { Story, StoryEvent } from '../story/story.ts';

/**
 * The style rules that only the story can tell: which fragments light which event, without script. The looks are custom
 * properties that `lighting.css` uses; here is who gets them. Browsers look rules up by the last part of a selector: it
 * names a class of the event's own, so that an element is held against the few rules that may be its own.
 */
export function targetRules(story: Story): string {
  if (story.events.length === 0) return '';
  const lit = isVast(story) ? TARGET_ALONE : story.events.map(litSelector);
  return `${[...SET_BY_SCRIPT, ...lit].join(',')}{${LIT}}[data-glance]:not([data-lit],[data-selected]){${GLANCE}}${stopsRule(story)}`;
}

/** The looks, as `article.css` and `timeline.css` read them: solid thick line and tint for what is selected, less for a glance. */
const LIT =
  '--under:underline;--line:solid;--thick:3px;--tint:var(--lit);--digits:var(--ink);--disc:var(--accent-ink);--digit:var(--paper);--edge:var(--accent);--face:var(--card)';
const GLANCE = '--under:underline;--line:dashed;--tint:var(--rest);--edge:var(--rule);--face:var(--card)';

/**
 * Attributes light too: set by script, or prerendered on an event's own page. There, before script runs, a fragment of
 * ours takes the light from the event the page opened with.
 */
const OURS = ':is([id^="event-"],[id^="passage-"]):target';
const SET_BY_SCRIPT = ['data-lit', 'data-selected'].map((name) => `:root:is([data-ready],:not(:has(${OURS}))) [${name}]`);

/** A rule for each event would cost more than the rest of a vast page: without script a fragment lights its own card or words. */
const TARGET_ALONE = ['li:target', '[data-events]:target', '[data-events]:has(:target)'].map((goal) => `:root:not([data-ready]) ${goal}`);

/**
 * Once script runs, its attributes say what is lit; `:target` would still name an older fragment. Where nothing is a target,
 * the first `:has()` says so for all events at once: each looks through the whole page.
 */
function litSelector(event: StoryEvent): string {
  const targets = [eventAnchor(event.id), ...event.passages.map(passageAnchor)].map((id) => `#${id}:target`);
  const root = `:root:not([data-ready]):has(:target):has(${targets.join(',')})`;
  return `${root} .e${event.number},${root} [data-dot~="${event.id}"]`;
}

/** Side of a stop, and the bar's own margins, in CSS pixels. */
const STOP = 44;
const BAR_MARGINS = 16;

/** Below this width the stops don't fit: of the same links, only previous, position and next are shown. A vast story has no others. */
function stopsRule(story: Story): string {
  return isVast(story) ? FEW_STOPS : `@media (max-width:${story.events.length * STOP + BAR_MARGINS - 0.02}px){${FEW_STOPS}}`;
}

const FEW_STOPS =
  '.stops>[data-event]:not([data-place]){display:none}' +
  '.stops>.all{display:grid}.stops>[data-place]~.all{display:none}' +
  '.stops>[data-place="previous"]::before{content:"‹";content:"‹"/""}' +
  '.stops>[data-place="next"]::after{content:"›";content:"›"/""}' +
  '.stops>[data-place]{display:flex;align-items:center;justify-content:center;gap:.5rem}' +
  '.stops>[data-place="current"] .n{display:inline-flex;white-space:pre}' +
  '.stops>[data-place="current"] .n::after{content:attr(data-of);content:attr(data-of)/""}';
