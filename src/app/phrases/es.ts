import { esCode } from './es-code.ts';
import { esTools } from './es-tools.ts';
import type { Phrases } from './phrases.ts';
import { numbersOf } from './plural.ts';

/** The page's words in Spanish. */
export function es(locale: string): Phrases {
  const { number: n, plural } = numbersOf('es', locale);
  return {
    language: 'es',
    comma: ', ',
    colon: ': ',
    sentence: (text) => `${text}.`,
    skipToArticle: 'Ir al artículo',
    explainer: 'Las claves',
    asOf: (date) => `A fecha de ${date}`,
    retoldFrom: (basis) => `Basado en ${basis}`,
    byline: (name) => `Por ${name}`,
    published: (date) => `Publicado: ${date}`,
    updated: (date) => `Actualizado: ${date}`,
    openedWith: 'Esta página se abre en:',
    excerptOf: (count) => `Esta página trata de uno de los ${n(count)} hechos y muestra un extracto del artículo.`,
    wholeArticle: 'Leer el artículo completo',
    minutes: (count) => plural(count, { one: '{n} minuto de lectura', many: '{n} de minutos de lectura', other: '{n} minutos de lectura' }),
    eventCount: (count) => plural(count, { one: '{n} hecho', many: '{n} de hechos', other: '{n} hechos' }),
    correctionCount: (count) => (count === 0 ? 'Correcciones: ninguna' : `Correcciones: ${n(count)}`),

    timeline: 'Cronología',
    toScale: 'A escala. Los hechos demasiado próximos para distinguirse comparten un punto.',
    inOrder: 'En orden cronológico; las distancias de la lista no están a escala.',
    eventOf: (number, count) => `Hecho ${n(number)} de ${n(count)}: `,
    ofCount: (count) => ` de ${count}`,
    upcoming: (asOf) => `previsto (a fecha de ${asOf})`,
    reportSays: 'Según la información original:',
    record: 'Contexto:',
    sinceThen: 'Desde entonces:',
    sources: 'Fuentes:',
    passageOf: (number, count) => `Fragmento ${n(number)} de ${n(count)}`,
    copyLink: 'Copiar el enlace a este hecho',
    linkCopied: 'Enlace copiado',

    wholeEntry: 'Ficha completa, con fuentes',
    nextPassage: (number, count) => `Fragmento siguiente, ${n(number)} de ${n(count)}`,
    stops: 'Etapas de la cronología',
    allEvents: (count) => `Todos los hechos (${n(count)})`,

    disputed: 'En disputa.',
    contradicts: (number) => `Contradice lo que el artículo dice del hecho ${n(number)}.`,
    seeOtherPassage: 'Ver el otro fragmento',

    previous: 'Anterior',
    next: 'Siguiente',
    position: (number, count) => `${n(number)} de ${n(count)}`,
    readArticle: 'Leer el artículo',
    newTab: '(se abre en una pestaña nueva)',
    andMore: (count) => `y ${n(count)} más`,
    everyPassage: (count) => plural(count, { one: '{n} fragmento', many: 'Todos los fragmentos ({n})', other: 'Los {n} fragmentos' }),
    drawnToScale: 'A escala',

    embedTimeline: 'Insertar esta cronología',
    embedEvent: 'Insertar este hecho',
    code: esCode,
  tools: esTools(locale),

    aboutThisPage: 'Sobre esta página',
    howToTell:
      'Las palabras subrayadas remiten a un hecho de la cronología. «Según la información original» recoge la fecha con sus propias palabras; «Contexto» procede de fuentes públicas; «Desde entonces» cuenta lo ocurrido después de publicarse.',
    corrections: 'Correcciones',
    noCorrections: 'Ninguna por ahora.',

    groups: 'Grupos',
    era: (title, date) => `Periodo: ${title}, ${date}`,
    photo: (credit) => `Imagen: ${credit}`,
    licence: (name) => `Licencia: ${name}`,
    storyIndexTitle: 'Las claves, tema a tema',
    storyCount: (count) => plural(count, { one: '{n} tema', many: '{n} de temas', other: '{n} temas' }),

    timelinePicture: (headline) => `Cronología: ${headline}`,
    moreEvents: (count) => plural(count, { one: 'Y {n} hecho más.', many: 'Y {n} de hechos más.', other: 'Y {n} hechos más.' }),
    shareImage: (count) =>
      count === 0 ? '' : plural(count, { one: 'Cronología con {n} hecho: ', many: 'Cronología con {n} de hechos: ', other: 'Cronología con {n} hechos: ' }),

    notFoundTitle: 'Esta página no existe',
    notFoundText: 'Puede que la dirección esté mal escrita o que señale un hecho que no figura en esta cronología.',
    notFoundLink: 'Leer el artículo',
  };
}
