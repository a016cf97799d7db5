import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The words of a story with many events: in three groups, under three eras. */
export interface DenseWords {
  readonly language: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly groups: readonly [string, string, string];
  /** From 1860 to 1914, from 1939 to 1957, and from 1990 on. */
  readonly eras: readonly [string, string, string];
  readonly things: readonly string[];
  readonly happenings: readonly string[];
  /** The article's words for an event, without an end; its number makes them its own. */
  readonly passage: (number: number, title: string) => string;
  readonly summary: string;
}

/** Whose ids are `log-1`, `log-2` …; dates of every precision over 160 years, most of them lately. */
export function writeDense(folder: string, words: DenseWords, count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'article.md'), [front(words), ...numbers.map((number) => `${words.passage(number, titleOf(words, number))} .\n`)].join('\n'));
  writeFileSync(join(folder, 'events.yaml'), numbers.map((number) => eventYaml(words, number, count)).join('\n'));
  return folder;
}

/** The title of an event. */
export function titleOf({ things, happenings }: DenseWords, number: number): string {
  return `${things[number % things.length]} ${happenings[(number * 7) % happenings.length]}`;
}

function front({ language, headline, standfirst, groups, eras }: DenseWords): string {
  const spans = ['1860/1914', '1939-09/1957', '1990/..'];
  return [
    '---',
    `headline: "${headline}"`,
    `standfirst: "${standfirst}"`,
    `description: "${standfirst}"`,
    `language: ${language}`,
    'asOf: 2024-06-18',
    `groups: [ ${groups.map((group) => `"${group}"`).join(', ')} ]`,
    'eras:',
    ...eras.map((title, at) => `  - { title: "${title}", date: ${spans[at]} }`),
    '---',
    '',
  ].join('\n');
}

function eventYaml(words: DenseWords, number: number, count: number): string {
  const title = titleOf(words, number);
  const date = dateOf(number, count);
  return [
    `- id: log-${number}`,
    `  title: "${title}"`,
    `  date: ${date}`,
    ...(date.includes('T') ? ['  timeZone: Europe/London'] : []),
    `  group: "${words.groups[number % 3]}"`,
    `  status: ${date > '2024-06-18' ? 'planned' : 'happened'}`,
    `  summary: "${words.summary} ${number}."`,
    `  passages: [ "${words.passage(number, title)}" ]`,
    `  sources: [ { title: "${words.headline}", publisher: "${words.groups[0]}", url: 'https://log.example/${number}', date: 2024 } ]`,
  ].join('\n');
}

/** Events crowd towards the end. Numbers 4, 7 and 10, of one group, have the very same day; 11 and 14 are two hours apart. */
function dateOf(number: number, count: number): string {
  const same: Readonly<Record<number, string>> = { 4: '1969-07-21', 7: '1969-07-21', 10: '1969-07-21', 11: '2020-03-04T08:30', 14: '2020-03-04T10:30' };
  if (same[number]) return same[number];
  if (number === count) return '2025-05-17';
  const year = Math.round(1850 + 174 * Math.sqrt(number / count)) - 1;
  const [month, day] = [two(1 + ((number * 5) % 12)), two(1 + ((number * 11) % 28))];
  const shapes = [`${year}`, `${year}-${month}`, `${year}-${month}-${day}`, `${year}~`, `${year - 3}/${year}`, `${Math.floor(year / 10)}X`, `${year}-${month}?`, `${year}-${month}-${day}`];
  return shapes[number % shapes.length] ?? '';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

export const HARBOUR: DenseWords = {
  language: 'en-GB',
  headline: 'The log of Hallow Sound',
  standfirst: 'A harbour master and his heirs wrote down what happened at Hallow Sound, year after year, in three columns.',
  groups: ['Town', 'Harbour and lifeboats', 'Railway'],
  eras: ['The herring years', 'War and rationing', 'The bridge and after'],
  things: ['The lighthouse', 'The ferry', 'The fish market', 'The lifeboat', 'The harbour wall', 'The station', 'The café Müller'],
  happenings: ['opens', 'burns', 'is painted', 'is sold', 'is repaired'],
  passage: (number, title) => `Entry ${number} of the log says it in four words: ${title.toLowerCase()}`,
  summary: 'Told in the log, on page',
};

export const ARABIC: DenseWords = {
  language: 'ar',
  headline: 'سجلّ الميناء القديم',
  standfirst: 'كتب أهل الميناء ما جرى فيه عامًا بعد عام، في ثلاثة أعمدة.',
  groups: ['المدينة', 'الميناء وقوارب النجاة', 'السكة الحديدية'],
  eras: ['سنوات الصيد الوفير', 'الحرب والتموين', 'الجسر وما بعده'],
  things: ['المنارة', 'العبّارة', 'السوق', 'المحطة', 'المدرسة', 'المكتبة', 'القنطرة'],
  happenings: ['تُفتتح', 'تحترق', 'تُباع', 'تُرمَّم', 'تُغلق'],
  passage: (number, title) => `يقول السجلّ في بنده رقم ${number} بإيجاز: ${title}`,
  summary: 'جاء ذلك في السجلّ في الصفحة',
};

export const JAPANESE: DenseWords = {
  language: 'ja',
  headline: '港町の記録',
  standfirst: '港の人びとが、年ごとに町で起きたことを三つの欄に書きとめた。',
  groups: ['町', '港と救命艇', '鉄道'],
  eras: ['にしんの時代', '戦争と配給', '橋とその後'],
  things: ['灯台', '渡し船', '魚市場', '救命艇', '防波堤', '駅', '学校'],
  happenings: ['開業', '焼失', '塗り替え', '売却', '修理'],
  passage: (number, title) => `記録の第${number}項にはこうある。${title}`,
  summary: '記録のページ',
};
