import { groupShape } from './group-shapes.ts';

interface GroupMarkProps {
  readonly group: string;
  /** All groups of the story, in order. */
  readonly groups: readonly string[];
}

/** A group's mark before its name; a single group needs none. */
export function GroupMark({ group, groups }: GroupMarkProps) {
  if (groups.length < 2) return null;
  const { path, filled } = groupShape(group, groups);
  return (
    <svg className="group-mark" viewBox="-8 -8 16 16" aria-hidden="true" data-filled={filled ? '' : undefined}>
      <path d={path} />
    </svg>
  );
}
