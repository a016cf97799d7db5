import { describe, expect, test } from 'vitest';
import { compileStory } from '../../../src/compile/compile-story.ts';
import type { Images } from '../../../src/compile/images/resolve-image.ts';
import { articleWith, eventWith, makeFiles } from '../make-files.ts';

const BOAT = { width: 4, height: 3 };
const BROKEN = { message: 'This is no picture.', expected: 'a JPEG', hint: 'Save it anew.' };
const MANY = Array.from({ length: 12 }, (_, at) => [`images/${String(at).padStart(2, '0')}.jpg`, BOAT] as const);

/** The picture of the only event, or what is said of it. */
function pictureOf(image: string, images: Images) {
  const compiled = compileStory({ ...makeFiles(articleWith('Some text.'), eventWith('Some text', { more: `  image: ${image}\n` })), images });
  return compiled.ok ? compiled.story.events[0]?.image : compiled.problems.map(({ message, actual, expected, hint }) => ({ message, actual, expected, hint }));
}

describe('a picture', () => {
  test('has the size that was found', () => {
    expect(pictureOf('{ file: images/boat.jpg, alt: A boat, credit: Jane }', new Map([['images/boat.jpg', BOAT]]))).toEqual({ path: 'images/boat.jpg', ...BOAT, alt: 'A boat', credit: 'Jane', licence: null, caption: null });
  });

  test('has some size where nobody has looked', () => {
    expect(pictureOf('{ file: images/boat.jpg, alt: A boat, credit: Jane }', 'unseen')).toMatchObject({ path: 'images/boat.jpg', width: 1, height: 1 });
  });

  test.each<readonly [string, Images, object]>([
    ['in an empty folder', new Map(), { expected: 'a picture; the folder has none', hint: null }],
    ['beside one of nearly its name', new Map([['images/boat.jpg', BOAT], ['images/tree.jpg', BOAT]]), { expected: 'images/boat.jpg, images/tree.jpg', hint: 'Did you mean “images/boat.jpg”?' }],
    ['beside many', new Map(MANY), { expected: MANY.slice(0, 10).map(([name]) => name).join(', ') }],
  ])('that is not there is told: %s', (_, images, told) => {
    expect(pictureOf('{ file: images/boot.jpg, alt: A boat, credit: Jane }', images)).toEqual([expect.objectContaining({ message: 'There is no such picture in the story folder.', actual: 'images/boot.jpg', ...told })]);
  });

  test('that cannot be shown is told with what is wrong with it', () => {
    expect(pictureOf('{ file: images/boat.jpg, alt: A boat, credit: Jane }', new Map([['images/boat.jpg', BROKEN]]))).toEqual([{ actual: 'images/boat.jpg', ...BROKEN }]);
  });

  test.each([['alt', 'credit'], ['credit', 'alt']])('that is there, without its `%s`, is told of that alone', (gone, there) => {
    expect(pictureOf(`{ file: images/boat.jpg, ${there}: Words }`, new Map([['images/boat.jpg', BOAT]]))).toEqual([expect.objectContaining({ message: `\`image\` needs \`${gone}\`.` })]);
  });
});
