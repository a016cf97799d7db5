/** The value below which a share of the values lies, from 0 to 1, between neighbours where it falls between them. NaN of none. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below === undefined || above === undefined ? Number.NaN : below + (above - below) * (at - Math.floor(at));
}

/** The value in the middle. */
export function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}
