import { describe, expect, test } from 'vitest';
import { inOrder, inPassage, titled } from './flaws.ts';
import { lintEvent, lintFiles, told, warningsOf } from './lint-files.ts';

/** Texts in which a hasty reader sees a date, by language. The story’s only event is of 4 March 2024. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Some 2,000 people came, then 1,999 left, and 5,000 more followed.',
    'It cost $1950, or £1985, or €2010 in all; 1950 dollars.',
    'In 2000 cases nothing happened, and in 1500 German towns little.',
    'A crowd of 1200 people stood on page 1984.',
    '1984 copies were sold by 1830 GMT, at 1945 hours.',
    'The Boeing 2707 never flew; Resolution 1701 was passed.',
    'In the 2024/25 season, and in 2011/12, they won.',
    'He read “1984” and *Summer of 1942*, and saw “Class of 1999”.',
    'The number is ISBN 978-0-14-103614-4, or 0-1995-1234-X, or ISBN 1 2019 2020 1.',
    'The last of the Romanovs left first of all, at last.',
    'They may march in May; Mrs May was sorry, and March is a name.',
    'The March on Washington began in the second week.',
    'Wait a second: the second of the two had 11 seconds.',
    'In May 11 people died, and in June, 2000 people marched.',
    'It fell to 1800 metres, rose from 1200 to 1500 people, and stood between 1500 and 2000 feet.',
    'In the 1990s and the 1960s, and in 1200 BC, it was dry.',
    'Otto Hahn (1879–1968) knew; Parasite (2019) won a prize.',
    'In April 31 people died; on 29 February 1900 it rained in Russia.',
    'See [this](https://example.org/2019/05/14/the-dam-broke-in-1987) and [that](https://example.org/in-1987).',
    'The Sun, 4 March 2024, had it; the Mail on Monday, 4 March, too.',
    'It fell on Monday, 4 March 2024, the first Monday in March.',
    'On Monday and Tuesday, 4 and 5 March 2024, they met. So they did on 4 March 2024 (Mon).',
    'In 2024 they met; the year 2024 was good; until March 2024 nothing was known.',
    'The paper of Monday 4 March, Tuesday’s news.',
    'Sat 4 hours, sun 18 June, wed 19 may.',
    'She was 1.75 m, 10.10.10.10 is an address, and 4.3.2 a version.',
    'A year later than that, the next day of talks, the day before yesterday.',
    'Over the next year they hope for more; the same day as always.',
    'He may resign on 2 May or 3 June.',
    '> “In 1953 the dam broke,” she wrote on 14 May 2021.',
    'The A1950 road, the MP-2020, Windows 2000 and the Ju 1941.',
    'They won 2000–1999, by 1500 to 1400 votes, a score of 1984–1979 points.',
    'Nothing is left of 20240304, 2024-03-04T10:00 or 2024-03.',
  ],
  de: ['Rund 2000 Menschen, seit 1500 Tagen, auf 1.500 Metern.', 'So, 18 mal war es gut. Am Montag, dem 4. März 2024, kam er; am Mo., 4.3.2024.', 'In den 1990er Jahren, bis 1800 Meter.', 'Ein Jahr später als geplant.'],
  fr: ['Il y eut 1500 euros, de 1200 à 1500 personnes.', 'Le lundi 4 mars 2024, la mer monta. Un an plus tard que prévu.', 'Les années 1990, page 1984.'],
  es: ['En 2000 ejemplares, de 1500 euros.', 'El lunes 4 de marzo de 2024, en el mar.', 'Los años 1990.'],
  ru: ['Около 2000 человек и до 1500 рублей.', 'В понедельник, 4 марта 2024 года; 4 марта 2024 года, в понедельник, он приехал.', 'В 1990-х годах, через год после войны.'],
  uk: ['Близько 2000 людей.', 'У понеділок, 4 березня 2024 року, він приїхав.', 'У 1990-х роках, через рік після війни.'],
  ar: ['حضر 2000 شخص.', 'يوم الاثنين 4 مارس 2024'],
  vi: ['Có 2000 người.', 'Thứ Hai, ngày 4 tháng 3 năm 2024'],
  ja: ['2000年前から2000人が、1000年間。', '2024年3月4日（月）、月曜日。', '定員1500名'],
  ko: ['2000명이 1000년 동안.', '2024년 3월 4일 월요일'],
  zh: ['2000人等了1000年前后。', '2024年3月4日，星期一', '2024年3月4日（周一）'],
};

const CASES = Object.entries(TEXTS).flatMap(([language, texts]) => texts.map((text) => ({ language, text })));

describe('nothing is wrong with', () => {
  test.each(CASES)('$language: $text', ({ language, text }) => {
    const files = lintFiles({ body: `Anchor words here.\n\n${text}`, language, events: [lintEvent()] });
    expect(warningsOf(files, { today: '2025-01-01' }).map(told)).toEqual([]);
  });

  test.each(CASES.filter(({ text }) => !text.startsWith('>')))('$language, in a summary: $text', ({ language, text }) => {
    expect(warningsOf(lintFiles({ language, events: [lintEvent({ summary: JSON.stringify(text) })] })).map(told)).toEqual([]);
  });
});

/** The same two events, told in square brackets, with dates that the words between them allow. */
const IN_ORDER = [
  ['A year later, by the calendar', '[They met in Hanoi]. A year later, [they met in Seoul].', '2019-12-01', '2020-06-01'],
  ['a year later, nearly two', '[They met in Hanoi]. A year later, [they met in Seoul].', '2019-01-15', '2020-12-01'],
  ['a year between years', '[They met in Hanoi]. A year later, [they met in Seoul].', '2019', '2020'],
  ['about a decade', '[They met in Hanoi]. About a decade later, [they met in Seoul].', '2010-01-15', '2023-12-01'],
  ['a date that is not certain', '[They met in Hanoi]. The next day [they met in Seoul].', '2019-04-25?', '2019-04-29'],
  ['an interval', '[They met in Hanoi]. The next day [they met in Seoul].', '2019-04-20/2019-04-25', '2019-04-26'],
  ['a month for a day', '[They met in Hanoi]. The next day [they met in Seoul].', '2019-04', '2019-04-26'],
  ['another date between', '[They met in Hanoi]. It closed on 3 May 2019. A year later, [they met in Seoul].', '2010-04-20', '2020-05-01'],
  ['another thing between', '[They met in Hanoi], and then the war that nobody had thought possible any more began in all the provinces. A year later, [they met in Seoul].', '2010-04-20', '2020-05-01'],
  ['words that belong to another clause', '[They met in Hanoi], and ten years later somebody drew it; [they met in Seoul].', '2010-04-20', '2011-05-01'],
  ['words that name what they count from', '[They met in Hanoi]. A year later than the war [they met in Seoul].', '2010-04-20', '2019-05-01'],
  ['words of a passage that tells both', '[They met in Hanoi]. [They spoke and signed a year later].', '2010-04-20', '2010-05-01'],
] as const;

