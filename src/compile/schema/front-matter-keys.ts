import { either, leaf, type KeyTable, listOf, mapOf, needed, optional } from './key-table.ts';
import { IMAGE } from './shared-keys.ts';
import { day, edtfDate, instant, languageTag, text, webAddress } from './text-schemas.ts';

export const PUBLISHER = {
  what: '`publisher`',
  keys: {
    name: needed(leaf(text), 'The publisher’s name.', 'The Example'),
    url: optional(leaf(webAddress), 'Its web address.', 'https://example.org/'),
  },
} satisfies KeyTable;

export const BASIS = {
  what: '`source`',
  keys: {
    title: needed(leaf(text), 'What the story is retold from.', 'Putin to visit North Korea'),
    publisher: optional(leaf(text), 'Who published it.', 'The Example'),
    url: optional(leaf(webAddress), 'Its web address.', 'https://example.org/report'),
    date: optional(leaf(edtfDate), 'When it was published.', '2024-06-17'),
  },
} satisfies KeyTable;

export const CORRECTION = {
  what: 'A correction',
  keys: {
    date: needed(leaf(edtfDate), 'When you corrected it.', '2024-06-20'),
    text: needed(leaf(text), 'What was wrong, and what is right.', 'An earlier version misstated the day.'),
  },
} satisfies KeyTable;

export const ERA = {
  what: 'An era',
  keys: {
    title: needed(leaf(text), 'What it is called.', 'The Cold War'),
    date: needed(leaf(edtfDate), 'From when to when: 1947/1991, or 1947/.. if it lasts.', '1947/1991'),
  },
} satisfies KeyTable;

/** What stands above the article, between two lines of `---`. */
export const FRONT_MATTER = {
  what: 'The front matter',
  keys: {
    headline: needed(leaf(text), 'The headline.', 'Kim prepares to play host'),
    standfirst: needed(leaf(text), 'A sentence or two under the headline. Passages may lie in it.', 'What is planned, and what led up to it.'),
    language: needed(leaf(languageTag), 'The language of the text; dates and the page’s own words are shown in it.', 'en-GB'),
    asOf: needed(leaf(day), 'The day for which “happened” and “upcoming” hold.', '2024-06-18'),
    kicker: optional(leaf(text), 'A few words above the headline.', 'Russia and North Korea'),
    description: optional(leaf(text), '50 to 160 characters for search results and link previews; the standfirst if left out.', 'What is planned, what led up to it, and what is disputed.'),
    published: optional(leaf(instant), 'When you published it: a day, or a time with its zone.', '2026-11-23T18:00:00Z'),
    modified: optional(leaf(instant), 'When you last changed it.', '2026-11-24'),
    byline: optional(leaf(text), 'Who wrote it.', 'Jane Doe'),
    publisher: optional(mapOf(PUBLISHER), 'Who publishes it.', { name: 'The Example', url: 'https://example.org/' }),
    source: optional(either(leaf(text), mapOf(BASIS)), 'What it is retold from, in words or in parts.', 'a news report of 17–18 June 2024'),
    topics: optional(listOf(leaf(text), 'a topic', true), 'People, places and things it is about.', ['Kim Jong Un', 'Vladivostok']),
    corrections: optional(listOf(mapOf(CORRECTION), 'a correction', true), 'What you have corrected since.', [{ date: '2024-06-20', text: 'An earlier version misstated the day.' }]),
    image: optional(mapOf(IMAGE), 'A picture under the headline.', { file: 'images/bridge.jpg', alt: 'A stone bridge with three arches', credit: 'Jane Doe' }),
    eras: optional(listOf(mapOf(ERA), 'an era', true), 'Stretches of time that the timeline shows behind its events.', [{ title: 'The Cold War', date: '1947/1991' }]),
    groups: optional(listOf(leaf(text), 'a group', true), 'The groups of events in the order in which they are shown; that of their first events if left out.', ['Summits', 'Visits']),
  },
} satisfies KeyTable;
