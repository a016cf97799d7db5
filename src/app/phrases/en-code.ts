import type { CodePhrases } from './phrases.ts';

export const enCode: CodePhrases = {
  intro: 'Four ways to put it on your page. All are free to use, send nothing about your readers to anyone, and none leaves a reader without script before an empty box.',
  backTo: 'Back to the explainer',
  noAddress:
    'This site was built without SITE_URL, so it does not know its own address. The codes hold the address at which you see this page, or a stand-in, and an address alone will not turn into a timeline.',
  noScript: 'These codes are for the whole timeline. With script on, this page also has options, codes for single events, and buttons that copy.',
  options: 'Options',
  what: 'What to show',
  wholeTimeline: 'The whole timeline',
  startsAt: 'Starts at',
  firstEvent: 'The first event',
  theme: 'Theme',
  themes: { auto: 'As the reader’s system', light: 'Light', dark: 'Dark' },
  accent: 'Accent',
  accents: { amber: 'Amber', blue: 'Blue', green: 'Green', red: 'Red', violet: 'Violet', grey: 'Grey' },
  integrity: 'Let the browser check the script (SRI). It will run as it is today, without what is mended later; if its file is taken away, the timeline keeps its fixed height.',
  preview: 'Preview',
  byItself: 'See it on a page of its own',
  ways: {
    address: {
      title: 'An address to paste',
      hint: 'For WordPress, Ghost and others that know oEmbed: paste it on a line of its own. Options don’t apply.',
    },
    frame: {
      title: 'A frame',
      hint: 'For any page that takes HTML. It is complete without its script, which only fits the height to readers who use larger type.',
    },
    element: {
      title: 'An element',
      hint: 'For your own pages and apps: no frame. It fires “throughline:select” when a reader chooses an event. If your policy forbids styles in attributes, move that one into your style sheet.',
    },
    picture: {
      title: 'A picture',
      hint: 'For newsletters, feeds, AMP and Apple News: it needs neither script nor frame. Beside timeline.png lies the same as a drawing, timeline.svg.',
    },
  },
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Marked: now press Ctrl or ⌘ and C',
};
