import type { AuthoredArticle } from '../article/read-article.ts';
import type { ResolvedFrontMatter } from '../article/resolve-front-matter.ts';
import type { CompileEnvironment, SourceFile } from '../compiled.ts';
import type { AuthoredEvent } from '../events/authored-event.ts';
import type { ResolvedEvent } from '../events/resolve-event.ts';
import type { Fault, Place } from '../report.ts';
import type { LintedText } from './gather-texts.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Span } from './span.ts';
import type { SpanSet } from './span-set.ts';

/** What the compiler knows of a story when it is linted; what could not be read is null, or missing in the lists. */
export interface LintInput {
  /** The two files, with Unix line ends. */
  readonly files: readonly SourceFile[];
  /** BCP 47. */
  readonly language: string;
  readonly article: AuthoredArticle | null;
  readonly front: ResolvedFrontMatter | null;
  /** All events, in order of the file. */
  readonly authored: readonly AuthoredEvent[];
  /** Those of them that are whole, in order of the file. */
  readonly events: readonly ResolvedEvent[];
  /** Whether no event was lost to a fault, so that one that is missing is missing. */
  readonly whole: boolean;
  readonly environment: CompileEnvironment;
}

/** What rules look at. */
export interface LintedStory extends LintInput {
  /** The article's texts in reading order, then those of the events. */
  readonly texts: readonly LintedText[];
  readonly passages: PassageIndex;
  /** Whether an event has a date in a stretch of time. */
  readonly dated: SpanSet;
  /** The day for which the story holds. */
  readonly asOf: Span | null;
  /** The day on the editor's clock. */
  readonly today: Span | null;
}

/** Takes down a warning. Where its words stand is found only if it is kept: that takes a walk through the file. */
export type Warn = (place: () => Place, fault: Fault) => void;
