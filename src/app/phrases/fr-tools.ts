import { numbersOf } from './plural.ts';
import type { ToolPhrases } from './tool-phrases.ts';

/** The instrument's words, with the digits of `locale`. */
export function frTools(locale: string): ToolPhrases {
  const { plural } = numbersOf('fr', locale);
  return {
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    earlier: 'Plus tôt',
    later: 'Plus tard',
    wholeTime: 'Toute la période',
    strip: 'Chronologie à l’échelle. Quand elle a le focus, les flèches la déplacent, plus et moins changent l’échelle, Début montre toute la période.',
    hint: 'À l’échelle. Un nombre dans un disque compte des événements très proches ; choisissez-le pour les voir séparément.',
    find: 'Chercher dans les événements et les passages',
    group: 'Groupe',
    allGroups: 'Tous les groupes',
    found: (count) => plural(count, { one: '{n} événement trouvé', many: '{n} d’événements trouvés', other: '{n} événements trouvés' }),
    inView: (count) => plural(count, { one: '{n} événement en vue', many: '{n} d’événements en vue', other: '{n} événements en vue' }),
  };
}
