/** Heights in the instrument's drawing, in rem: it grows with the reader's type, as its words do. A row alone is a target for a finger. */
export const ROOM = { era: 1.25, underEras: 0.375, name: 0.875, row: 2.75, lane: 2.25, axis: 1.25 } as const;

/** Where the line of a row lies under its top, and how high its bars may be; in rem. */
export const ROW_LINE = 1.75;
export const LANE_LINE = 1.25;

/** How high the drawing is, and where its parts begin; in rem. */
export interface DenseRoom {
  readonly height: number;
  /** Top of each row; under its name where it has one. */
  readonly rows: readonly number[];
  readonly row: number;
  readonly line: number;
  /** Foot of the ticks. */
  readonly axis: number;
}

/** Stacks eras, rows and axis. `eraRows` is room for as many rows of eras as there may be at any zoom. */
export function denseRoom({ rows }: { readonly rows: readonly { readonly group: string | null }[] }, eraRows: number): DenseRoom {
  const isParted = rows.some(({ group }) => group !== null);
  const [row, line] = isParted ? [ROOM.lane, LANE_LINE] : [ROOM.row, ROW_LINE];
  let y = eraRows === 0 ? 0 : eraRows * ROOM.era + ROOM.underEras;
  const tops = rows.map(() => {
    const top = y + (isParted ? ROOM.name : 0);
    y = top + row;
    return top;
  });
  return { rows: tops, row, line, axis: y, height: y + ROOM.axis };
}
