import { describe, expect, it } from 'vitest';
import { cutIntoParts, gatherParts } from '../../../src/app/explainer/cut-into-parts.ts';
import type { BodyNode } from '../../../src/story/story.ts';

const block = (key: string, length: number) => ({ key, text: 'x'.repeat(length), segments: [] });
const paragraph = (key: string, length: number): BodyNode => ({ kind: 'paragraph', block: block(key, length) });
const heading = (key: string): BodyNode => ({ kind: 'heading', level: 2, block: block(key, 20) });
const lengthOf = (nodes: readonly BodyNode[]) => nodes.reduce((sum, node) => sum + ('block' in node ? node.block.text.length : 0), 0);

describe('the parts of an article', () => {
  it('hold all of it, in order', () => {
    const body = Array.from({ length: 200 }, (_, at) => (at % 9 === 0 ? heading(`b${at}`) : paragraph(`b${at}`, 100 + ((at * 37) % 700))));
    expect(cutIntoParts(body).flat()).toEqual(body);
  });

  it('are of nearly equal length, but for the last', () => {
    const body = Array.from({ length: 200 }, (_, at) => paragraph(`b${at}`, 100 + ((at * 37) % 700)));
    const lengths = cutIntoParts(body).slice(0, -1).map(lengthOf);
    expect(lengths.length).toBeGreaterThan(20);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.5);
  });

  it('never end with a heading that has text below', () => {
    const body = [paragraph('b1', 2390), heading('b2'), paragraph('b3', 2000), paragraph('b4', 3000), heading('b5'), heading('b6'), paragraph('b7', 1)];
    expect(cutIntoParts(body).map((nodes) => nodes.at(-1)!.kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('of an empty article are none', () => {
    expect(cutIntoParts([])).toEqual([]);
  });

  it('are gathered in order, so that few wait at once', () => {
    const parts = Array.from({ length: 565 }, (_, at) => at);
    expect(gatherParts(parts).flat()).toEqual(parts);
    expect(Math.max(...gatherParts(parts).map(({ length }) => length)) + gatherParts(parts).length).toBeLessThan(90);
    expect(gatherParts([])).toEqual([]);
  });
});
