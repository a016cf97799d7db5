import type { CodePhrases } from './phrases.ts';

/** The words of the page of codes in Spanish. */
export const esCode: CodePhrases = {
  intro:
    'Cuatro maneras de ponerla en su página. Todas son gratuitas, ninguna envía a nadie datos de sus lectores y ninguna deja un recuadro vacío a quien lee sin JavaScript.',
  backTo: 'Volver al artículo',
  noAddress:
    'Este sitio se generó sin SITE_URL y por eso no conoce su propia dirección. Los códigos llevan la dirección en la que usted ve esta página, o una de muestra; una dirección sola no se convertirá en cronología.',
  noScript:
    'Estos códigos son de la cronología completa. Con JavaScript activado, la página ofrece además opciones, códigos de cada hecho y botones para copiar.',
  options: 'Opciones',
  what: 'Qué mostrar',
  wholeTimeline: 'La cronología completa',
  startsAt: 'Se abre en',
  firstEvent: 'El primer hecho',
  theme: 'Tema',
  themes: { auto: 'El del sistema del lector', light: 'Claro', dark: 'Oscuro' },
  accent: 'Color de acento',
  accents: { amber: 'Ámbar', blue: 'Azul', green: 'Verde', red: 'Rojo', violet: 'Violeta', grey: 'Gris' },
  integrity:
    'Permitir que el navegador verifique el código (SRI). Seguirá como está hoy, sin mejoras posteriores; si se retira su archivo, la cronología conserva su altura fija.',
  preview: 'Vista previa',
  byItself: 'Verla en una página aparte',
  ways: {
    address: {
      title: 'Una dirección para pegar',
      hint: 'Para WordPress, Ghost y otros que admiten oEmbed: péguela sola en una línea. Las opciones no se aplican.',
    },
    frame: {
      title: 'Un marco',
      hint: 'Para cualquier página que acepte HTML. Está completo sin su código, que solo ajusta la altura a quien usa letra más grande.',
    },
    element: {
      title: 'Un elemento',
      hint: 'Para sus propias páginas y aplicaciones: sin marco. Emite «throughline:select» cuando un lector elige un hecho. Si su política de seguridad prohíbe estilos en los atributos, lleve ese a su hoja de estilos.',
    },
    picture: {
      title: 'Una imagen',
      hint: 'Para boletines, canales RSS, AMP y Apple News: no necesita ni JavaScript ni marco. Junto a timeline.png está la misma en dibujo vectorial, timeline.svg.',
    },
  },
  copy: 'Copiar',
  copied: 'Copiado',
  copyByHand: 'Seleccionado: pulse ahora Ctrl o ⌘ y C',
};
