import * as fc from './fast-check.ts';

/** From `min` to `max`, evenly: `fc.double` alone gives next to nothing but numbers close to 0, and the ends. */
export function anyBetween(min: number, max: number): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 1_000_000 }).map((number) => min + ((max - min) * number) / 1_000_000) },
    { weight: 1, arbitrary: fc.double({ min, max, noNaN: true }) },
  );
}
