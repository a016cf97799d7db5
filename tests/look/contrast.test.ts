import { describe, expect, it } from 'vitest';
import { ACCENT_NAMES, ACCENTS } from '../../src/look/accents.ts';
import { type Colours, DARK, LIGHT } from '../../src/look/tokens.ts';

/** WCAG 2.2 relative luminance of a `#rrggbb` colour. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const SCHEMES = ACCENT_NAMES.flatMap((name): [string, Colours][] => [
  [`${name}, light`, { ...LIGHT, ...ACCENTS[name].light }],
  [`${name}, dark`, { ...DARK, ...ACCENTS[name].dark }],
]);

describe.each(SCHEMES)('the colours of %s', (_, colours) => {
  it('give text at least 7:1 on every ground', () => {
    const grounds = [colours.paper, colours.card];
    for (const text of [colours.ink, colours.soft, colours.accentInk]) for (const ground of grounds) expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
    for (const tint of [colours.rest, colours.lit]) expect(contrast(colours.ink, tint)).toBeGreaterThanOrEqual(7);
    expect(contrast(colours.paper, colours.accentInk)).toBeGreaterThanOrEqual(7);
  });

  it('give marks at least 3:1', () => {
    for (const ground of [colours.paper, colours.card, colours.rest, colours.lit]) expect(contrast(colours.accent, ground)).toBeGreaterThanOrEqual(3);
  });
});

it('the measure is WCAG’s', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
});
