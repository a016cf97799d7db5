import type { StoryDate } from '../story/story.ts';

/** A date in words; `<time>` only around what HTML can say and the story knows. */
export function DateWords({ date }: { readonly date: StoryDate }) {
  return date.parts.map((part, index) =>
    part.dateTime === null ? (
      part.text
    ) : (
      <time key={index} dateTime={part.dateTime}>
        {part.text}
      </time>
    ),
  );
}
