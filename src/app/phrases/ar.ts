import { arCode } from './ar-code.ts';
import { arTools } from './ar-tools.ts';
import type { Phrases } from './phrases.ts';
import { numbersOf } from './plural.ts';

/** The page's words in Arabic. */
export function ar(locale: string): Phrases {
  const { number: n, plural } = numbersOf('ar', locale);
  return {
    language: 'ar',
    comma: '، ',
    colon: ': ',
    sentence: (text) => `${text}.`,
    skipToArticle: 'انتقل إلى المقال',
    explainer: 'تقرير تفسيري',
    asOf: (date) => `حتى ${date}`,
    retoldFrom: (basis) => `استنادًا إلى ${basis}`,
    byline: (name) => `بقلم ${name}`,
    published: (date) => `نُشر في ${date}`,
    updated: (date) => `حُدِّث في ${date}`,
    openedWith: 'تُفتح هذه الصفحة عند:',
    excerptOf: (count) => `تتناول هذه الصفحة حدثًا واحدًا من أصل ${n(count)}، وتعرض مقتطفًا من المقال.`,
    wholeArticle: 'اقرأ المقال كاملًا',
    minutes: (count) =>
      plural(count, {
        zero: 'أقل من دقيقة للقراءة',
        one: 'دقيقة واحدة للقراءة',
        two: 'دقيقتان للقراءة',
        few: '{n} دقائق للقراءة',
        many: '{n} دقيقة للقراءة',
        other: '{n} دقيقة للقراءة',
      }),
    eventCount: (count) => plural(count, { zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: '{n} أحداث', many: '{n} حدثًا', other: '{n} حدث' }),
    correctionCount: (count) => (count === 0 ? 'التصويبات: لا يوجد' : `التصويبات: ${n(count)}`),

    timeline: 'الخط الزمني',
    toScale: 'الرسم بمقياس زمني دقيق. الأحداث المتقاربة جدًا تشترك في نقطة واحدة.',
    inOrder: 'بالترتيب الزمني؛ المسافات في القائمة ليست بمقياس.',
    eventOf: (number, count) => `الحدث ${n(number)} من ${n(count)}: `,
    ofCount: (count) => ` من ${count}`,
    upcoming: (asOf) => `حدث مرتقب (حتى ${asOf})`,
    reportSays: 'جاء في التقرير:',
    record: 'خلفية:',
    sinceThen: 'منذ ذلك الحين:',
    sources: 'المصادر:',
    passageOf: (number, count) => `المقطع ${n(number)} من ${n(count)}`,
    copyLink: 'انسخ رابط هذا الحدث',
    linkCopied: 'نُسخ الرابط',

    wholeEntry: 'التفاصيل كاملة مع المصادر',
    nextPassage: (number, count) => `المقطع التالي، ${n(number)} من ${n(count)}`,
    stops: 'محطات الخط الزمني',
    allEvents: (count) => `كل الأحداث (${n(count)})`,

    disputed: 'محل خلاف.',
    contradicts: (number) => `يتعارض مع ما يقوله المقال عن الحدث ${n(number)}.`,
    seeOtherPassage: 'اقرأ المقطع الآخر',

    previous: 'السابق',
    next: 'التالي',
    position: (number, count) => `${n(number)} من ${n(count)}`,
    readArticle: 'اقرأ المقال',
    newTab: '(يُفتح في علامة تبويب جديدة)',
    andMore: (count) => `و${n(count)} غيرها`,
    everyPassage: (count) => `كل المقاطع (${n(count)})`,
    drawnToScale: 'بمقياس زمني دقيق',

    embedTimeline: 'ضمّن هذا الخط الزمني',
    embedEvent: 'ضمّن هذا الحدث',
    code: arCode,
  tools: arTools(locale),

    aboutThisPage: 'عن هذه الصفحة',
    howToTell:
      'الكلمات التي تحتها خط مرتبطة بحدث في الخط الزمني. «جاء في التقرير» ينقل التاريخ بعبارة التقرير نفسه؛ و«خلفية» مأخوذة من مصادر منشورة؛ و«منذ ذلك الحين» يروي ما حدث بعد صدور التقرير.',
    corrections: 'التصويبات',
    noCorrections: 'لا يوجد حتى الآن.',

    groups: 'المجموعات',
    era: (title, date) => `الفترة: ${title}، ${date}`,
    photo: (credit) => `الصورة: ${credit}`,
    licence: (name) => `الرخصة: ${name}`,
    storyIndexTitle: 'تقارير تفسيرية',
    storyCount: (count) => plural(count, { zero: 'لا تقارير', one: 'تقرير واحد', two: 'تقريران', few: '{n} تقارير', many: '{n} تقريرًا', other: '{n} تقرير' }),

    timelinePicture: (headline) => `الخط الزمني: ${headline}`,
    moreEvents: (count) =>
      plural(count, {
        zero: 'ولا أحداث أخرى.',
        one: 'وحدث آخر.',
        two: 'وحدثان آخران.',
        few: 'و{n} أحداث أخرى.',
        many: 'و{n} حدثًا آخر.',
        other: 'و{n} حدث آخر.',
      }),
    shareImage: (count) =>
      plural(count, {
        zero: '',
        one: 'خط زمني من حدث واحد: ',
        two: 'خط زمني من حدثين: ',
        few: 'خط زمني من {n} أحداث: ',
        many: 'خط زمني من {n} حدثًا: ',
        other: 'خط زمني من {n} حدث: ',
      }),

    notFoundTitle: 'لا توجد صفحة هنا',
    notFoundText: 'ربما كُتب العنوان خطأً، أو أنه يشير إلى حدث لا يتضمنه هذا التقرير.',
    notFoundLink: 'اقرأ التقرير',
  };
}
