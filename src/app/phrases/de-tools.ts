import { numbersOf } from './plural.ts';
import type { ToolPhrases } from './tool-phrases.ts';

/** The instrument's words, with the digits of `locale`. */
export function deTools(locale: string): ToolPhrases {
  const { plural } = numbersOf('de', locale);
  return {
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    earlier: 'Früher',
    later: 'Später',
    wholeTime: 'Gesamte Zeit',
    strip: 'Zeitleiste im Maßstab. Liegt der Fokus hier, verschieben die Pfeiltasten sie, Plus und Minus ändern den Maßstab, Pos 1 zeigt die gesamte Zeit.',
    hint: 'Maßstäblich. Eine Zahl im Kreis zählt Ereignisse, die dicht beieinander liegen; wählen Sie sie, um sie einzeln zu sehen.',
    find: 'In Ereignissen und Textstellen suchen',
    group: 'Gruppe',
    allGroups: 'Alle Gruppen',
    found: (count) => plural(count, { one: '{n} Ereignis gefunden', other: '{n} Ereignisse gefunden' }),
    inView: (count) => plural(count, { one: '{n} Ereignis im Ausschnitt', other: '{n} Ereignisse im Ausschnitt' }),
  };
}
