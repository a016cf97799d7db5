import type { Source, StoryEvent } from '../../story/story.ts';
import { escapeHtml } from '../html/read-text.ts';

/** An event's words as HTML: the summary, what came since, and the sources as links. */
export function slideText({ summary, since, sources }: StoryEvent): string {
  const parts = [escapeHtml(summary), ...(since ? [`<em>${escapeHtml(since.text)}</em>`] : []), sources.map(sourceHtml).join(' · ')];
  return parts.filter((part) => part !== '').map((part) => `<p>${part}</p>`).join('');
}

function sourceHtml(source: Source): string {
  const { title, publisher } = source;
  const url: string | null = source.url || null;
  const name = url === null ? escapeHtml(title) : `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`;
  return `${name}, ${escapeHtml(publisher)}`;
}
