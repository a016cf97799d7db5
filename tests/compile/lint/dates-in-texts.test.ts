import { type Flaw, inBody, inPassage, testFlaws, withEvent } from './flaws.ts';
import { lintEvent, lintFiles } from './lint-files.ts';

const TUESDAY = 'The weekday does not match the date: 18 June 2024 is a Tuesday.';
const near = (right: string, days: string) => `Write: ${right}; or, if the weekday is right, another date: ${days}`;

const WEEKDAYS: readonly Flaw[] = [
  ['before a date', inBody('They met on Monday, 18 June 2024, at noon.'), `article.md:9:13 ${TUESDAY}`, near('Tuesday, 18 June 2024', '17 June 2024 or 24 June 2024')],
  ['before a date in the American order', inBody('Monday, June 18, 2024, was hot.', 'en-US'), `article.md:9:1 ${TUESDAY}`, near('Tuesday, June 18, 2024', 'June 17, 2024 or June 24, 2024')],
  ['in words after it', inBody('It was 18 June 2024, a Monday.'), `article.md:9:8 ${TUESDAY}`, near('18 June 2024, a Tuesday', '17 June 2024 or 24 June 2024')],
  ['in brackets after it', inBody('On June 18 (Monday) they met.'), `article.md:9:4 ${TUESDAY}`, near('June 18 (Tuesday)', '17 June 2024 or 24 June 2024')],
  ['abbreviated', inBody('On Mon 2024-06-18 they met.'), `article.md:9:4 ${TUESDAY}`, near('Tue 2024-06-18', '17 June 2024 or 24 June 2024')],
  ['of a day without a year', inBody('They met on Monday 18 June.'), `article.md:9:13 ${TUESDAY}`, near('Tuesday 18 June', '17 June 2024 or 24 June 2024')],
  ['of the first of two days', inBody('Due on Monday and Wednesday, 18 and 19 June 2024.'), `article.md:9:8 ${TUESDAY}`, near('Tuesday and Wednesday, 18 and 19 June 2024', '17 June 2024 or 24 June 2024')],
  ['in bold, behind a link with figures in its address', inBody('See [this](https://example.org/18/18), of Monday, **18** June 2024.'), `article.md:9:43 ${TUESDAY}`, near('Tuesday, 18 June 2024', '17 June 2024 or 24 June 2024')],
  ['in the second line of a paragraph', inBody('They met, as was\nplanned, on Monday,\n18 June 2024.'), `article.md:10:13 ${TUESDAY}`, near('Tuesday, 18 June 2024', '17 June 2024 or 24 June 2024')],
  ['in a list', inBody('- One\n- On Monday, 18 June 2024'), `article.md:10:6 ${TUESDAY}`, near('Tuesday, 18 June 2024', '17 June 2024 or 24 June 2024')],
  ['in the standfirst', lintFiles({ standfirst: 'Met on Monday, 18 June 2024.', events: [lintEvent({ date: '2024-06-18' })] }), `article.md:3:20 ${TUESDAY}`, near('Tuesday, 18 June 2024', '17 June 2024 or 24 June 2024')],
  ['in a summary over two lines', withEvent({ date: '2024-06-18', summary: '>\n    They met\n    on Monday, 18 June 2024.' }), `events.yaml:6:8 ${TUESDAY}`, near('Tuesday, 18 June 2024', '17 June 2024 or 24 June 2024')],
  ['in a title', withEvent({ date: '2024-06-18', title: '"Monday, 18 June"' }), `events.yaml:2:11 ${TUESDAY}`, near('Tuesday, 18 June', '17 June 2024 or 24 June 2024')],
  ['in what came since', withEvent({ date: '2024-06-18', more: '  since: { text: "Over on Monday, 18 June 2024.", sources: [{ title: S, publisher: P, url: "https://example.org/", date: 2025 }] }\n' }), `events.yaml:9:27 ${TUESDAY}`, near('Tuesday, 18 June 2024', '17 June 2024 or 24 June 2024')],
  ['in the note of a dispute', lintFiles({ events: [lintEvent({ id: 'a', date: '2024-06-18', more: '  disputes: { with: b, note: Right is Monday 18 June 2024 }\n' }), lintEvent({ id: 'b', title: 'Other', passage: 'here' })] }), `events.yaml:9:39 ${TUESDAY}`, near('Tuesday 18 June 2024', '17 June 2024 or 24 June 2024')],
  ['in German', inBody('Am Montag, dem 18. Juni 2024, kam er.', 'de'), `article.md:9:4 ${TUESDAY}`, near('Dienstag, dem 18. Juni 2024', '17. Juni 2024 or 24. Juni 2024')],
  ['in German, abbreviated, in figures', inBody('Mo., 18.6.2024: Er kam.', 'de'), `article.md:9:1 ${TUESDAY}`, near('Di., 18.6.2024', '17. Juni 2024 or 24. Juni 2024')],
  ['in Spanish', inBody('El lunes 18 de junio de 2024 llegó.', 'es'), `article.md:9:4 ${TUESDAY}`, near('martes 18 de junio de 2024', '17 de junio de 2024 or 24 de junio de 2024')],
  ['in French', inBody('Le 18 juin 2024, un lundi, il vint.', 'fr'), `article.md:9:4 ${TUESDAY}`, near('18 juin 2024, un mardi', '17 juin 2024 or 24 juin 2024')],
  ['in Russian', inBody('Он приехал 18 июня 2024 года, в среду.', 'ru'), `article.md:9:12 ${TUESDAY}`, near('18 июня 2024 года, во вторник', '12 июня 2024 г. or 19 июня 2024 г.')],
  ['in Ukrainian', inBody('У понеділок, 18 червня 2024 року, він приїхав.', 'uk'), `article.md:9:3 ${TUESDAY}`, near('вівторок, 18 червня 2024', '17 червня 2024 р. or 24 червня 2024 р.')],
  ['in Arabic, with its own figures', inBody('يوم الاثنين، ١٨ يونيو ٢٠٢٤', 'ar-EG'), `article.md:9:5 ${TUESDAY}`, near('الثلاثاء، ١٨ يونيو ٢٠٢٤', '١٧ يونيو ٢٠٢٤ or ٢٤ يونيو ٢٠٢٤')],
  ['in Vietnamese', inBody('Vào thứ Hai, ngày 18 tháng 6 năm 2024', 'vi'), `article.md:9:5 ${TUESDAY}`, near('thứ Ba, ngày 18 tháng 6 năm 2024', '17 tháng 6, 2024 or 24 tháng 6, 2024')],
  ['in Japanese', inBody('首脳は2024年6月18日（月）に会った。', 'ja'), `article.md:9:4 ${TUESDAY}`, near('2024年6月18日（火）', '2024年6月17日 or 2024年6月24日')],
  ['in Korean', inBody('2024년 6월 18일 월요일에 만났다.', 'ko'), `article.md:9:1 ${TUESDAY}`, near('2024년 6월 18일 화요일', '2024년 6월 17일 or 2024년 6월 24일')],
  ['in Chinese', inBody('他们于2024年6月18日星期一会面。', 'zh'), `article.md:9:4 ${TUESDAY}`, near('2024年6月18日星期二', '2024年6月17日 or 2024年6月24日')],
];

