/** Where shares of the strip's width lie in a drawing, from its left, in per cent. */
export interface Pen {
  readonly x: (share: number) => string;
  /** The left edge and the width of what lies between two shares. */
  readonly box: (from: number, to: number) => { readonly x: string; readonly width: string };
}

/** A pen for a drawing that runs as the story's text does. */
export function pen(direction: 'ltr' | 'rtl'): Pen {
  const isMirrored = direction === 'rtl';
  const x = (share: number) => percent(isMirrored ? 1 - share : share);
  return { x, box: (from, to) => ({ x: x(isMirrored ? to : from), width: percent(to - from) }) };
}

function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}
