import type { EmbedEvent, EmbedSource } from '../../embed/data.ts';
import { emsOf, linesOf } from '../../layout/embed-room.ts';
import { fitLines } from '../../layout/text-lines.ts';
import type { Source } from '../../story/story.ts';
import { excerpt } from '../excerpt.ts';
import type { Phrases } from '../phrases/phrases.ts';

/** Lines of sources where the embed is narrowest. */
const LINES = 2;

type Sources = Pick<EmbedEvent, 'sources' | 'moreSources' | 'everyPassage'>;

/** As many sources as have room, beside the way to every passage, and how many more there are. A publisher is cut, never a day. */
export function embedSources(sources: readonly Source[], everyPassage: string | null, phrases: Phrases): Sources {
  const all = sources.map((source) => embedSource(source, phrases));
  const first = (count: number) => ({ everyPassage, sources: all.slice(0, count), moreSources: count < all.length ? phrases.andMore(all.length - count) : null });
  for (let shown = all.length; shown > 1; shown -= 1) {
    if (linesOf(sourceLine(first(shown), phrases, ({ text }) => text), 'small') <= LINES) return first(shown);
  }
  return first(1);
}

/** The sources as one text, each as `write` has it. */
export function sourceLine({ sources, moreSources, everyPassage }: Sources, phrases: Phrases, write: (source: EmbedSource) => string): string {
  return [everyPassage === null ? '' : `${everyPassage} ·`, phrases.sources, ...sources.map((source) => `${write(source)};`), moreSources ?? ''].join(' ').trim();
}

function embedSource({ publisher, date, url }: Source, { comma }: Phrases): EmbedSource {
  const day = date === null ? '' : `${comma}${date.text}`;
  return { text: fitLines(publisher, { lines: LINES - 1, ems: emsOf('small'), before: day }, excerpt) + day, site: url === null ? null : new URL(url).hostname.replace(/^www\./, ''), url };
}
