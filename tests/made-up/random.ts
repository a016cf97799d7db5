/** A source of chance that gives the same numbers for the same seed, on any machine. */
export interface Random {
  /** From 0 up to, but not, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, but not, `count`. */
  readonly below: (count: number) => number;
  readonly pick: <Value>(list: readonly Value[]) => Value;
  /** True as often as `share` of the time, from 0 to 1. */
  readonly chance: (share: number) => boolean;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough to choose words with. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return { next, below, pick: (list) => list[below(list.length)]!, chance: (share) => next() < share };
}
