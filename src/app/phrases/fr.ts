import { frCode } from './fr-code.ts';
import { frTools } from './fr-tools.ts';
import type { Phrases } from './phrases.ts';
import { numbersOf } from './plural.ts';

/** The page's words in French. */
export function fr(locale: string): Phrases {
  const { number: n, plural } = numbersOf('fr', locale);
  return {
    language: 'fr',
    comma: ', ',
    colon: '\u00a0: ',
    sentence: (text) => `${text}.`,
    skipToArticle: 'Aller à l’article',
    explainer: 'Décryptage',
    asOf: (date) => `Situation au ${date}`,
    retoldFrom: (basis) => `D’après ${basis}`,
    byline: (name) => `Par ${name}`,
    published: (date) => `Publié le ${date}`,
    updated: (date) => `Mis à jour le ${date}`,
    openedWith: 'Cette page s’ouvre sur\u00a0:',
    excerptOf: (count) => `Cette page porte sur l’un des ${n(count)} événements et présente un extrait de l’article.`,
    wholeArticle: 'Lire l’article en entier',
    minutes: (count) => plural(count, { one: '{n} minute de lecture', many: '{n} de minutes de lecture', other: '{n} minutes de lecture' }),
    eventCount: (count) => plural(count, { one: '{n} événement', many: '{n} d’événements', other: '{n} événements' }),
    correctionCount: (count) => (count === 0 ? 'Corrections\u00a0: aucune' : `Corrections\u00a0: ${n(count)}`),

    timeline: 'Chronologie',
    toScale: 'À l’échelle. Les événements trop proches pour être distingués partagent un même point.',
    inOrder: 'Dans l’ordre chronologique\u00a0; les distances dans la liste ne sont pas à l’échelle.',
    eventOf: (number, count) => `Événement ${n(number)} sur ${n(count)}\u00a0: `,
    ofCount: (count) => ` sur ${count}`,
    upcoming: (asOf) => `à venir (situation au ${asOf})`,
    reportSays: 'L’article d’origine indique\u00a0:',
    record: 'Contexte\u00a0:',
    sinceThen: 'Depuis\u00a0:',
    sources: 'Sources\u00a0:',
    passageOf: (number, count) => `Passage ${n(number)} sur ${n(count)}`,
    copyLink: 'Copier le lien vers cet événement',
    linkCopied: 'Lien copié',

    wholeEntry: 'Fiche complète, avec les sources',
    nextPassage: (number, count) => `Passage suivant, ${n(number)} sur ${n(count)}`,
    stops: 'Étapes de la chronologie',
    allEvents: (count) => `Tous les événements (${n(count)})`,

    disputed: 'Point contesté.',
    contradicts: (number) => `Contredit ce que l’article dit de l’événement ${n(number)}.`,
    seeOtherPassage: 'Voir l’autre passage',

    previous: 'Précédent',
    next: 'Suivant',
    position: (number, count) => `${n(number)} sur ${n(count)}`,
    readArticle: 'Lire l’article',
    newTab: '(s’ouvre dans un nouvel onglet)',
    andMore: (count) => plural(count, { one: 'et {n} autre', many: 'et {n} d’autres', other: 'et {n} autres' }),
    everyPassage: (count) => plural(count, { one: '{n} passage', many: 'Tous les passages ({n})', other: 'Les {n} passages' }),
    drawnToScale: 'À l’échelle',

    embedTimeline: 'Intégrer cette chronologie',
    embedEvent: 'Intégrer cet événement',
    code: frCode,
  tools: frTools(locale),

    aboutThisPage: 'À propos de cette page',
    howToTell:
      'Les mots soulignés renvoient à un événement de la chronologie. «\u00a0L’article d’origine indique\u00a0» reprend la date dans ses propres termes\u00a0; «\u00a0Contexte\u00a0» s’appuie sur des sources publiques\u00a0; «\u00a0Depuis\u00a0» dit ce qui s’est passé après la parution.',
    corrections: 'Corrections',
    noCorrections: 'Aucune à ce jour.',

    groups: 'Groupes',
    era: (title, date) => `Période\u00a0: ${title}, ${date}`,
    photo: (credit) => `Image\u00a0: ${credit}`,
    licence: (name) => `Licence\u00a0: ${name}`,
    storyIndexTitle: 'Décryptages',
    storyCount: (count) => plural(count, { one: '{n} décryptage', many: '{n} de décryptages', other: '{n} décryptages' }),

    timelinePicture: (headline) => `Chronologie\u00a0: ${headline}`,
    moreEvents: (count) => plural(count, { one: 'Et {n} autre événement.', many: 'Et {n} d’autres événements.', other: 'Et {n} autres événements.' }),
    shareImage: (count) =>
      count === 0 ? '' : plural(count, { one: 'Chronologie en {n} événement\u00a0: ', many: 'Chronologie en {n} d’événements\u00a0: ', other: 'Chronologie en {n} événements\u00a0: ' }),

    notFoundTitle: 'Cette page n’existe pas',
    notFoundText: 'L’adresse est peut-être mal orthographiée, ou elle désigne un événement qui ne figure pas dans ce décryptage.',
    notFoundLink: 'Lire le décryptage',
  };
}
