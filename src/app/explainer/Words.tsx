import { type ReactNode } from 'react';
import { passageAnchor } from '../../story/fragment.ts';
import type { Mark, PassageRef, Run, Segment, TextBlock } from '../../story/story.ts';
import type { PageData } from '../page-data.ts';
import { classOf } from '../part-of.ts';

/** A block's text, character for character, with its passages marked: one `<mark>` a contiguous run, never nested. */
export function Words({ block, page }: { readonly block: TextBlock; readonly page: PageData }) {
  return contiguous(block.segments).map((group, index) => {
    const pieces = group.map((segment, place) => <Piece key={place} segment={segment} page={page} />);
    return group[0]?.events.length ? <mark key={index}>{pieces}</mark> : pieces;
  });
}

/** Groups neighbours: stretches with events, and stretches without. */
function contiguous(segments: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    if (last?.[0] && last[0].events.length > 0 === segment.events.length > 0) last.push(segment);
    else groups.push([segment]);
  }
  return groups;
}

function Piece({ segment, page }: { readonly segment: Segment; readonly page: PageData }) {
  const text = segment.runs.map((run, index) => <Dressed key={index} run={run} />);
  if (segment.events.length === 0) return text;
  const [first, ...others] = segment.starts;
  return (
    <span
      id={first && passageAnchor(first)}
      tabIndex={first && -1}
      className={classOf(segment.events, page)}
      data-events={segment.events.join(' ')}
      data-lit={page.selected !== null && segment.events.includes(page.selected) ? '' : undefined}
      data-n={numbersOf(segment.ends, page)}
    >
      {others.reduce<ReactNode>((inner, start) => <Anchored start={start}>{inner}</Anchored>, text)}
    </span>
  );
}

/** A further passage that begins with the same segment: an element carries one id only. */
function Anchored({ start, children }: { readonly start: PassageRef; readonly children: ReactNode }) {
  return (
    <span id={passageAnchor(start)} tabIndex={-1}>
      {children}
    </span>
  );
}

/** The numbers shown where passages end. They are drawn by the style sheet: digits in the text would break find and copy. */
function numbersOf(ends: readonly PassageRef[], page: PageData): string | undefined {
  const numbers = ends.map((end) => page.events.get(end.event)?.number ?? 0).toSorted((a, b) => a - b);
  return numbers.length > 0 ? numbers.join(' ') : undefined;
}

function Dressed({ run }: { readonly run: Run }) {
  return run.marks.reduceRight<ReactNode>((inner, mark) => dress(mark, inner), run.text);
}

function dress(mark: Mark, inner: ReactNode): ReactNode {
  switch (mark.kind) {
    case 'emphasis':
      return <em>{inner}</em>;
    case 'strong':
      return <strong>{inner}</strong>;
    case 'link':
      return <a href={mark.href}>{inner}</a>;
    default:
      return mark satisfies never;
  }
}