describe('the words of order fit:', () => {
  test.each(IN_ORDER)('%s', (_, text, first, second) => {
    const warnings = warningsOf(inOrder(text, [first, second])).filter(({ message }) => !message.startsWith('The article speaks of'));
    expect(warnings.map(told)).toEqual([]);
  });
});

/** Words that count from the day of the story, 18 June 2024, and the event told in square brackets. */
const RELATIVE = [
  ['years that are nearly five', 'That visit fell on [20 and 21 June, five years ago this week].', '2019-06-20/2019-06-21'],
  ['words that tell when something else was said', 'Last year he recalled that [they met in Hanoi].', '2010-05-01'],
  ['today, and this year, of something old', 'Today [the bridge carries trains]. This year it is repaired.', '1932-05-01'],
  ['words within a passage', '[The bridge, repaired two years ago, is closed].', '2024-06-17'],
  ['last week', 'Last week [they met in Hanoi].', '2024-06-07'],
  ['a year for a day', 'Three years ago, [they met in Hanoi].', '2021'],
  ['another date in the passage', '[Announced in May 2024, the visit begins].', '2024-06-18'],
] as const;

describe('the words fit the day of the story:', () => {
  test.each(RELATIVE)('%s', (_, text, date) => {
    expect(warningsOf(inPassage(text, date)).map(told)).toEqual([]);
  });
});

