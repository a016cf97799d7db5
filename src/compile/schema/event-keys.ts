import { either, leaf, type KeyTable, listOf, mapOf, needed, optional } from './key-table.ts';
import { IMAGE, SOURCE } from './shared-keys.ts';
import { count, edtfDate, eventId, status, text, zoneName } from './text-schemas.ts';

const SOURCE_EXAMPLE = [{ title: 'The summit', publisher: 'KBS', url: 'https://world.kbs.co.kr/', date: '2023-09-13' }];

export const PASSAGE = {
  what: 'A passage',
  keys: {
    quote: needed(leaf(text), 'Words of the article, exactly as they stand there.', 'the two met at Vostochny'),
    prefix: optional(leaf(text), 'What stands right before the quote, where it comes more than once.', 'The report says'),
    suffix: optional(leaf(text), 'What stands right after it.', 'in the Amur region'),
  },
} satisfies KeyTable;

export const DISPUTE = {
  what: '`disputes`',
  keys: {
    with: needed(leaf(text), 'The id of the event whose passage says something else.', 'vladivostok-2019'),
    note: needed(leaf(text), 'Which of the two the record bears out, and why.', 'The record places the meeting at Vostochny.'),
    passage: optional(leaf(count), 'Which passage of this event, counted as in its list; 1 if left out.', 1),
    withPassage: optional(leaf(count), 'Which passage of the other event.', 1),
  },
} satisfies KeyTable;

export const SINCE = {
  what: '`since`',
  keys: {
    text: needed(leaf(text), 'What happened after the day for which the story holds (`asOf`).', 'The two signed a treaty.'),
    sources: needed(listOf(mapOf(SOURCE), 'a source'), 'Where that stands.', SOURCE_EXAMPLE),
  },
} satisfies KeyTable;

/** An event of `events.yaml`. */
export const EVENT = {
  what: 'An event',
  keys: {
    id: needed(leaf(eventId), 'A name of its own. It is in people’s links: never change it.', 'vostochny-2023'),
    title: needed(leaf(text), 'What happened, as a headline.', 'Kim and Putin meet at Vostochny'),
    short: optional(leaf(text), 'A title of a few words, for small labels.', 'Vostochny'),
    date: needed(leaf(edtfDate), 'When, as exactly as it is known: 2019, 2023-09, 2023-09-13, 2000-07-19/2000-07-20, 1850~ (about), 2024-06? (not certain).', '2023-09-13'),
    timeZone: optional(leaf(zoneName), 'The time zone of the place; needed only with a time of day.', 'Asia/Yakutsk'),
    said: optional(leaf(text), 'How the report dates it, in its words.', '“September”'),
    place: optional(leaf(text), 'Where.', 'Vostochny cosmodrome'),
    group: optional(leaf(text), 'A group it belongs to; events with the same words here form one.', 'Summits'),
    status: optional(leaf(status), 'Whether it had happened on the day for which the story holds; `happened` if left out.', 'happened'),
    summary: needed(leaf(text), 'Background in your own words, a sentence or three.', 'The second summit of the two leaders.'),
    image: optional(mapOf(IMAGE), 'A picture of it.', { file: 'images/vostochny.jpg', alt: 'A rocket on its pad', credit: 'Jane Doe', licence: 'CC BY 4.0' }),
    passages: needed(listOf(either(leaf(text), mapOf(PASSAGE)), 'a passage'), 'The words of the article that tell it.', ['the two met at Vostochny']),
    disputes: optional(either(mapOf(DISPUTE), listOf(mapOf(DISPUTE), 'a dispute', true)), 'What another event’s passage says differently.', { with: 'vladivostok-2019', note: 'The record places the meeting at Vostochny.' }),
    since: optional(mapOf(SINCE), 'What happened afterwards, shown apart.', { text: 'The two signed a treaty.', sources: SOURCE_EXAMPLE }),
    sources: needed(listOf(mapOf(SOURCE), 'a source'), 'Where it stands.', SOURCE_EXAMPLE),
  },
} satisfies KeyTable;
