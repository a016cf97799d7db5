import type { StoryEntry } from '../../story/story-entry.ts';
import type { Phrases } from '../phrases/phrases.ts';

/** A story in the list. */
export interface ListedStory extends StoryEntry {
  /** Its address from here: `bridge/`. */
  readonly href: string;
}

interface StoriesPageProps {
  readonly title: string;
  readonly stories: readonly ListedStory[];
  readonly phrases: Phrases;
  /** The words of each story's own language. */
  readonly phrasesOf: (language: string) => Phrases;
}

/** The page that lists the stories of a site. Each entry is in its story's language. */
export function StoriesPage({ title, stories, phrases, phrasesOf }: StoriesPageProps) {
  return (
    <main className="spread alone stories">
      <header className="masthead">
        <h1>{title}</h1>
        <p className="meta">{phrases.storyCount(stories.length)}</p>
      </header>
      <ul>
        {stories.map((story) => (
          <li key={story.href} lang={story.language} dir={story.direction}>
            <h2>
              <a href={`${story.href}index.html`}>{story.headline}</a>
            </h2>
            <p>{story.standfirst}</p>
            <p className="meta">
              <span>{phrasesOf(story.language).asOf(story.asOf)}</span>
              {story.events > 0 && <span>{phrasesOf(story.language).eventCount(story.events)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}
