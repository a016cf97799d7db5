import { Fragment } from 'react';
import { ownWords } from '../own-words.ts';
import type { PageData } from '../page-data.ts';
import { MOST_LANES } from '../../layout/lanes.ts';
import { GroupMark } from './GroupMark.tsx';

/** What the marks mean, where the strip has no rows that say it. */
export function GroupList({ page }: { readonly page: PageData }) {
  const { groups } = page.story;
  const { phrases } = page;
  if (groups.length <= MOST_LANES) return null;
  return (
    <p className="hint groups">
      <span {...ownWords(page)}>{phrases.groups}{phrases.colon}</span>
      {groups.map((group, at) => (
        <Fragment key={group}>
          {at > 0 && phrases.comma}
          <span>
            <GroupMark group={group} groups={groups} />
            {group}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
