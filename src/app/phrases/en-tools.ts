import { numbersOf } from './plural.ts';
import type { ToolPhrases } from './tool-phrases.ts';

const { plural } = numbersOf('en', 'en-GB');

export const enTools: ToolPhrases = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  earlier: 'Earlier',
  later: 'Later',
  wholeTime: 'Whole time',
  strip: 'Timeline to scale. With the focus here, arrow keys move it, plus and minus zoom, Home shows the whole time.',
  hint: 'To scale. A number in a disc counts events that lie close together; choose it to see them apart.',
  find: 'Find in events and passages',
  group: 'Group',
  allGroups: 'All groups',
  found: (count) => plural(count, { one: '{n} event found', other: '{n} events found' }),
  inView: (count) => plural(count, { one: '{n} event in view', other: '{n} events in view' }),
};
