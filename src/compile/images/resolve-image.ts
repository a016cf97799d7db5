import type { StoryImage } from '../../story/story.ts';
import type { StoryFiles } from '../compiled.ts';
import type { Report } from '../report.ts';
import { didYouMean } from '../yaml/describe-value.ts';
import type { AuthoredImage } from './read-image.ts';

/** The pictures of a story folder by their path in it. */
export type Images = NonNullable<StoryFiles['images']>;

/** Stands for the size of a picture that nobody has looked at. */
const UNSEEN = { width: 1, height: 1 };

/** An authored picture with its size; null where there is none, or something is wrong with it, which is reported. */
export function resolveImage(authored: AuthoredImage | null, images: Images, report: Report): StoryImage | null {
  if (!authored || authored.file === null) return null;
  const { file, fileAt, alt, credit, licence, caption } = authored;
  const found = images === 'unseen' ? UNSEEN : images.get(file);
  if (found === undefined) {
    const names = images === 'unseen' ? [] : [...images.keys()];
    report(fileAt, {
      message: 'There is no such picture in the story folder.',
      actual: file,
      expected: names.slice(0, 10).join(', ') || 'a picture; the folder has none',
      hint: didYouMean(file, names),
    });
    return null;
  }
  if ('message' in found) {
    report(fileAt, { actual: file, ...found });
    return null;
  }
  return alt === null || credit === null ? null : { path: file, ...found, alt, credit, licence, caption };
}
