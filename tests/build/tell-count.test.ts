import { expect, it } from 'vitest';
import { tellCount } from '../../src/build/tell-count.ts';

it('a long build says at every thousandth page how far it is', () => {
  const told: string[] = [];
  for (let done = 1; done <= 2500; done += 1) tellCount({ tell: (note, level) => void told.push(`${level}: ${note}`) }, done, 2500, 'pages');
  expect(told).toEqual(['info: 1000 of 2500 pages', 'info: 2000 of 2500 pages']);
});
