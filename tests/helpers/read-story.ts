import { readFileSync } from 'node:fs';
import type { Story } from '../../src/story/story.ts';

/** The story that was built, as `story.json` gives it: what the page is held against. */
export const story = JSON.parse(readFileSync('dist/story.json', 'utf8')) as Story;
