/** Units that words of order count in. */
export type OrderUnit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/**
 * Words of order of one language. In patterns NUM is a number in words or figures (group `n`), UNIT a unit of time (group
 * `unit`), and the capital of a first letter is free. A pattern without UNIT says its unit in `unit`.
 */
export interface OrderWords {
  /** Numbers by word; the first ones are those that go without saying: "a", "one". */
  readonly numbers: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, OrderUnit>>;
  readonly patterns: readonly OrderPattern[];
  /** Whether words stand together without spaces. */
  readonly unspaced?: boolean;
}

/** How a phrase of order is written, and what it says. */
export interface OrderPattern {
  readonly words: string;
  /** How far, and where to: NUM units later or earlier, or before the day of the story; the unit right after or before, the same one; or only the order. */
  readonly says: OrderSense;
  readonly unit?: OrderUnit;
}

export type OrderSense = 'later' | 'earlier' | 'ago' | 'next' | 'previous' | 'same' | 'after' | 'before';

const EN: OrderWords = {
  numbers: { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
  units: { days: 'day', day: 'day', weeks: 'week', week: 'week', months: 'month', month: 'month', years: 'year', year: 'year', decades: 'decade', decade: 'decade', centuries: 'century', century: 'century' },
  patterns: [
    { words: 'NUM UNIT (?:later|afterwards|after that)(?! (?:than|that|as|when|after|in)\\b)', says: 'later' },
    { words: 'NUM UNIT (?:earlier|before that|previously|beforehand)(?! (?:than|that|as|when)\\b)', says: 'earlier' },
    { words: '(?<!(?:over|within|for|during|in|of|into|by) )the (?:next|following) UNIT(?! (?:of|that|when|is|will)\\b)', says: 'next' },
    { words: 'the UNIT after(?=[,.;])', says: 'next' },
    { words: 'the (?:previous|preceding) UNIT(?! of\\b)', says: 'previous' },
    { words: 'the UNIT before(?=[,.;])', says: 'previous' },
    { words: '(?:(?:the|that) same|later that|earlier that) UNIT(?! (?:as|that|when|in)\\b)', says: 'same' },
    { words: '(?<=[.!?…] )(?:later|afterwards)(?=,)|^(?:later|afterwards)(?=,)', says: 'after' },
    { words: '(?<=[.!?…] )earlier(?=,)|^earlier(?=,)', says: 'before' },
    { words: 'NUM UNIT ago', says: 'ago' },
  ],
};

const DE: OrderWords = {
  numbers: { ein: 1, eine: 1, einen: 1, einem: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12 },
  units: { tage: 'day', tagen: 'day', tag: 'day', wochen: 'week', woche: 'week', monate: 'month', monaten: 'month', monat: 'month', jahre: 'year', jahren: 'year', jahr: 'year', jahrzehnte: 'decade', jahrzehnten: 'decade', jahrzehnt: 'decade', jahrhunderte: 'century', jahrhundert: 'century' },
  patterns: [
    { words: 'NUM UNIT (?:später|danach|darauf)(?! als)', says: 'later' },
    { words: 'NUM UNIT (?:früher|zuvor|vorher|davor)(?! als)', says: 'earlier' },
    { words: '(?:am|im|in der) (?:nächsten|folgenden|darauffolgenden) UNIT', says: 'next' },
    { words: '(?:am|im|in der) UNIT darauf', says: 'next' },
    { words: 'am vortag', says: 'previous', unit: 'day' },
    { words: 'im vorjahr', says: 'previous', unit: 'year' },
    { words: '(?:am|im|in der) (?:selben|gleichen) UNIT(?! wie)', says: 'same' },
    { words: 'vor NUM UNIT', says: 'ago' },
  ],
};

const FR: OrderWords = {
  numbers: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12 },
  units: { jours: 'day', jour: 'day', semaines: 'week', semaine: 'week', mois: 'month', ans: 'year', an: 'year', années: 'year', année: 'year', siècles: 'century', siècle: 'century' },
  patterns: [
    { words: 'NUM UNIT (?:plus tard|après(?=[,.;]))', says: 'later' },
    { words: 'NUM UNIT (?:plus tôt|auparavant|avant(?=[,.;]))', says: 'earlier' },
    { words: 'le lendemain(?! d)', says: 'next', unit: 'day' },
    { words: '(?:le|la|l[’\'])\\s?UNIT suivante?', says: 'next' },
    { words: 'la veille(?! d)', says: 'previous', unit: 'day' },
    { words: '(?:le|la|l[’\'])\\s?UNIT précédente?', says: 'previous' },
    { words: '(?:le|la) même UNIT(?! que)', says: 'same' },
    { words: 'il y a NUM UNIT', says: 'ago' },
  ],
};

