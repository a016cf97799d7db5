/** Whole numbers as ranges in rising order, and how long they are in words: gathered one by one, in place. */
export interface NumberRanges {
  readonly ranges: [from: number, to: number][];
  /** Characters of {@link sayRanges}, kept up to date: it is asked for far more often than the words are. */
  length: number;
}

const SEPARATOR = ', ';

/** One number. */
export function rangeOf(number: number): NumberRanges {
  const range: [number, number] = [number, number];
  return { ranges: [range], length: say(range).length };
}

/** Adds a number: 1, 3, 4 and 5 are two ranges, 2 makes them one. */
export function addNumber(set: NumberRanges, number: number): void {
  const { ranges } = set;
  const at = firstAfter(ranges, number);
  const [before, after] = [ranges[at - 1], ranges[at]];
  if (before && number <= before[1]) return;
  const [joinsBefore, joinsAfter] = [before?.[1] === number - 1, after?.[0] === number + 1];
  const from = joinsBefore && before ? before[0] : number;
  const to = joinsAfter && after ? after[1] : number;
  const gone = ranges.splice(at - Number(joinsBefore), Number(joinsBefore) + Number(joinsAfter), [from, to]);
  set.length += lengthOf([[from, to]]) - lengthOf(gone);
}

/** "1, 3–5" */
export function sayRanges({ ranges }: Pick<NumberRanges, 'ranges'>): string {
  return ranges.map(say).join(SEPARATOR);
}

function say([from, to]: readonly [number, number]): string {
  return from === to ? `${from}` : `${from}–${to}`;
}

/** With a separator each. */
function lengthOf(ranges: readonly (readonly [number, number])[]): number {
  return ranges.reduce((sum, range) => sum + say(range).length + SEPARATOR.length, 0);
}

/** Where the first range stands that begins after a number. */
function firstAfter(ranges: readonly (readonly [number, number])[], number: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![0] <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}
