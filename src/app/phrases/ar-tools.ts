import { numbersOf } from './plural.ts';
import type { ToolPhrases } from './tool-phrases.ts';

/** The instrument's words, with the digits of `locale`. */
export function arTools(locale: string): ToolPhrases {
  const { plural } = numbersOf('ar', locale);
  return {
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    earlier: 'أقدم',
    later: 'أحدث',
    wholeTime: 'كل الفترة',
    strip: 'خط زمني بمقياس حقيقي. عندما يكون التركيز هنا تحرّكه مفاتيح الأسهم، ويغيّر الزائد والناقص المقياس، ويعرض مفتاح Home كل الفترة.',
    hint: 'بمقياس حقيقي. الرقم داخل الدائرة هو عدد الأحداث المتقاربة؛ اختره لترى كلًّا منها على حدة.',
    find: 'البحث في الأحداث والمقاطع',
    group: 'المجموعة',
    allGroups: 'كل المجموعات',
    found: (count) => plural(count, { zero: 'لم يُعثر على أي حدث', one: 'عُثر على حدث واحد', two: 'عُثر على حدثين', few: 'عُثر على {n} أحداث', many: 'عُثر على {n} حدثًا', other: 'عُثر على {n} حدث' }),
    inView: (count) => plural(count, { zero: 'لا أحداث معروضة', one: 'حدث واحد معروض', two: 'حدثان معروضان', few: '{n} أحداث معروضة', many: '{n} حدثًا معروضًا', other: '{n} حدث معروض' }),
  };
}
