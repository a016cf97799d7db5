import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileStory } from '../../../src/compile/compile-story.ts';
import type { StoryFiles } from '../../../src/compile/compiled.ts';
import { told } from './lint-files.ts';

const ROOT = new URL('../../../', import.meta.url);

/** What is true of a good story and yet worth saying: sources without a date are counted, all else is listed. */
const TRUE_WARNINGS: Readonly<Record<string, { readonly undated: number; readonly others?: readonly string[] }>> = {
  'src/content/putin-pyongyang': { undated: 4 },
  'tests/fixtures/stories/arabic': { undated: 11 },
  'tests/fixtures/stories/before-common-era': { undated: 14 },
  'tests/fixtures/stories/dense': { undated: 7, others: ['events.yaml:71:9 The event `second-timetable` is still planned, but its date has passed.'] },
  'tests/fixtures/stories/groups-and-eras': { undated: 24 },
  'tests/fixtures/stories/japanese': { undated: 10 },
  'tests/fixtures/stories/korean': { undated: 9 },
  'tests/fixtures/stories/minimal': { undated: 1 },
  'tests/fixtures/stories/one-event': { undated: 1 },
  'tests/fixtures/stories/sixty-events': {
    undated: 50,
    // Both lay down, well ahead, what happened on the day: true, and for the editor to pass over.
    others: [
      'events.yaml:198:133 The source “RFC 801, NCP/TCP transition plan” is older than the event `tcpip-1983` that it is a source for.',
      'events.yaml:473:128 The source “Regulation (EU) 2016/679” is older than the event `gdpr-2018` that it is a source for.',
    ],
  },
  'tests/fixtures/stories/with-images': { undated: 10 },
};

function readStory(folder: string): StoryFiles {
  const read = (name: string) => ({ name, text: readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8') });
  return { article: read('article.md'), events: read('events.yaml') };
}

const STORIES = ['src/content', 'tests/fixtures/stories'].flatMap((folder) => readdirSync(new URL(`${folder}/`, ROOT), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `${folder}/${name}`));

describe('a good story raises nothing but what is true:', () => {
  test.each(STORIES)('%s', (folder) => {
    const { warnings } = compileStory(readStory(folder), { today: '2026-11-24' });
    const undated = warnings.filter(({ message }) => /^A source of the event `[^`]+` has no date\.$/.test(message));
    const { undated: count = 0, others = [] } = TRUE_WARNINGS[folder] ?? {};
    expect(warnings.filter((warning) => !undated.includes(warning)).map(told)).toEqual(others);
    expect(undated).toHaveLength(count);
  });
});

test('a build is told of no clock, and so is reproducible: nothing is said of plans', () => {
  expect(compileStory(readStory('tests/fixtures/stories/dense')).warnings.filter(({ message }) => message.includes('planned'))).toEqual([]);
});
