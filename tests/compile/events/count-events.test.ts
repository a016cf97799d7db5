import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exceedsEvents } from '../../../src/compile/events/count-events.ts';

const LISTS = {
  'a list': '- id: a\n- id: b\n- id: c\n',
  'an indented list with lists in it': '  - id: a\n    passages:\n      - one\n      - two\n  - id: b\n  - id: c\n',
  'lists as far out as they may stand': '- id: a\n  passages:\n  - one\n  - two\n- id: b\n- id: c\n',
  'a list whose dashes stand alone': '-\n  id: a\n  passages:\n  - one\n  - two\n-\n  id: b\n-\n  id: c\n',
  'a list with dashes in a text': '- id: a\n  summary: |\n    - no item\n    - nor this\n- id: b\n- id: c\n',
  'brackets': '[{ id: a, passages: [one, two] }, { id: "b, [c" }, { id: c }]',
  'brackets under a remark': '# Our events\n---\n[\n  { id: a },\n  { id: b, note: "],],]" },\n  { id: c }\n]\n',
};

describe('events counted before they are read', () => {
  it.each(Object.entries(LISTS))('%s', (_, text) => {
    expect(parse(text)).toHaveLength(3);
    expect([1, 3].map((most) => exceedsEvents(text, most))).toEqual([true, false]);
  });

  it.each(['', '[]', 'id: a\nlist:\n  a: b\n', 'no list'])('%j has none', (text) => {
    expect(exceedsEvents(text, 0)).toBe(false);
  });
});
