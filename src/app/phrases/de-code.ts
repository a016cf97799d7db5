import type { CodePhrases } from './phrases.ts';

/** The words of the page of codes in German. */
export const deCode: CodePhrases = {
  intro:
    'Vier Wege, sie auf Ihre Seite zu bringen. Alle sind kostenlos, keiner gibt etwas über Ihre Leserinnen und Leser weiter, und auch ohne Skript bleibt nirgends ein leerer Kasten.',
  backTo: 'Zurück zum Artikel',
  noAddress:
    'Diese Website wurde ohne SITE_URL gebaut und kennt ihre eigene Adresse nicht. Die Codes enthalten die Adresse, unter der Sie diese Seite sehen, oder einen Platzhalter; eine bloße Adresse wird so nicht zur Zeitleiste.',
  noScript:
    'Diese Codes gelten für die ganze Zeitleiste. Mit Skript bietet die Seite auch Optionen, Codes für einzelne Ereignisse und Schaltflächen zum Kopieren.',
  options: 'Optionen',
  what: 'Was gezeigt wird',
  wholeTimeline: 'Die ganze Zeitleiste',
  startsAt: 'Beginnt bei',
  firstEvent: 'Erstes Ereignis',
  theme: 'Darstellung',
  themes: { auto: 'Wie im System der Leser', light: 'Hell', dark: 'Dunkel' },
  accent: 'Akzentfarbe',
  accents: { amber: 'Bernstein', blue: 'Blau', green: 'Grün', red: 'Rot', violet: 'Violett', grey: 'Grau' },
  integrity:
    'Den Browser das Skript prüfen lassen (SRI). Es läuft dann so wie heute, ohne spätere Verbesserungen; wird seine Datei entfernt, behält die Zeitleiste ihre feste Höhe.',
  preview: 'Vorschau',
  byItself: 'Auf einer eigenen Seite ansehen',
  ways: {
    address: {
      title: 'Adresse zum Einfügen',
      hint: 'Für WordPress, Ghost und andere, die oEmbed kennen: in eine eigene Zeile einfügen. Die Optionen gelten hier nicht.',
    },
    frame: {
      title: 'Frame',
      hint: 'Für jede Seite, die HTML annimmt. Er ist auch ohne sein Skript vollständig; es passt nur die Höhe an, wenn jemand größere Schrift nutzt.',
    },
    element: {
      title: 'Element',
      hint: 'Für Ihre eigenen Seiten und Apps: kein Frame. Es löst „throughline:select“ aus, wenn jemand ein Ereignis wählt. Verbietet Ihre Richtlinie Stile in Attributen, nehmen Sie diesen in Ihr Stylesheet auf.',
    },
    picture: {
      title: 'Bild',
      hint: 'Für Newsletter, Feeds, AMP und Apple News: braucht weder Skript noch Frame. Neben timeline.png liegt dasselbe als Zeichnung, timeline.svg.',
    },
  },
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyByHand: 'Markiert: jetzt Strg oder ⌘ und C drücken',
};
