import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { assembleDocument } from '../../src/build/document.ts';
import { siteFiles } from '../../src/build/site-files.ts';
import { DENSE } from '../../src/story/size.ts';
import type { Story } from '../../src/story/story.ts';
import { makeScripts } from '../helpers/make-scripts.ts';
import { makeStory } from '../helpers/make-story.ts';
import { compileMadeUp } from '../made-up/make-up-story.ts';

const template = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

let server: typeof import('../../src/entry-server.tsx');
beforeAll(async () => {
  server = await import('../../src/entry-server.tsx');
});

/** Pages and scripts of a story's site; pictures are another matter, and slow. */
async function textsOf(story: Story): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const files = siteFiles({ story, folder: 'x', site: { story: 'x', url: null, basePath: '/' }, template, scripts: makeScripts(), server: { ...server, renderShare: () => null, renderTimeline: () => null } });
  for await (const { path, content } of files) if (typeof content === 'string') texts.set(path, content);
  return texts;
}

/** A page of a story as it is built, without pictures. */
async function pageOf(story: Story, path: string): Promise<string> {
  const page = await server.renderExplainer(story, null, { url: null });
  return assembleDocument(template, page!, story.article, { kind: 'file', path, href: path });
}

const SIGNS = /instrument|dense|\bfinder\b|\bfold\b|\boverview\b/;

describe('the site of a story with many events', () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await textsOf(compileMadeUp(DENSE + 1, { numbered: true }));
  });

  it('has the script with the instrument, and not the other', () => {
    expect([...files.keys()].filter((path) => path.startsWith('assets/'))).toEqual(['assets/app-2.js']);
    expect(files.get('assets/app-2.js')).toBe('/* dense */');
  });

  it.each([
    ['index.html', ''],
    ['events/entry-7/index.html', '../../'],
  ])('names it in %s, from where that stands', (path, toRoot) => {
    const html = files.get(path)!;
    expect(html).toContain(`<script defer src="${toRoot}assets/app-2.js"`);
    expect(html).not.toContain('app-1.js');
    expect(html).toContain('id="dense-data"');
  });

  it('allows the data by the hash of what stands there, each time', () => {
    for (const path of ['index.html', 'events/entry-7/index.html']) {
      const html = files.get(path)!;
      const data = /<script id="dense-data" type="application\/json">(.*?)<\/script>/s.exec(html)![1]!;
      expect(JSON.parse(data).spans).toHaveLength(DENSE + 1);
      expect(html).toContain(`'sha256-${createHash('sha256').update(data).digest('base64')}'`);
    }
  });

  it('has no style attribute, which its policy would refuse', () => {
    expect(files.get('index.html')).not.toMatch(/<[^>]* style=/);
  });
});

describe('the site of a story with few events', () => {
  it('has the plain script alone, and pages that hold nothing of the instrument: no place, no rule, no data', async () => {
    const files = await textsOf(makeStory());
    expect([...files.keys()].filter((path) => path.startsWith('assets/'))).toEqual(['assets/app-1.js']);
    for (const path of ['index.html', 'events/a/index.html']) {
      expect(files.get(path)).toContain('assets/app-1.js');
      expect(files.get(path)).not.toMatch(SIGNS);
    }
  });

  it('is such up to twenty-four events', async () => {
    expect(await pageOf(compileMadeUp(DENSE), 'assets/app-1.js')).not.toMatch(SIGNS);
    expect(await pageOf(compileMadeUp(DENSE + 1, { numbered: true }), 'assets/app-2.js')).toMatch(SIGNS);
  });
});
