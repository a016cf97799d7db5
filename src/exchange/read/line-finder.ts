import type { Place } from '../../compile/report.ts';
import type { InputFile } from '../exchanged.ts';

/** The place of an offset in a file; `path` is what stands there. */
export type FindPlace = (offset: number, path: string) => Place;

/** Prepares the look-up of lines and columns. */
export function findPlaces({ name, text }: InputFile): FindPlace {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset, path) => {
    const line = lastAtOrBefore(starts, offset);
    return { file: name, line: line + 1, column: offset - (starts[line] ?? 0) + 1, path };
  };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
