import { TimelineElement } from './timeline-element.ts';

/** The element's name in hosts' pages. */
const NAME = 'throughline-timeline';

if (!customElements.get(NAME)) customElements.define(NAME, TimelineElement);
