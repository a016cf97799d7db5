/** What is measured: the floors, the product, its peers. */
export interface BenchPage {
  /** In addresses and for `--only`. */
  readonly name: string;
  /** In the table. */
  readonly title: string;
  readonly kind: 'floor' | 'ours' | 'peer';
  /** The package it is of, whose version the table names. */
  readonly from: string | null;
  /** Selects what stands for an event: its text, or its mark. */
  readonly event: string;
  /** Whether every event has one in the document; else they are put together. */
  readonly whole: boolean;
  /** Selects what a reader presses. */
  readonly press: string;
  /** Selects something as soon as a press was answered. */
  readonly answered: string;
  /** Selects what is dragged sideways; null where a reader scrolls instead. */
  readonly drag: string | null;
}

const FLOOR = { kind: 'floor', from: null, event: 'li h2', whole: true, press: 'li h2', answered: 'li.on', drag: null } as const;
const VIS = { kind: 'peer', from: 'vis-timeline', event: '.vis-item .vis-item-content', press: '.vis-item .vis-item-content', answered: '.vis-item.vis-selected', drag: '.vis-center' } as const;

export const PAGES: readonly BenchPage[] = [
  { ...FLOOR, name: 'floor', title: 'floor: one-class toggle' },
  { ...FLOOR, name: 'floor-cv', title: 'floor, with content-visibility' },
  {
    name: 'throughline',
    title: '**Throughline**',
    kind: 'ours',
    from: null,
    // Where the list is folded, its headings are what is first seen of it, and an event is chosen by its chip in the article.
    event: '.fold > summary, li[id^="event-"] [data-choose]',
    whole: false,
    press: 'li[id^="event-"] [data-choose], .chips a',
    answered: ':target, [aria-current="true"]',
    drag: '[data-strip]',
  },
  {
    name: 'timelinejs',
    title: 'TimelineJS',
    kind: 'peer',
    from: '@knight-lab/timelinejs',
    event: '.tl-timemarker h2',
    whole: true,
    // Marks lie over each other where events are dense; one of these is always there.
    press: '.tl-slidenav-next, .tl-slidenav-previous',
    answered: '.tl-timemarker ~ .tl-timemarker-active',
    drag: '.tl-timenav',
  },
  { ...VIS, name: 'vis', title: 'vis-timeline', whole: true },
  { ...VIS, name: 'vis-cluster', title: 'vis-timeline, clustering', whole: false },
  {
    name: 'chrono',
    title: 'react-chrono',
    kind: 'peer',
    from: 'react-chrono',
    event: '.rc-card-title',
    whole: true,
    press: '.rc-card-title',
    answered: 'li ~ li[aria-current="step"]',
    drag: null,
  },
  {
    name: 'vertical',
    title: 'react-vertical-timeline',
    kind: 'peer',
    from: 'react-vertical-timeline-component',
    event: '.vertical-timeline-element-content h2',
    whole: true,
    press: '.vertical-timeline-element-content h2',
    answered: '.chosen',
    drag: null,
  },
];
