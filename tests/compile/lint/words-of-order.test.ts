import { type Flaw, inOrder, inPassage, testFlaws, titled, withEvent } from './flaws.ts';
import { lintEvent, lintFiles } from './lint-files.ts';

const order = (place: string, words: string) => `article.md:${place} “${words}” does not fit the dates of the events \`a\` and \`b\`.`;
const say = (gap: string) => `By the dates \`b\` is ${gap} \`a\`: say so, or correct the date in line 3 or 11.`;

const ORDER: readonly Flaw[] = [
  ['a year that was four', inOrder('[They met in Hanoi]. A year later, [they met in Seoul].', ['2019-04-25', '2023-09-13']), order('7:20', 'A year later'), say('4 years, 4 months after')],
  ['earlier that was later', inOrder('[They met in Hanoi]. Two months earlier, [they had met in Seoul].', ['2019-04-25', '2019-06-25']), order('7:20', 'Two months earlier'), say('2 months after')],
  ['the next day that was the day after', inOrder('[They met in Hanoi]. The next day [they met in Seoul].', ['2019-04-25', '2019-04-27']), order('7:20', 'The next day'), say('2 days after')],
  ['the same day that was the next', inOrder('[They met in Hanoi]. [They met in Seoul] the same day.', ['2019-04-25', '2019-04-26']), order('7:38', 'the same day'), say('1 day after')],
  ['the day before that was a week before', inOrder('[They met in Hanoi]. The day before, [they met in Seoul].', ['2019-04-25', '2019-04-18']), order('7:20', 'The day before'), say('7 days before')],
  ['later that year that was the next', inOrder('[They met in Hanoi]. Later that year [they met in Seoul].', ['2019-04-25', '2020-04-25']), order('7:20', 'Later that year'), say('1 year after')],
  ['later that was earlier', inOrder('[They met in Hanoi]. Later, [they met in Seoul].', ['2019-04-25', '2018-04-25']), order('7:20', 'Later'), say('1 year before')],
  ['days within a sentence', inOrder('[They met in Hanoi] and three days later [they met in Seoul].', ['2019-04-25', '2019-05-25']), order('7:23', 'three days later'), say('1 month after')],
  ['a decade from one paragraph to the next', inOrder('[They met in Hanoi].\n\nA decade later [they met in Seoul].', ['2019-04-25', '2021-04-25']), order('9:1', 'A decade later'), say('2 years after')],
  ['years between dates that are no days', inOrder('[They met in Hanoi]. A year later [they met in Seoul].', ['2019', '2022']), order('7:20', 'A year later'), say('3 years after')],
  ['German', inOrder('[Sie waren in Hanoi]. Ein Jahr später [waren sie in Seoul].', ['2019-04-25', '2023-04-25'], 'de'), order('7:21', 'Ein Jahr später'), say('4 years after')],
  ['French', inOrder('[Ils ont vu Hanoi]. Le lendemain, [ils ont vu Seoul].', ['2019-04-25', '2019-04-30'], 'fr'), order('7:19', 'Le lendemain'), say('5 days after')],
  ['Spanish', inOrder('[Estuvieron en Hanoi]. Tres meses después, [estuvieron en Seoul].', ['2019-04-25', '2020-04-25'], 'es'), order('7:22', 'Tres meses después'), say('1 year after')],
  ['Russian', inOrder('[Они были в Ханое]. Через год [они были в Сеуле].', ['2019-04-25', '2022-04-25'], 'ru'), order('7:19', 'Через год'), say('3 years after')],
  ['Ukrainian', inOrder('[Вони були в Ханої]. Наступного дня [вони були в Сеулі].', ['2019-04-25', '2019-06-25'], 'uk'), order('7:20', 'Наступного дня'), say('2 months after')],
  ['Vietnamese', inOrder('[Họ gặp nhau ở Hà Nội]. Một năm sau, [họ gặp nhau ở Seoul].', ['2019-04-25', '2023-04-25'], 'vi'), order('7:23', 'Một năm sau'), say('4 years after')],
  ['Arabic', inOrder('[التقيا في هانوي]. في اليوم التالي [التقيا في سيول].', ['2019-04-25', '2019-04-30'], 'ar'), order('7:18', 'في اليوم التالي'), say('5 days after')],
  ['Japanese', inOrder('[両首脳はハノイで会った]。1年後、[ソウルで会った]。', ['2019-04-25', '2023-04-25'], 'ja'), order('7:13', '1年後'), say('4 years after')],
  ['Korean', inOrder('[하노이에서 만났다]. 1년 뒤, [서울에서 만났다].', ['2019-04-25', '2023-04-25'], 'ko'), order('7:12', '1년 뒤'), say('4 years after')],
  ['Chinese', inOrder('[他们在河内会面]。次日，[他们在首尔会面]。', ['2019-04-25', '2019-04-30'], 'zh'), order('7:9', '次日'), say('5 days after')],
  ['ordinals in titles', titled(['First summit of Kim and Putin', '2023-09-13'], ['Second summit of Kim and Putin', '2019-04-25']), 'events.yaml:10:10 By their titles `a` comes before `b`; by their dates it comes after.', 'Change the titles, or correct the date in line 3 or 11.'],
  [
    'the last that another followed',
    lintFiles({ body: 'Their last meeting was in Vladivostok. Anchor words here.', events: [lintEvent({ id: 'a', title: 'Kim and Putin meet in Vladivostok', date: '2019-04-25', passage: 'Their last meeting was in Vladivostok' }), lintEvent({ id: 'b', title: 'Kim and Putin meet at Vostochny', date: '2023-09-13' })] }),
    'article.md:7:1 “Their last meeting” is told of the event `a`, but `b` came later.',
    'Look at “Kim and Putin meet at Vostochny” in line 9: correct the words or a date, or bind the words to that event.',
  ],
  [
    'the first that another preceded',
    lintFiles({ body: 'Anchor words here. Their first meeting was in Vladivostok.', events: [lintEvent({ id: 'a', title: 'Kim and Putin meet in Vladivostok', date: '2019-04-25', passage: 'Their first meeting was in Vladivostok' }), lintEvent({ id: 'b', title: 'Kim and Putin meet at Vostochny', date: '2018-09-13' })] }),
    'article.md:7:20 “Their first meeting” is told of the event `a`, but `b` came before it.',
    'Look at “Kim and Putin meet at Vostochny” in line 9: correct the words or a date, or bind the words to that event.',
  ],
];