const ES: OrderWords = {
  numbers: { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12 },
  units: { días: 'day', día: 'day', semanas: 'week', semana: 'week', meses: 'month', mes: 'month', años: 'year', año: 'year', décadas: 'decade', década: 'decade', siglos: 'century', siglo: 'century' },
  patterns: [
    { words: 'NUM UNIT (?:después|más tarde)(?! de)', says: 'later' },
    { words: 'NUM UNIT antes(?! de)', says: 'earlier' },
    { words: '(?:al|el|la) UNIT siguiente|a la UNIT siguiente', says: 'next' },
    { words: '(?:el|la) UNIT anterior(?! a)', says: 'previous' },
    { words: '(?:el|la|ese|esa) mism[oa] UNIT(?! (?:que|de))', says: 'same' },
    { words: 'hace NUM UNIT', says: 'ago' },
  ],
};

const RU: OrderWords = {
  numbers: { один: 1, одну: 1, два: 2, две: 2, три: 3, четыре: 4, пять: 5, шесть: 6, семь: 7, восемь: 8, девять: 9, десять: 10 },
  units: { день: 'day', дня: 'day', дней: 'day', неделю: 'week', недели: 'week', недель: 'week', неделя: 'week', месяц: 'month', месяца: 'month', месяцев: 'month', год: 'year', года: 'year', лет: 'year', века: 'century', век: 'century' },
  patterns: [
    { words: '(?:через|спустя) (?:NUM )?UNIT(?! (?:после|спустя|как|\\d))', says: 'later' },
    { words: '(?:NUM )?UNIT спустя', says: 'later' },
    { words: 'за (?:NUM )?UNIT до этого', says: 'earlier' },
    { words: '(?:NUM )?UNIT(?:м)? ранее', says: 'earlier' },
    { words: 'на следующий день(?! после)', says: 'next', unit: 'day' },
    { words: 'в следующем году', says: 'next', unit: 'year' },
    { words: 'накануне(?=[,.;])', says: 'previous', unit: 'day' },
    { words: 'годом ранее', says: 'earlier', unit: 'year' },
    { words: 'в тот же день', says: 'same', unit: 'day' },
    { words: 'в том же году', says: 'same', unit: 'year' },
    { words: '(?:NUM )?UNIT назад', says: 'ago' },
  ],
};

const UK: OrderWords = {
  numbers: { один: 1, одну: 1, два: 2, дві: 2, три: 3, чотири: 4, 'п’ять': 5, "п'ять": 5, шість: 6, сім: 7, вісім: 8, 'дев’ять': 9, "дев'ять": 9, десять: 10 },
  units: { день: 'day', дні: 'day', днів: 'day', тиждень: 'week', тижні: 'week', тижнів: 'week', місяць: 'month', місяці: 'month', місяців: 'month', рік: 'year', роки: 'year', років: 'year', століття: 'century' },
  patterns: [
    { words: 'через (?:NUM )?UNIT(?! (?:після|як))', says: 'later' },
    { words: '(?:NUM )?UNIT (?:по тому|потому|згодом|пізніше)', says: 'later' },
    { words: '(?:за )?(?:NUM )?UNIT (?:до цього|до того|раніше)', says: 'earlier' },
    { words: 'наступного дня(?! після)', says: 'next', unit: 'day' },
    { words: 'наступного року', says: 'next', unit: 'year' },
    { words: 'напередодні(?=[,.;])', says: 'previous', unit: 'day' },
    { words: 'того (?:ж|самого) дня', says: 'same', unit: 'day' },
    { words: 'того (?:ж|самого) року', says: 'same', unit: 'year' },
    { words: '(?:NUM )?UNIT тому(?! що)', says: 'ago' },
  ],
};

