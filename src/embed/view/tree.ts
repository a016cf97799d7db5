/**
 * Markup as plain values: the embed's views make trees, and the same tree becomes text (the embed page, at build) or
 * elements (the custom element, in a host's page). No text ever becomes markup.
 */
export interface Tree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Child[];
}

export type Child = Tree | string;

/** What a view may write: attributes that are null or undefined, and children that are null, false or empty, are left out. */
type Attributes = Readonly<Record<string, string | number | null | undefined>>;
type Given = Child | null | false | readonly Given[];

/** Makes a tree. */
export function h(tag: string, attributes: Attributes = {}, ...children: readonly Given[]): Tree {
  const given = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined);
  return { tag, attributes: Object.fromEntries(given.map(([name, value]) => [name, String(value)])), children: flatten(children) };
}

function flatten(children: readonly Given[]): Child[] {
  return children.flatMap((child) => {
    if (child === null || child === false || child === '') return [];
    return Array.isArray(child) ? flatten(child) : [child as Child];
  });
}
