/** The plain dot, of events without a group and of several groups: as in stories that have none. */
export const PLAIN_SHAPE = 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z';

/** Outlines round 0/0, in CSS pixels, that the eye takes for equally large: a group's mark, told apart without colour. */
export const GROUP_SHAPES = [
  'M-4.9-4.9h9.8v9.8h-9.8z',
  'M0-6.5 6.5 0 0 6.5-6.5 0z',
  'M0-6 6.2 4.8H-6.2z',
  'M0 6 6.2-4.8H-6.2z',
  'M-6.4 3.2a6.4 6.4 0 0 1 12.8 0z',
  'M-2.3-6.3h4.6v4h4v4.6h-4v4h-4.6v-4h-4v-4.6h4z',
] as const;

/** How a group is marked: a shape, filled the second time round; with more than twelve groups marks come again, and the words tell. */
export interface GroupShape {
  readonly path: string;
  readonly filled: boolean;
}

/** The mark of one of a story's groups; the plain dot for what is none of them. */
export function groupShape(group: string | null, groups: readonly string[]): GroupShape {
  const at = group === null ? -1 : groups.indexOf(group);
  return { path: GROUP_SHAPES[at % GROUP_SHAPES.length] ?? PLAIN_SHAPE, filled: at >= 0 && Math.floor(at / GROUP_SHAPES.length) % 2 === 1 };
}
