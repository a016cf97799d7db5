import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePng } from './make-image.ts';

const GROUPS = ['Boats', 'Votes', 'Storms', 'Works'];

/** Sizes of its pictures, in pixels: a landscape under the headline, a portrait, and one smaller than its place. */
export const PICTURES = { 'images/bridge.png': [1200, 700], 'images/mast.png': [500, 1400], 'images/small one.png': [90, 60] } as const;

/** Writes a story folder of sixteen events in four groups and none, three eras that overlap, and three pictures. */
export function writeIllustrated(folder: string): string {
  const numbers = Array.from({ length: 16 }, (_, at) => at + 1);
  mkdirSync(join(folder, 'images'), { recursive: true });
  for (const [path, [width, height]] of Object.entries(PICTURES)) writeFileSync(join(folder, path), makePng(width, height, (x, y) => [(x * 7) & 255, (y * 3) & 255, 120]));
  writeFileSync(join(folder, 'images/unnamed.png'), makePng(2, 2));
  writeFileSync(join(folder, 'article.md'), [...FRONT, ...numbers.map((number) => `The sound saw happening number ${number} of its kind.\n`)].join('\n'));
  writeFileSync(join(folder, 'events.yaml'), numbers.map(eventYaml).join('\n'));
  return folder;
}

const FRONT = [
  '---',
  'headline: Sixteen things that happened at Hallow Sound',
  'standfirst: Boats, votes, storms and works, each in its row, and three eras above them.',
  'language: en-GB',
  'asOf: 2024-06-18',
  'image: { file: images/bridge.png, alt: A bridge with three arches, credit: Jane Doe, licence: CC BY 4.0, caption: "The bridge in 1910." }',
  `groups: [${GROUPS.join(', ')}]`,
  'eras:',
  '  - { title: The ferry years, date: 1951/2024 }',
  '  - { title: The war, date: 1939/1945 }',
  '  - { title: The long argument, date: 1970/1999 }',
  '---',
  '',
];

function eventYaml(number: number): string {
  const group = GROUPS[number % 5];
  return [
    `- id: e${number}`,
    `  title: Happening number ${number}`,
    `  date: ${1930 + number * 6 - (number % 3) * 4}`,
    '  place: Hallow Sound',
    ...(group === undefined ? [] : [`  group: ${group}`]),
    '  summary: It was of note.',
    ...(number === 9 ? ['  image: { file: images/mast.png, alt: A mast against the sky, credit: John Roe }'] : []),
    ...(number === 14 ? ['  image: { file: images/small one.png, alt: A stamp, credit: The Post, caption: "Actual size." }'] : []),
    `  passages: [ "happening number ${number} of its kind" ]`,
    "  sources: [ { title: The log, publisher: Harbour Office, url: 'https://harbour.example/log' } ]",
  ].join('\n');
}
