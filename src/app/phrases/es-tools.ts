import { numbersOf } from './plural.ts';
import type { ToolPhrases } from './tool-phrases.ts';

/** The instrument's words, with the digits of `locale`. */
export function esTools(locale: string): ToolPhrases {
  const { plural } = numbersOf('es', locale);
  return {
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    earlier: 'Antes',
    later: 'Después',
    wholeTime: 'Todo el período',
    strip: 'Cronología a escala. Con el foco aquí, las flechas la desplazan, más y menos cambian la escala e Inicio muestra todo el período.',
    hint: 'A escala. Un número en un disco cuenta hechos muy próximos; elíjalo para verlos por separado.',
    find: 'Buscar en hechos y pasajes',
    group: 'Grupo',
    allGroups: 'Todos los grupos',
    found: (count) => plural(count, { one: '{n} hecho encontrado', many: '{n} de hechos encontrados', other: '{n} hechos encontrados' }),
    inView: (count) => plural(count, { one: '{n} hecho a la vista', many: '{n} de hechos a la vista', other: '{n} hechos a la vista' }),
  };
}
