import { ACCENTS } from './accents.ts';
import { type Colours, DARK, FONTS, LIGHT } from './tokens.ts';

/** The tokens as custom properties of the page: light, dark where the reader's system is, stronger where it asks for that. */
export function tokenRules(): string {
  return [
    `:root{color-scheme:light dark;${declare(LIGHT)};--serif:${FONTS.serif};--sans:${FONTS.sans};--gutter:1.25rem}`,
    `@media (prefers-color-scheme:dark){:root{${declare(DARK)}}}`,
    moreContrast(':root'),
  ].join('');
}

/** The same for an embed, whose host may choose: `root` selects the element that carries `data-theme` and `data-accent`. */
export function embedTokenRules(root: string): string {
  const dark = (selector: string, colours: Partial<Colours>) => `@media (prefers-color-scheme:dark){${selector}{${declare(colours)}}}`;
  const accents = Object.entries(ACCENTS).slice(1);
  return [
    `${root}{color-scheme:light dark;${declare(LIGHT)};--serif:${FONTS.serif};--sans:${FONTS.sans}}`,
    dark(root, DARK),
    `${root}[data-theme=light]{color-scheme:light;${declare(LIGHT)}}`,
    `${root}[data-theme=dark]{color-scheme:dark;${declare(DARK)}}`,
    ...accents.flatMap(([name, colours]) => [
      `${root}[data-accent=${name}]{${declare(colours.light)}}`,
      dark(`${root}[data-accent=${name}]`, colours.dark),
      `${root}[data-theme=light][data-accent=${name}]{${declare(colours.light)}}`,
      `${root}[data-theme=dark][data-accent=${name}]{${declare(colours.dark)}}`,
    ]),
    moreContrast(root),
  ].join('');
}

function moreContrast(root: string): string {
  return `@media (prefers-contrast:more){${root}{--soft:var(--ink)!important;--rule:var(--soft)!important;--accent-ink:var(--ink)!important}}`;
}

const NAMES = {
  paper: '--paper',
  ink: '--ink',
  soft: '--soft',
  rule: '--rule',
  accent: '--accent',
  accentInk: '--accent-ink',
  rest: '--rest',
  lit: '--lit',
  card: '--card',
} as const satisfies Readonly<Record<keyof Colours, string>>;

function declare(colours: Partial<Colours>): string {
  return Object.entries(NAMES)
    .map(([name, property]) => [property, colours[name as keyof Colours]] as const)
    .filter(([, value]) => value !== undefined)
    .map(([property, value]) => `${property}:${value}`)
    .join(';');
}
