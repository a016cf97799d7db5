import type { ReactNode } from 'react';

/** Words that are said when they change. Not an `<output>`: that is a field of a form, which some judges want a label for. */
export function Status({ children }: { readonly children: ReactNode }) {
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above
  return <span role="status">{children}</span>;
}
