/** Figures by what they count, by story: `shipped`, or the number of made-up events. */
export type Budgets = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A figure may differ from the recorded one by this share: compressors and hashes do not give the same length each time. */
export const TOLERANCE = 0.03;

/** How a drop, or a rise that is meant, is recorded. */
const CURE = 'npm run bench:record';

/** Where figures left their budget, either way, a sentence each. A drop that nobody records would be eaten up unseen. */
export function compareBudgets(recorded: Budgets, measured: Budgets): string[] {
  return keysOf(recorded, measured).flatMap((story) => {
    const [was, is] = [recorded[story] ?? {}, measured[story] ?? {}];
    return keysOf(was, is).flatMap((figure) => sentence(`${story}: ${figure}`, was[figure], is[figure]) ?? []);
  });
}

function sentence(name: string, was: number | undefined, is: number | undefined): string | null {
  if (was === undefined || is === undefined) return `${name} is ${was === undefined ? 'not recorded' : 'recorded, but not measured'}; ${CURE}`;
  if (Math.abs(is - was) <= was * TOLERANCE) return null;
  return is > was ? `${name} rose from ${was} to ${is}; if that is meant, ${CURE}` : `${name} fell from ${was} to ${is}: record the drop, ${CURE}`;
}

function keysOf(...records: readonly object[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}
