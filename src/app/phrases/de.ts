import { deCode } from './de-code.ts';
import { deTools } from './de-tools.ts';
import type { Phrases } from './phrases.ts';
import { numbersOf } from './plural.ts';

/** The page's words in German. */
export function de(locale: string): Phrases {
  const { number: n, plural } = numbersOf('de', locale);
  return {
    language: 'de',
    comma: ', ',
    colon: ': ',
    sentence: (text) => `${text}.`,
    skipToArticle: 'Zum Artikel springen',
    explainer: 'Erklärt',
    asOf: (date) => `Stand: ${date}`,
    retoldFrom: (basis) => `Grundlage: ${basis}`,
    byline: (name) => `Von ${name}`,
    published: (date) => `Veröffentlicht: ${date}`,
    updated: (date) => `Aktualisiert: ${date}`,
    openedWith: 'Diese Seite beginnt bei:',
    excerptOf: (count) => `Diese Seite handelt von einem von ${n(count)} Ereignissen und zeigt einen Auszug aus dem Artikel.`,
    wholeArticle: 'Den ganzen Artikel lesen',
    minutes: (count) => plural(count, { one: '{n} Minute Lesezeit', other: '{n} Minuten Lesezeit' }),
    eventCount: (count) => plural(count, { one: '{n} Ereignis', other: '{n} Ereignisse' }),
    correctionCount: (count) => (count === 0 ? 'Korrekturen: keine' : `Korrekturen: ${n(count)}`),

    timeline: 'Zeitleiste',
    toScale: 'Maßstabsgetreu. Ereignisse, die zu nah beieinanderliegen, teilen sich einen Punkt.',
    inOrder: 'In zeitlicher Reihenfolge; die Abstände in der Liste sind nicht maßstabsgetreu.',
    eventOf: (number, count) => `Ereignis ${n(number)} von ${n(count)}: `,
    ofCount: (count) => ` von ${count}`,
    upcoming: (asOf) => `steht noch bevor (Stand: ${asOf})`,
    reportSays: 'Im Bericht heißt es:',
    record: 'Hintergrund:',
    sinceThen: 'Seither:',
    sources: 'Quellen:',
    passageOf: (number, count) => `Textstelle ${n(number)} von ${n(count)}`,
    copyLink: 'Link zu diesem Ereignis kopieren',
    linkCopied: 'Link kopiert',

    wholeEntry: 'Ganzer Eintrag mit Quellen',
    nextPassage: (number, count) => `Nächste Textstelle, ${n(number)} von ${n(count)}`,
    stops: 'Stationen der Zeitleiste',
    allEvents: (count) => `Alle Ereignisse (${n(count)})`,

    disputed: 'Umstritten.',
    contradicts: (number) => `Widerspricht dem, was der Artikel über Ereignis ${n(number)} sagt.`,
    seeOtherPassage: 'Zur anderen Textstelle',

    previous: 'Zurück',
    next: 'Weiter',
    position: (number, count) => `${n(number)} von ${n(count)}`,
    readArticle: 'Zum Artikel',
    newTab: '(öffnet in neuem Tab)',
    andMore: (count) => `und ${n(count)} weitere`,
    everyPassage: (count) => plural(count, { one: '{n} Textstelle', other: 'Alle {n} Textstellen' }),
    drawnToScale: 'Maßstabsgetreu',

    embedTimeline: 'Diese Zeitleiste einbetten',
    embedEvent: 'Dieses Ereignis einbetten',
    code: deCode,
  tools: deTools(locale),

    aboutThisPage: 'Über diese Seite',
    howToTell:
      'Unterstrichene Wörter gehören zu einem Ereignis der Zeitleiste. „Im Bericht heißt es“ gibt die Zeitangabe im Wortlaut des Berichts wieder; „Hintergrund“ stützt sich auf öffentlich zugängliche Quellen; „Seither“ sagt, was nach dem Bericht geschah.',
    corrections: 'Korrekturen',
    noCorrections: 'Bisher keine.',

    groups: 'Gruppen',
    era: (title, date) => `Zeitabschnitt: ${title}, ${date}`,
    photo: (credit) => `Bild: ${credit}`,
    licence: (name) => `Lizenz: ${name}`,
    storyIndexTitle: 'Alle Themen, erklärt',
    storyCount: (count) => plural(count, { one: '{n} Thema', other: '{n} Themen' }),

    timelinePicture: (headline) => `Zeitleiste: ${headline}`,
    moreEvents: (count) => plural(count, { one: 'Und {n} weiteres Ereignis.', other: 'Und {n} weitere Ereignisse.' }),
    shareImage: (count) => (count === 0 ? '' : plural(count, { one: 'Zeitleiste mit {n} Ereignis: ', other: 'Zeitleiste mit {n} Ereignissen: ' })),

    notFoundTitle: 'Diese Seite gibt es nicht',
    notFoundText: 'Vielleicht enthält die Adresse einen Tippfehler, oder sie nennt ein Ereignis, das hier nicht vorkommt.',
    notFoundLink: 'Zum Artikel',
  };
}
