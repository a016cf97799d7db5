import type { Lanes } from '../../layout/lanes.ts';

/** Heights in the drawing of lanes, in rem: it grows with the reader's type, as its words do. */
export const ROOM = { era: 1.25, underEras: 0.375, name: 0.875, lane: 1.75, underLanes: 0.25, axis: 1.25 } as const;

/** How high a drawing of lanes is, and where its parts begin; in rem. */
export interface LanesRoom {
  readonly height: number;
  /** Top of each lane. */
  readonly lanes: readonly number[];
  /** Foot of the ticks. */
  readonly axis: number;
}

/** Stacks eras, lanes and axis. */
export function lanesRoom({ eras, lanes }: Lanes): LanesRoom {
  const rows = Math.max(0, ...eras.map(({ row }) => row + 1));
  let y = rows === 0 ? 0 : rows * ROOM.era + ROOM.underEras;
  const tops = lanes.map(({ group }) => {
    const top = y;
    y += ROOM.lane + (group === null ? 0 : ROOM.name);
    return top;
  });
  return { lanes: tops, axis: y + ROOM.underLanes, height: y + ROOM.underLanes + ROOM.axis };
}
