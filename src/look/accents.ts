import { type Colours, DARK, LIGHT } from './tokens.ts';

/** What of a scheme changes with the accent. */
export type Accent = Pick<Colours, 'accent' | 'accentInk' | 'rest' | 'lit'>;

/** The accents an embed may be given instead of the house's, by name; a test holds them to the tokens' contrast. */
export const ACCENTS = {
  amber: { light: LIGHT, dark: DARK },
  blue: {
    light: { accent: '#1f5fae', accentInk: '#0f3f7d', rest: '#e6f0ff', lit: '#bcd8ff' },
    dark: { accent: '#6aa8f0', accentInk: '#8bbcf7', rest: '#14233a', lit: '#1c3a63' },
  },
  green: {
    light: { accent: '#2d7a3e', accentInk: '#145026', rest: '#e3f6e6', lit: '#b5e6bf' },
    dark: { accent: '#5fbf73', accentInk: '#7fd08f', rest: '#12281a', lit: '#1b4226' },
  },
  red: {
    light: { accent: '#b3261e', accentInk: '#7f1410', rest: '#ffe9e7', lit: '#ffc9c4' },
    dark: { accent: '#f0837a', accentInk: '#f7aaa3', rest: '#331614', lit: '#57201c' },
  },
  violet: {
    light: { accent: '#7445b8', accentInk: '#4f2788', rest: '#f1eaff', lit: '#dac8ff' },
    dark: { accent: '#b493ee', accentInk: '#c9b2f4', rest: '#241a38', lit: '#3f2d63' },
  },
  grey: {
    light: { accent: '#5f5f5f', accentInk: '#3d3d3d', rest: '#f1f1f1', lit: '#d9d9d9' },
    dark: { accent: '#a8a8a8', accentInk: '#c4c4c4', rest: '#26282c', lit: '#3c3f45' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'light' | 'dark', Accent>>>>;

export type AccentName = keyof typeof ACCENTS;

/** The accents' names, the house's first. */
export const ACCENT_NAMES = Object.keys(ACCENTS) as AccentName[];