const ADD = 'Add the event, or correct the date; if it is no event, name the date in the summary or among the sources of the event that it belongs to.';
const untold = (place: string, date: string) => `article.md:${place} The article speaks of ${date}; no event has this date.`;

const UNTOLD: readonly Flaw[] = [
  ['a day', inBody('The minister resigned on 14 May 2021.'), untold('9:26', '14 May 2021'), ADD],
  ['a day in the American order', inBody('On May 14, 2021, the minister resigned.'), untold('9:4', '14 May 2021'), ADD],
  ['two days', inBody('The talks of 14–15 May 2021 failed.'), untold('9:14', '14–15 May 2021'), ADD],
  ['a month', inBody('It all began in May 2021, he says.'), untold('9:17', 'May 2021'), ADD],
  ['a year', inBody('The dam broke in 1987.'), untold('9:18', '1987'), ADD],
  ['a year within a sentence', inBody('A flood in 1953 drowned the village.'), untold('9:12', '1953'), ADD],
  ['years from one to another', inBody('In the war of 1939–1945 it was hit.'), untold('9:15', '1939–1945'), ADD],
  ['a date that comes three times', inBody('On 14 May 2021 it rained. After 14 May 2021 it poured, and since 14 May 2021 it is dry.'), 'article.md:9:4 The article speaks of 14 May 2021, 3 times; no event has this date.', ADD],
  ['a day without a year beside one that has it', inBody('They met on 18 June 2024. On 3 May he had resigned.'), untold('9:30', '3 May 2024'), ADD],
  ['a day behind the same figures in a link', inBody('As [told](https://example.org/14/May/2021), on 14 May 2021 he left.'), untold('9:48', '14 May 2021'), ADD],
  ['a year of which only a source is', lintFiles({ body: 'Anchor words here. It broke in 1987.', events: [lintEvent({ sourced: '1987-05-04', date: '1980' })] }), untold('7:32', '1987'), ADD],
  ['a day in the standfirst', lintFiles({ standfirst: 'What broke on 14 May 2021.', events: [lintEvent()] }), untold('3:27', '14 May 2021'), ADD],
  ['a day in German', inBody('Am 14. Mai 2021 trat er zurück.', 'de'), untold('9:4', '14 May 2021'), ADD],
  ['a year in Russian', inBody('Плотина рухнула в 1987 году.', 'ru'), untold('9:19', '1987'), ADD],
  ['a year in Japanese', inBody('1987年にダムが決壊した。', 'ja'), untold('9:1', '1987'), ADD],
];

