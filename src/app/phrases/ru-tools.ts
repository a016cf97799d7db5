import { numbersOf } from './plural.ts';
import type { ToolPhrases } from './tool-phrases.ts';

/** The instrument's words, with the digits of `locale`. */
export function ruTools(locale: string): ToolPhrases {
  const { plural } = numbersOf('ru', locale);
  return {
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    earlier: 'Раньше',
    later: 'Позже',
    wholeTime: 'Всё время',
    strip: 'Шкала времени в масштабе. Когда фокус на ней, стрелки её двигают, плюс и минус меняют масштаб, Home показывает всё время.',
    hint: 'В масштабе. Число в кружке — сколько событий стоят слишком близко; выберите его, чтобы увидеть их по отдельности.',
    find: 'Искать в событиях и отрывках',
    group: 'Группа',
    allGroups: 'Все группы',
    found: (count) => plural(count, { one: 'Найдено {n} событие', few: 'Найдено {n} события', many: 'Найдено {n} событий' }),
    inView: (count) => plural(count, { one: 'Показано {n} событие', few: 'Показано {n} события', many: 'Показано {n} событий' }),
  };
}
