/** Units that "last" and "next" go with, and the days. */
export type SaidSense = readonly [shift: -1 | 0 | 1, unit: 'day' | 'week' | 'month' | 'year'];

/** Words that date something by the day they are written on, in small letters, by language. */
export const SAID_WORDS: Readonly<Record<string, Readonly<Record<string, SaidSense>>>> = {
  en: {
    yesterday: [-1, 'day'], today: [0, 'day'], tomorrow: [1, 'day'],
    'last week': [-1, 'week'], 'this week': [0, 'week'], 'next week': [1, 'week'],
    'last month': [-1, 'month'], 'this month': [0, 'month'], 'next month': [1, 'month'],
    'last year': [-1, 'year'], 'this year': [0, 'year'], 'next year': [1, 'year'],
  },
  de: {
    gestern: [-1, 'day'], heute: [0, 'day'], morgen: [1, 'day'],
    'letzte woche': [-1, 'week'], 'vergangene woche': [-1, 'week'], 'vorige woche': [-1, 'week'], 'diese woche': [0, 'week'], 'nächste woche': [1, 'week'], 'kommende woche': [1, 'week'],
    'letzten monat': [-1, 'month'], 'vergangenen monat': [-1, 'month'], 'nächsten monat': [1, 'month'],
    'letztes jahr': [-1, 'year'], 'vergangenes jahr': [-1, 'year'], 'voriges jahr': [-1, 'year'], 'nächstes jahr': [1, 'year'],
  },
  fr: {
    hier: [-1, 'day'], 'aujourd’hui': [0, 'day'], "aujourd'hui": [0, 'day'], demain: [1, 'day'],
    'la semaine dernière': [-1, 'week'], 'cette semaine': [0, 'week'], 'la semaine prochaine': [1, 'week'],
    'le mois dernier': [-1, 'month'], 'le mois prochain': [1, 'month'],
    'l’an dernier': [-1, 'year'], "l'an dernier": [-1, 'year'], 'l’année dernière': [-1, 'year'], "l'année dernière": [-1, 'year'], 'l’an prochain': [1, 'year'], "l'an prochain": [1, 'year'],
  },
  es: {
    ayer: [-1, 'day'], hoy: [0, 'day'], mañana: [1, 'day'],
    'la semana pasada': [-1, 'week'], 'esta semana': [0, 'week'], 'la próxima semana': [1, 'week'], 'la semana que viene': [1, 'week'],
    'el mes pasado': [-1, 'month'], 'el próximo mes': [1, 'month'], 'el año pasado': [-1, 'year'], 'el próximo año': [1, 'year'],
  },
  ru: {
    вчера: [-1, 'day'], сегодня: [0, 'day'], завтра: [1, 'day'],
    'на прошлой неделе': [-1, 'week'], 'на этой неделе': [0, 'week'], 'на следующей неделе': [1, 'week'],
    'в прошлом месяце': [-1, 'month'], 'в следующем месяце': [1, 'month'], 'в прошлом году': [-1, 'year'], 'в следующем году': [1, 'year'],
  },
  uk: {
    вчора: [-1, 'day'], учора: [-1, 'day'], сьогодні: [0, 'day'], завтра: [1, 'day'],
    'минулого тижня': [-1, 'week'], 'цього тижня': [0, 'week'], 'наступного тижня': [1, 'week'],
    'минулого місяця': [-1, 'month'], 'наступного місяця': [1, 'month'], 'минулого року': [-1, 'year'], 'торік': [-1, 'year'], 'наступного року': [1, 'year'],
  },
  vi: { 'hôm qua': [-1, 'day'], 'hôm nay': [0, 'day'], 'ngày mai': [1, 'day'], 'tuần trước': [-1, 'week'], 'tuần này': [0, 'week'], 'tuần tới': [1, 'week'], 'tháng trước': [-1, 'month'], 'tháng tới': [1, 'month'], 'năm ngoái': [-1, 'year'], 'năm tới': [1, 'year'] },
  ar: { أمس: [-1, 'day'], اليوم: [0, 'day'], غدا: [1, 'day'], 'الأسبوع الماضي': [-1, 'week'], 'الأسبوع المقبل': [1, 'week'], 'الشهر الماضي': [-1, 'month'], 'الشهر المقبل': [1, 'month'], 'العام الماضي': [-1, 'year'], 'العام المقبل': [1, 'year'] },
  ja: { 昨日: [-1, 'day'], 今日: [0, 'day'], 明日: [1, 'day'], 先週: [-1, 'week'], 今週: [0, 'week'], 来週: [1, 'week'], 先月: [-1, 'month'], 来月: [1, 'month'], 昨年: [-1, 'year'], 去年: [-1, 'year'], 来年: [1, 'year'] },
  ko: { 어제: [-1, 'day'], 오늘: [0, 'day'], 내일: [1, 'day'], 지난주: [-1, 'week'], '지난 주': [-1, 'week'], 이번주: [0, 'week'], '이번 주': [0, 'week'], '다음 주': [1, 'week'], 지난달: [-1, 'month'], '다음 달': [1, 'month'], 작년: [-1, 'year'], 지난해: [-1, 'year'], 내년: [1, 'year'] },
  zh: { 昨天: [-1, 'day'], 今天: [0, 'day'], 明天: [1, 'day'], 上周: [-1, 'week'], 上週: [-1, 'week'], 本周: [0, 'week'], 本週: [0, 'week'], 下周: [1, 'week'], 下週: [1, 'week'], 上个月: [-1, 'month'], 上個月: [-1, 'month'], 下个月: [1, 'month'], 下個月: [1, 'month'], 去年: [-1, 'year'], 明年: [1, 'year'] },
};