const SLIPS: readonly Flaw[] = [
  ['by its year', inPassage('[They met on 13 September 2022] in the east.', '2023-09-13'), 'article.md:7:13 A passage of the event `one` says 13 September 2022, but the event’s date is 2023-09-13.', 'Correct the words; or write date: 2022-09-13 in line 3.'],
  ['by its month', inPassage('[They met on August 13, 2023,] in the east.', '2023-09-13'), 'article.md:7:13 A passage of the event `one` says 13 August 2023, but the event’s date is 2023-09-13.', 'Correct the words; or write date: 2023-08-13 in line 3.'],
  ['in Japanese', inPassage('[両首脳は2022年9月13日に会った]。', '2023-09-13', '2024-06-18', 'ja'), 'article.md:7:5 A passage of the event `one` says 13 September 2022, but the event’s date is 2023-09-13.', 'Correct the words; or write date: 2022-09-13 in line 3.'],
];

const NO_DAY = 'The text names a day that is not in the calendar.';
const CORRECT = 'Correct the day, the month or the year.';

const IMPOSSIBLE: readonly Flaw[] = [
  ['in April', inBody('On 31 April 2024 they met.'), `article.md:9:4 ${NO_DAY}`, CORRECT],
  ['in February', inBody('On February 30, 2024, they met.', 'en-US'), `article.md:9:4 ${NO_DAY}`, CORRECT],
  ['in a year that is no leap year', inBody('On 29 February 2023 they met.'), `article.md:9:4 ${NO_DAY}`, CORRECT],
  ['as the last of two days', inBody('On 30–31 June 2024 they met.'), `article.md:9:4 ${NO_DAY}`, CORRECT],
  ['in Russian', inBody('Он приехал 31 июня 2024 года.', 'ru'), `article.md:9:12 ${NO_DAY}`, CORRECT],
  ['in a summary', withEvent({ summary: 'Signed on 31 April 2024.' }), `events.yaml:4:22 ${NO_DAY}`, CORRECT],
];

testFlaws('a wrong weekday', WEEKDAYS);
testFlaws('a day that is none', IMPOSSIBLE);
testFlaws('a date without an event:', UNTOLD);
testFlaws('a day that its passage misses', SLIPS);
