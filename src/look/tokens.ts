/** The colours of one scheme, as CSS hex values. Text is at least 7:1 on every ground it stands on, marks at least 3:1. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  /** Text of less weight. */
  readonly soft: string;
  /** Thin lines. */
  readonly rule: string;
  /** The one hue: lines and marks. */
  readonly accent: string;
  /** The same hue, for text. */
  readonly accentInk: string;
  /** Tint of what a glance marks, and of what is selected. */
  readonly rest: string;
  readonly lit: string;
  /** Ground of boxes. */
  readonly card: string;
}

/** The house's colours, light and dark. Page, embeds and pictures all take theirs from here. */
export const LIGHT: Colours = {
  paper: '#ffffff',
  ink: '#1a1a1a',
  soft: '#524e47',
  rule: '#dcd7cc',
  accent: '#8a5a00',
  accentInk: '#6a4500',
  rest: '#fff4d1',
  lit: '#ffe08a',
  card: '#fbf9f4',
};

export const DARK: Colours = {
  paper: '#16181c',
  ink: '#e8e6e3',
  soft: '#b3afa6',
  rule: '#3a3c43',
  accent: '#e0a82e',
  accentInk: '#e9b84b',
  rest: '#2b2410',
  lit: '#4d3a00',
  card: '#1c1f24',
};

/**
 * Type that is there already, so that none is fetched: serif for what is read, sans for what is consulted. One name for each
 * system (Linux, Apple, Windows; the generic one on Android): a browser may look for a missing one as long as it lays a page out.
 */
export const FONTS = {
  serif: "P052, Charter, 'Palatino Linotype', serif",
  sans: 'system-ui, sans-serif',
} as const;
