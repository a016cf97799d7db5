import { expect, test } from 'vitest';
import { openNotes, printNotes } from '../../src/exchange/notes.ts';

test('the same note is one line, with the first of its places and their number', () => {
  const { note, all } = openNotes();
  for (const index of [0, 1, 2, 3, 3]) note('A background has no place in a story.', `events[${index}].background`, index === 1 ? '#fff' : '');
  note('No language was named.');
  note('A script was left out.', 'events[2].text.text', 'long '.repeat(100));
  expect(printNotes(all())).toBe([
    'A background has no place in a story: events[0].background; events[1].background: #fff; events[2].background; … (4 in all)',
    'No language was named.',
    `A script was left out: events[2].text.text: ${'long '.repeat(40)}…`,
    '',
  ].join('\n'));
});

test('nothing to note prints nothing', () => {
  expect(printNotes(openNotes().all())).toBe('');
});