/** Pairs of titles and dates that tell of two events. */
const PAIRS = [
  ['numbers that differ', 'Flight 101 lands in Hanoi', '2023-09-13', 'Flight 102 lands in Hanoi', '2023-09-13'],
  ['short words that differ', 'The north gate is opened', '2023-09-13', 'The south gate is opened', '2023-09-13'],
  ['the same on another day', 'The council votes', '2023-09-13', 'The council votes', '2023-09-14'],
  ['ordinals of other people', 'Putin’s first visit to Pyongyang', '2023-09-13', 'Xi’s second visit to Pyongyang', '2019-04-25'],
  ['ordinals in order', 'First summit of Kim and Putin', '2019-04-25', 'Second summit of Kim and Putin', '2023-09-13'],
  ['ordinals of other things', 'First summit of Kim and Putin', '2023-09-13', 'Second letter of Kim and Putin', '2019-04-25'],
] as const;

describe('two events are two:', () => {
  test.each(PAIRS)('%s', (_, first, firstDate, second, secondDate) => {
    expect(warningsOf(titled([first, firstDate], [second, secondDate])).map(told)).toEqual([]);
  });
});

/** Events with which nothing is wrong. */
const EVENTS = [
  ['a source three days ahead', { sourced: '2024-03-01' }, '2024-12-31'],
  ['a source of the same year', { sourced: '2024' }, '2024-12-31'],
  ['a source that is older than a date which is not certain', { date: '2024?', sourced: '2020' }, '2024-12-31'],
  ['a plan that was announced long before', { sourced: '2020', more: '  status: planned\n' }, '2024-01-01'],
  ['said: last week', { more: '  said: “last week”, it says\n', sourced: '2024-03-05' }, '2024-03-12'],
  ['said: the month alone', { more: '  said: “September”\n' }, '2024-12-31'],
  ['said: the right weekday', { more: '  said: “Monday”\n' }, '2024-12-31'],
  ['an id with the letters of a blocked word', { id: 'madrid-adopts-roadside-trackless' }, '2024-12-31'],
  ['a title that ends with an abbreviation', { title: 'He joins Example Inc.' }, '2024-12-31'],
  ['a title that ends with a pause', { title: 'And then...' }, '2024-12-31'],
  ['an event on the day of asOf', {}, '2024-03-04'],
  ['a weekday before the calendar of today', { date: '1044-03-15', summary: 'On Wednesday, 15 March 1044.' }, '2024-12-31'],
  ['a time of day that is another day in UTC', { date: '2024-03-04T02:00', more: '  timeZone: Asia/Tokyo\n', summary: 'On Monday, 4 March 2024.' }, '2024-12-31'],
] as const;

describe('an event is good:', () => {
  test.each(EVENTS)('%s', (_, parts, asOf) => {
    expect(warningsOf(lintFiles({ asOf, events: [lintEvent(parts)] })).map(told)).toEqual([]);
  });
});

/** Dates of the article that the editor has dealt with elsewhere. */
const KNOWN = [
  ['in the summary of an event', {}, { summary: 'Announced on 14 May 2021.' }],
  ['in the summary, without its year', {}, { date: '2021-06-18', summary: 'Announced on 14 May.' }],
  ['in the date of a source', {}, { date: '2021', sourced: '2021-05-14' }],
  ['as the day of publication', { front: 'published: 2021-05-14\n' }, {}],
  ['in a correction', { front: 'corrections: [{ date: 2021-05-14, text: A slip. }]\n' }, {}],
  ['in what the story is retold from', { front: 'source: a report of 14 May 2021\n' }, {}],
  ['as the beginning of an era', { front: 'eras: [{ title: Now, date: 2021-05-14/2023 }]\n' }, {}],
  ['as the year of an event', {}, { date: '2021' }],
] as const;

describe('a date without an event is known', () => {
  test.each(KNOWN)('%s', (_, story, event) => {
    expect(warningsOf(lintFiles({ body: 'Anchor words here. He left on 14 May 2021.', ...story, events: [lintEvent(event)] })).map(told)).toEqual([]);
  });
});
