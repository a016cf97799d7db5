import type { CodePhrases } from './phrases.ts';

/** The words of the page of codes in French. */
export const frCode: CodePhrases = {
  intro:
    'Quatre façons de l’afficher sur votre page. Toutes sont gratuites, aucune ne transmet quoi que ce soit sur vos lecteurs, et aucune ne laisse un cadre vide à qui lit sans script.',
  backTo: 'Retour au décryptage',
  noAddress:
    'Ce site a été construit sans SITE_URL et ne connaît donc pas sa propre adresse. Les codes contiennent l’adresse où vous voyez cette page, ou une adresse fictive\u00a0; une adresse seule ne deviendra pas une chronologie.',
  noScript:
    'Ces codes concernent toute la chronologie. Avec le script, cette page propose aussi des options, des codes pour un seul événement et des boutons pour copier.',
  options: 'Options',
  what: 'Contenu affiché',
  wholeTimeline: 'Toute la chronologie',
  startsAt: 'S’ouvre sur',
  firstEvent: 'Le premier événement',
  theme: 'Thème',
  themes: { auto: 'Celui du système du lecteur', light: 'Clair', dark: 'Sombre' },
  accent: 'Couleur d’accent',
  accents: { amber: 'Ambre', blue: 'Bleu', green: 'Vert', red: 'Rouge', violet: 'Violet', grey: 'Gris' },
  integrity:
    'Laisser le navigateur vérifier le script (SRI). Il restera tel qu’il est aujourd’hui, sans les corrections à venir\u00a0; si son fichier disparaît, la chronologie garde sa hauteur fixe.',
  preview: 'Aperçu',
  byItself: 'Voir sur une page séparée',
  ways: {
    address: {
      title: 'Une adresse à coller',
      hint: 'Pour WordPress, Ghost et les autres outils compatibles avec oEmbed\u00a0: collez-la seule sur une ligne. Les options ne s’appliquent pas.',
    },
    frame: {
      title: 'Un cadre',
      hint: 'Pour toute page qui accepte le HTML. Il est complet sans son script, qui ne fait qu’ajuster la hauteur pour les lecteurs utilisant de plus grands caractères.',
    },
    element: {
      title: 'Un élément',
      hint: 'Pour vos propres pages et applications\u00a0: pas de cadre. Il émet «\u00a0throughline:select\u00a0» quand un lecteur choisit un événement. Si votre politique de sécurité interdit les styles en attribut, placez celui-ci dans votre feuille de style.',
    },
    picture: {
      title: 'Une image',
      hint: 'Pour les lettres d’information, les flux, AMP et Apple News\u00a0: ni script ni cadre. À côté de timeline.png se trouve la même en dessin vectoriel, timeline.svg.',
    },
  },
  copy: 'Copier',
  copied: 'Copié',
  copyByHand: 'Sélectionné\u00a0: appuyez sur Ctrl ou ⌘ et C',
};