const VI: OrderWords = {
  numbers: { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 },
  units: { ngày: 'day', tuần: 'week', tháng: 'month', năm: 'year', 'thập kỷ': 'decade', 'thế kỷ': 'century' },
  patterns: [
    { words: 'NUM UNIT sau(?! (?:khi|cuộc|chiến))', says: 'later' },
    { words: 'NUM UNIT trước đó', says: 'earlier' },
    { words: 'ngày hôm sau', says: 'next', unit: 'day' },
    { words: 'cùng ngày', says: 'same', unit: 'day' },
    { words: 'cách đây NUM UNIT', says: 'ago' },
  ],
};

const AR: OrderWords = {
  numbers: { ثلاثة: 3, ثلاث: 3, أربعة: 4, أربع: 4, خمسة: 5, خمس: 5, ستة: 6, ست: 6, سبعة: 7, سبع: 7, ثمانية: 8, ثماني: 8, تسعة: 9, تسع: 9, عشرة: 10, عشر: 10 },
  units: { يوم: 'day', أيام: 'day', أسبوع: 'week', أسابيع: 'week', شهر: 'month', أشهر: 'month', عام: 'year', أعوام: 'year', سنة: 'year', سنوات: 'year', عقد: 'decade', عقود: 'decade', قرن: 'century' },
  patterns: [
    { words: 'بعد (?:NUM )?UNIT(?! (?:من|على|واحد))', says: 'later' },
    { words: 'قبل (?:NUM )?UNIT من ذلك', says: 'earlier' },
    { words: 'في اليوم التالي', says: 'next', unit: 'day' },
    { words: 'في العام التالي', says: 'next', unit: 'year' },
    { words: 'في اليوم نفسه', says: 'same', unit: 'day' },
  ],
};

const HAN_NUMBERS = { 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 } as const;

const JA: OrderWords = {
  unspaced: true,
  numbers: HAN_NUMBERS,
  units: { 日: 'day', 週間: 'week', か月: 'month', カ月: 'month', ヶ月: 'month', 年: 'year', 世紀: 'century' },
  patterns: [
    { words: 'NUMUNIT後(?=[、に])', says: 'later' },
    { words: '翌日(?![のま])', says: 'next', unit: 'day' },
    { words: '翌年(?![のま])', says: 'next', unit: 'year' },
    { words: '同日(?=[、に])', says: 'same', unit: 'day' },
    { words: '同年(?=[、に])', says: 'same', unit: 'year' },
  ],
};

const KO: OrderWords = {
  numbers: { 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10 },
  units: { 일: 'day', 주: 'week', 달: 'month', 개월: 'month', 년: 'year', 해: 'year' },
  patterns: [
    { words: 'NUM\\s?UNIT (?:뒤|후)(?=[,.]| )', says: 'later' },
    { words: '(?:다음|이튿)\\s?날', says: 'next', unit: 'day' },
    { words: '(?:이듬해|다음 해)', says: 'next', unit: 'year' },
    { words: '같은 날', says: 'same', unit: 'day' },
    { words: '같은 해', says: 'same', unit: 'year' },
  ],
};

const ZH: OrderWords = {
  unspaced: true,
  numbers: HAN_NUMBERS,
  units: { 天: 'day', 日: 'day', 周: 'week', 週: 'week', 星期: 'week', 个月: 'month', 個月: 'month', 年: 'year', 世纪: 'century', 世紀: 'century' },
  patterns: [
    { words: 'NUMUNIT[后後](?=[，,])', says: 'later' },
    { words: '(?:次日|翌日)(?=[，,])', says: 'next', unit: 'day' },
    { words: '(?:次年|翌年)', says: 'next', unit: 'year' },
    { words: '(?:同日|当天|當天)(?=[，,])', says: 'same', unit: 'day' },
    { words: '同年', says: 'same', unit: 'year' },
  ],
};

/** By language; in others words of order are not looked at. */
export const ORDER_WORDS: Readonly<Record<string, OrderWords>> = { en: EN, de: DE, fr: FR, es: ES, ru: RU, uk: UK, vi: VI, ar: AR, ja: JA, ko: KO, zh: ZH };