const relative = (column: number, words: string) => `article.md:7:${column} “${words}” does not fit the date of the event \`one\`.`;
const byDates = (gap: string) => `By the dates it is ${gap} asOf: say so, or correct the date in line 3, or asOf.`;

const RELATIVE: readonly Flaw[] = [
  ['five years that are three', inPassage('Five years ago [they met in Hanoi].', '2021-06-18'), relative(1, 'Five years ago'), byDates('3 years before')],
  ['years beside a date', inPassage('The visit, it shows, [fell on 20 June 2019, two years ago].', '2019-06-20'), relative(44, 'two years ago'), byDates('4 years, 11 months before')],
  ['last week that was a month before', inPassage('All is well. Last week, [they met in Hanoi].', '2024-05-18'), relative(14, 'Last week'), byDates('1 month before')],
  ['next month that is the one after', inPassage('[Next month they will meet in Hanoi].', '2024-06-17'), relative(1, 'Next month'), byDates('1 day before')],
  ['German', inPassage('Vor zwei Jahren [traf man sich in Hanoi].', '2019-06-18', '2024-06-18', 'de'), relative(1, 'Vor zwei Jahren'), byDates('5 years before')],
  ['French', inPassage('Il y a deux ans, [ils ont vu Hanoi].', '2019-06-18', '2024-06-18', 'fr'), relative(1, 'Il y a deux ans'), byDates('5 years before')],
  ['Russian', inPassage('Год назад [они были в Ханое].', '2019-06-18', '2024-06-18', 'ru'), relative(1, 'Год назад'), byDates('5 years before')],
];

const DATE_OR_ASOF = 'Correct the date, or asOf; if the report is wrong, say so in `disputes`.';
const DATE_OR_WEEKDAY = 'Correct the date or the weekday; if the report is wrong, say so in `disputes`.';
const said = (words: string, date: string) => withEvent({ date, sourced: '2024-06-18', more: `  said: ${words}\n` }, '2024-06-18');
const saidWarning = (column: number, words: string, date: string) => `events.yaml:9:${column} “${words}” does not fit the date ${date}: on 18 June 2024, the story’s asOf, it means another time.`;

const SAID: readonly Flaw[] = [
  ['last week', said('last week', '2024-06-01'), saidWarning(9, 'last week', '2024-06-01'), DATE_OR_ASOF],
  ['last year, in quotation marks', said('“last year”', '2022-09-13'), saidWarning(10, 'last year', '2022-09-13'), DATE_OR_ASOF],
  ['yesterday', said('"“yesterday”, it says"', '2024-06-10'), saidWarning(11, 'yesterday', '2024-06-10'), DATE_OR_ASOF],
  ['last year, in Japanese', lintFiles({ language: 'ja', asOf: '2024-06-18', events: [lintEvent({ date: '2022', sourced: '2024', more: '  said: 「昨年」\n' })] }), saidWarning(10, '昨年', '2022'), DATE_OR_ASOF],
  [
    'a year',
    said('“2018”', '2019-06-20'),
    'events.yaml:9:10 The report is said to date the event by “2018”; its date is 2019-06-20.',
    'Correct the one or the other; if the report is wrong, say so in `disputes`.',
  ],
  ['a weekday', said('“Tuesday”', '2024-06-17'), 'events.yaml:9:10 “Tuesday” is not the weekday of the date 2024-06-17: that is a Monday.', DATE_OR_WEEKDAY],
];

testFlaws('words of order:', ORDER);
testFlaws('words that count from asOf:', RELATIVE);
testFlaws('said:', SAID);
