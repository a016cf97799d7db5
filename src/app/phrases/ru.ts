import { ruCode } from './ru-code.ts';
import { ruTools } from './ru-tools.ts';
import type { Phrases } from './phrases.ts';
import { numbersOf } from './plural.ts';

/** The page's words in Russian. */
export function ru(locale: string): Phrases {
  const { number: n, plural } = numbersOf('ru', locale);
  return {
    language: 'ru',
    comma: ', ',
    colon: ': ',
    sentence: (text) => `${text.replace(/\.$/, '')}.`,
    skipToArticle: 'Перейти к статье',
    explainer: 'Разбор',
    asOf: (date) => `По состоянию на ${date}`,
    retoldFrom: (basis) => `По материалам: ${basis}`,
    byline: (name) => `Автор: ${name}`,
    published: (date) => `Опубликовано: ${date}`,
    updated: (date) => `Обновлено: ${date}`,
    openedWith: 'Эта страница открывается на событии:',
    excerptOf: (count) => `На этой странице — одно событие из ${n(count)} и отрывки статьи, где о нём говорится.`,
    wholeArticle: 'Читать статью целиком',
    minutes: (count) => plural(count, { one: '{n} минута чтения', few: '{n} минуты чтения', many: '{n} минут чтения' }),
    eventCount: (count) => plural(count, { one: '{n} событие', few: '{n} события', many: '{n} событий' }),
    correctionCount: (count) => (count === 0 ? 'Исправлений нет' : `Исправления: ${n(count)}`),

    timeline: 'Хронология',
    toScale: 'В масштабе. События, слишком близкие друг к другу, отмечены одной точкой.',
    inOrder: 'В порядке времени; расстояния в списке — не в масштабе.',
    eventOf: (number, count) => `Событие ${n(number)} из ${n(count)}: `,
    ofCount: (count) => ` из ${count}`,
    upcoming: (asOf) => `ещё предстоит (по состоянию на ${asOf})`,
    reportSays: 'В публикации сказано:',
    record: 'Справка:',
    sinceThen: 'С тех пор:',
    sources: 'Источники:',
    passageOf: (number, count) => `Фрагмент ${n(number)} из ${n(count)}`,
    copyLink: 'Скопировать ссылку на это событие',
    linkCopied: 'Ссылка скопирована',

    wholeEntry: 'Полностью, с источниками',
    nextPassage: (number, count) => `Следующий фрагмент, ${n(number)} из ${n(count)}`,
    stops: 'Остановки на шкале времени',
    allEvents: (count) => `Все события (${n(count)})`,

    disputed: 'Сведения расходятся.',
    contradicts: (number) => `Противоречит тому, что сказано в статье о событии ${n(number)}.`,
    seeOtherPassage: 'К другому фрагменту',

    previous: 'Назад',
    next: 'Вперёд',
    position: (number, count) => `${n(number)} из ${n(count)}`,
    readArticle: 'Читать статью',
    newTab: '(откроется в новой вкладке)',
    andMore: (count) => `и ещё ${n(count)}`,
    everyPassage: (count) => `Все фрагменты (${n(count)})`,
    drawnToScale: 'В масштабе',

    embedTimeline: 'Встроить эту хронологию',
    embedEvent: 'Встроить это событие',
    code: ruCode,
  tools: ruTools(locale),

    aboutThisPage: 'Об этой странице',
    howToTell:
      'Подчёркнутые слова связаны с событием на шкале времени. «В публикации сказано» приводит дату так, как её называет сама публикация; «Справка» опирается на открытые источники; «С тех пор» рассказывает, что произошло после публикации.',
    corrections: 'Исправления',
    noCorrections: 'Пока не было.',

    groups: 'Группы',
    era: (title, date) => `Период: ${title}, ${date}`,
    photo: (credit) => `Изображение: ${credit}`,
    licence: (name) => `Лицензия: ${name}`,
    storyIndexTitle: 'Разборы',
    storyCount: (count) => plural(count, { one: '{n} разбор', few: '{n} разбора', many: '{n} разборов' }),

    timelinePicture: (headline) => `Хронология: ${headline}`,
    moreEvents: (count) => plural(count, { one: 'И ещё {n} событие.', few: 'И ещё {n} события.', many: 'И ещё {n} событий.' }),
    shareImage: (count) =>
      count === 0 ? '' : plural(count, { one: 'Хронология, {n} событие: ', few: 'Хронология, {n} события: ', many: 'Хронология, {n} событий: ' }),

    notFoundTitle: 'Такой страницы нет',
    notFoundText: 'Возможно, в адресе опечатка или он указывает на событие, которого нет в этом разборе.',
    notFoundLink: 'Читать разбор',
  };
}
