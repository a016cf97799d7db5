import { type Flaw, testFlaws, titled, withEvent } from './flaws.ts';
import { lintEvent, lintFiles } from './lint-files.ts';

const twin = (line: number, title: string, date: string) => `The other is in line ${line}: “${title}”, ${date}. Move the passages and sources there and remove this one; or make the titles differ.`;

const EVENTS: readonly Flaw[] = [
  ['twice with its words in another order', titled(['Kim and Putin meet at Vostochny', '2023-09-13'], ['Putin and Kim meet at Vostochny', '2023-09-13']), 'events.yaml:10:10 This looks like the same event as `a`.', twin(1, 'Kim and Putin meet at Vostochny', '2023-09-13')],
  ['twice with a slip, one to the month', titled(['Kim and Putin meet at Vostochny', '2023-09-13'], ['Kim and Putin meet at Vostotchny', '2023-09']), 'events.yaml:10:10 This looks like the same event as `a`.', twin(1, 'Kim and Putin meet at Vostochny', '2023-09-13')],
  ['twice with another ending', titled(['Kim and Putin meet at Vostochny', '2023-09-13'], ['Kim meets Putin at Vostochny', '2023-09-13']), 'events.yaml:10:10 This looks like the same event as `a`.', twin(1, 'Kim and Putin meet at Vostochny', '2023-09-13')],
  ['twice with the same passage', lintFiles({ events: [lintEvent({ id: 'a', title: 'A launch' }), lintEvent({ id: 'b', title: 'The rocket flies' })] }), 'events.yaml:10:10 This looks like the same event as `a`.', twin(1, 'A launch', '2024-03-04')],
  ['with a source of the year before', withEvent({ sourced: '2023-03-05' }), 'events.yaml:8:68 The source “T” is older than the event `one` that it is a source for.', 'Did you mean 2024-03-05? Else look whether its date is right; or give a source that tells of it.'],
  ['with a source four days before it', withEvent({ sourced: '2024-02-28' }), 'events.yaml:8:68 The source “T” is older than the event `one` that it is a source for.', 'Look whether its date is right; or give a source that tells of it.'],
  [
    'with a source of what came since that is older than asOf',
    withEvent({ more: '  since:\n    text: Over.\n    sources:\n      - { title: S, publisher: P, url: "https://example.org/", date: 2024-12-30 }\n' }),
    'events.yaml:12:70 The source “S” is older than what it is a source for: `since` of the event `one` tells what came after 2024-12-31.',
    'Look whether its date is right; or give a source that tells of it.',
  ],
  ['with a source without a date', withEvent({ sourced: '' }), 'events.yaml:8:7 A source of the event `one` has no date.', 'Add for instance date: 2024-06-18; a month or a year will do: 2024-06, 2024.'],
  ['happened after asOf', withEvent({ date: '2025-01-01', sourced: '2025-01-02' }), 'events.yaml:3:9 The event `one` has happened, but its date comes after the story’s asOf.', 'Write status: planned; or correct the date, or asOf.'],
  ['with an id that blockers hide', withEvent({ id: 'ad-campaign-2024' }), 'events.yaml:1:7 Blockers of advertising may hide this event: its id has the part “ad”.', 'Choose another word, unless the story is published already: ids are in people’s links.'],
  [
    'in a group with a slip',
    lintFiles({ body: 'Anchor words here. More.', events: [lintEvent({ id: 'a', title: 'One thing', more: '  group: Summits\n' }), lintEvent({ id: 'b', title: 'Other matter', passage: 'More', more: '  group: Sumits\n' })] }),
    'events.yaml:18:10 Only this event is in the group “Sumits”, and another group is called nearly so.',
    'Did you mean “Summits”?',
  ],
  ['with a long title', withEvent({ title: 'Word '.repeat(19).trim() }), 'events.yaml:2:10 The title is long: 94 characters.', 'Shorten it: what is longer is cut off where it is shown.'],
  ['with a full stop behind its title', withEvent({ title: 'They have met.' }), 'events.yaml:2:10 The title ends with a full stop.', 'Write: They have met'],
  ['with a long passage', lintFiles({ body: 'Word '.repeat(90).trim(), events: [lintEvent({ passage: 'Word '.repeat(90).trim() })] }), 'events.yaml:6:7 The passage is long: 449 characters.', 'Choose the words that tell the event; several short passages are better than a long one.'],
];

const FRONT: readonly Flaw[] = [
  ['a short description', lintFiles({ front: 'description: Too short.\n' }), 'article.md:6:14 The description is short: 10 characters.', 'Say in a sentence what a reader will find.'],
  ['a long description', lintFiles({ front: `description: ${'Word '.repeat(40).trim()}\n` }), 'article.md:6:14 The description is long: 199 characters.', 'Shorten it: what is longer is cut off where it is shown.'],
];

testFlaws('an event', EVENTS);
testFlaws('front matter:', FRONT);
