import { makePageData, type PageData } from '../../src/app/page-data.ts';
import { compileStory } from '../../src/compile/compile-story.ts';
import { printProblems } from '../../src/compile/print-problems.ts';
import type { Article, EventId, Story, StoryDate, StoryEvent } from '../../src/story/story.ts';

/**
 * A small story with everything in it: `a`, of two passages and imprecise; `a-1`, that overlaps it and whose id begins
 * with the other's; `ferry-stops`, of a whole month, disputed; `opening`, planned, with what came of it. Two passages
 * begin with the same words, and a passage's edge falls inside a link.
 */
export function makeStory(change: Partial<Article> = {}): Story {
  const compiled = compileStory({ article: { name: 'article.md', text: ARTICLE }, events: { name: 'events.yaml', text: EVENTS } });
  if (!compiled.ok) throw new Error(printProblems(compiled.problems));
  return { ...compiled.story, article: { ...compiled.story.article, ...change } };
}

/** A page of a story, opened with an event or with none. */
export function makePage(selected: string | null = null, story: Story = makeStory()): PageData {
  const page = makePageData(story, selected);
  if (page === null) throw new Error(`the story has no event ${selected}`);
  return page;
}

/** An event without words in the article, for what looks at its facts alone. */
export function makeEvent(change: Partial<StoryEvent> & { readonly number: number }): StoryEvent {
  return {
    id: toId(`e${change.number}`),
    title: `Event ${change.number}`,
    shortTitle: `Event ${change.number}`,
    date: makeDate('2024-06-18', '18 June 2024', '2024-06-18', '2024-06-19'),
    timeZone: null,
    said: null,
    place: null,
    group: null,
    status: 'happened',
    summary: 'A summary.',
    image: null,
    passages: [],
    since: null,
    sources: [],
    gap: null,
    ...change,
  };
}

/** A date from the UTC midnight of one day to that of another; null for an end that is open. */
export function makeDate(edtf: string, text: string, start: string | null, end: string | null, change: Partial<StoryDate> = {}): StoryDate {
  return {
    edtf,
    start: start === null ? null : Date.parse(start),
    end: end === null ? null : Date.parse(end),
    precision: 'day',
    approximate: false,
    uncertain: false,
    interval: false,
    parts: [{ text, dateTime: /[/~?%]/.test(edtf) ? null : edtf }],
    text,
    ...change,
  };
}

/** A text as the model's brand of id. */
export function toId(id: string): EventId {
  return id as EventId;
}

const ARTICLE = `---
headline: The bridge at Hallow Sound
kicker: Hallow Sound
standfirst: A bridge is to open at Hallow Sound on Friday, years after it was agreed.
description: A bridge is to open at Hallow Sound on Friday. How the ferry began, when it stopped, and who agreed to what.
language: en-GB
asOf: 2024-06-18
published: 2024-06-19
byline: Ann Writer
publisher: { name: The Sound, url: https://sound.example/ }
source: a news report of 17 June 2024
topics: [Hallow Sound, ferries]
---
The ferry has crossed the sound since about 1951, and the council agreed in March 2019 to replace it.

## The last boat

It sailed in [May 2024, the harbour](https://harbour.example/) office says. An old notice puts the last boat in ***1951***.

- Friday at noon: the mayor cuts the ribbon.
- Friday night: music.

> “We agreed on a bridge, and on Friday we shall have it,” the mayor said.
`;

const EVENTS = `
- id: a
  title: The ferry begins to run
  short: Ferry begins
  date: 1951~
  status: happened
  summary: The first boat was bought from the army.
  passages:
    - The ferry has crossed the sound since about 1951, and the council
    - An old notice puts the last boat in 1951
  sources:
    - { title: The harbour’s log, publisher: Harbour Office, url: https://harbour.example/log, date: 2024-05-31 }

- id: a-1
  title: The council agrees
  date: 2019-03-04/2019-03-06
  said: “in March”
  place: Town hall
  status: happened
  summary: The vote took three evenings.
  passages:
    - the council agreed in March 2019 to replace it
    - “We agreed on a bridge
  sources:
    - { title: The minutes, publisher: Town Council, url: https://council.example/2019, date: 2019-03-07 }

- id: ferry-stops
  title: The ferry stops
  date: 2024-05
  status: happened
  summary: The boat was sold.
  passages:
    - It sailed in May 2024
  disputes: { with: a, passage: 1, withPassage: 2, note: The harbour’s log names the month. }
  sources:
    - { title: The harbour’s log, publisher: Harbour Office, url: https://harbour.example/log, date: 2024-05-31 }

- id: opening
  title: The bridge opens
  date: 2024-06-21
  status: planned
  summary: The day was set in April.
  passages:
    - A bridge is to open at Hallow Sound on Friday
    - Friday at noon
    - “We agreed on a bridge, and on Friday we shall have it,”
  since:
    text: It opened a day late.
    sources:
      - { title: Bridge opens, publisher: Sound Gazette, url: https://gazette.example/opens, date: 2024-06-22 }
  sources:
    - { title: Invitation, publisher: Town Council, url: https://council.example/invitation }
`;
