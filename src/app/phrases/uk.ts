import { ukCode } from './uk-code.ts';
import { ukTools } from './uk-tools.ts';
import type { Phrases } from './phrases.ts';
import { numbersOf } from './plural.ts';

/** The page's words in Ukrainian. */
export function uk(locale: string): Phrases {
  const { number: n, plural } = numbersOf('uk', locale);
  return {
    language: 'uk',
    comma: ', ',
    colon: ': ',
    sentence: (text) => `${text.replace(/\.$/, '')}.`,
    skipToArticle: 'Перейти до статті',
    explainer: 'Пояснюємо',
    asOf: (date) => `Станом на ${date}`,
    retoldFrom: (basis) => `За матеріалами: ${basis}`,
    byline: (name) => `Автор: ${name}`,
    published: (date) => `Опубліковано: ${date}`,
    updated: (date) => `Оновлено: ${date}`,
    openedWith: 'Ця сторінка відкривається на події:',
    excerptOf: (count) => `На цій сторінці — одна подія з ${n(count)} та уривки статті, де про неї йдеться.`,
    wholeArticle: 'Читати статтю повністю',
    minutes: (count) => plural(count, { one: '{n} хвилина читання', few: '{n} хвилини читання', many: '{n} хвилин читання' }),
    eventCount: (count) => plural(count, { one: '{n} подія', few: '{n} події', many: '{n} подій' }),
    correctionCount: (count) => (count === 0 ? 'Виправлень немає' : `Виправлення: ${n(count)}`),

    timeline: 'Хронологія',
    toScale: 'У масштабі. Надто близькі одна до одної події позначено однією точкою.',
    inOrder: 'У порядку часу; відстані у списку — не в масштабі.',
    eventOf: (number, count) => `Подія ${n(number)} з ${n(count)}: `,
    ofCount: (count) => ` з ${count}`,
    upcoming: (asOf) => `ще попереду (станом на ${asOf})`,
    reportSays: 'У публікації сказано:',
    record: 'Контекст:',
    sinceThen: 'Відтоді:',
    sources: 'Джерела:',
    passageOf: (number, count) => `Уривок ${n(number)} з ${n(count)}`,
    copyLink: 'Скопіювати посилання на цю подію',
    linkCopied: 'Посилання скопійовано',

    wholeEntry: 'Повністю, з джерелами',
    nextPassage: (number, count) => `Наступний уривок, ${n(number)} з ${n(count)}`,
    stops: 'Зупинки на шкалі часу',
    allEvents: (count) => `Усі події (${n(count)})`,

    disputed: 'Дані розходяться.',
    contradicts: (number) => `Суперечить тому, що сказано у статті про подію ${n(number)}.`,
    seeOtherPassage: 'До іншого уривка',

    previous: 'Назад',
    next: 'Далі',
    position: (number, count) => `${n(number)} з ${n(count)}`,
    readArticle: 'Читати статтю',
    newTab: '(відкриється в новій вкладці)',
    andMore: (count) => `і ще ${n(count)}`,
    everyPassage: (count) => `Усі уривки (${n(count)})`,
    drawnToScale: 'У масштабі',

    embedTimeline: 'Вбудувати цю хронологію',
    embedEvent: 'Вбудувати цю подію',
    code: ukCode,
  tools: ukTools(locale),

    aboutThisPage: 'Про цю сторінку',
    howToTell:
      'Підкреслені слова пов’язані з подією на шкалі часу. «У публікації сказано» наводить дату так, як її називає сама публікація; «Контекст» спирається на відкриті джерела; «Відтоді» розповідає, що сталося після публікації.',
    corrections: 'Виправлення',
    noCorrections: 'Поки що немає.',

    groups: 'Групи',
    era: (title, date) => `Період: ${title}, ${date}`,
    photo: (credit) => `Зображення: ${credit}`,
    licence: (name) => `Ліцензія: ${name}`,
    storyIndexTitle: 'Пояснення',
    storyCount: (count) => plural(count, { one: '{n} пояснення', few: '{n} пояснення', many: '{n} пояснень' }),

    timelinePicture: (headline) => `Хронологія: ${headline}`,
    moreEvents: (count) => plural(count, { one: 'І ще {n} подія.', few: 'І ще {n} події.', many: 'І ще {n} подій.' }),
    shareImage: (count) =>
      count === 0 ? '' : plural(count, { one: 'Хронологія, {n} подія: ', few: 'Хронологія, {n} події: ', many: 'Хронологія, {n} подій: ' }),

    notFoundTitle: 'Такої сторінки немає',
    notFoundText: 'Можливо, в адресі є помилка або вона вказує на подію, якої тут немає.',
    notFoundLink: 'Читати статтю',
  };
}
