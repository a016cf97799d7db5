import { numbersOf } from './plural.ts';
import type { ToolPhrases } from './tool-phrases.ts';

/** The instrument's words, with the digits of `locale`. */
export function ukTools(locale: string): ToolPhrases {
  const { plural } = numbersOf('uk', locale);
  return {
    zoomIn: 'Наблизити',
    zoomOut: 'Віддалити',
    earlier: 'Раніше',
    later: 'Пізніше',
    wholeTime: 'Увесь час',
    strip: 'Шкала часу в масштабі. Коли фокус на ній, стрілки її рухають, плюс і мінус змінюють масштаб, Home показує весь час.',
    hint: 'У масштабі. Число в кружечку — скільки подій стоять надто близько; виберіть його, щоб побачити їх окремо.',
    find: 'Шукати в подіях і уривках',
    group: 'Група',
    allGroups: 'Усі групи',
    found: (count) => plural(count, { one: 'Знайдено {n} подію', few: 'Знайдено {n} події', many: 'Знайдено {n} подій' }),
    inView: (count) => plural(count, { one: 'Показано {n} подію', few: 'Показано {n} події', many: 'Показано {n} подій' }),
  };
}
