import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { test as denseTest } from '../helpers/dense-site.ts';

/** What blockers of adverts and trackers hide, as parts of ids, classes and names of files. */
const BLOCKED = /(^|[-_/.\s])(ads?|adverts?|banner|social|track(er|ing)?|pop-?up|sponsor(ed)?|promo|analytics|cookie|share-bar)([-_/.\s]|$)/i;

const files = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });

/** Names that a blocker's list may know, in a site's pages, scripts and paths. */
function blockedIn(folder: string): string[] {
  const all = files(folder);
  const names = all.filter((path) => /\.(html|js)$/.test(path)).flatMap((path) => {
    const text = readFileSync(`${folder}/${path}`, 'utf8');
    return [...text.matchAll(/\s(?:id|class|name)="([^"]+)"/g), ...text.matchAll(/className:\s*["`]([^"`]+)["`]/g)].map((match) => match[1]!);
  });
  return [...new Set([...all, ...names])].filter((name) => BLOCKED.test(name));
}

test('nothing of the site is named like what blockers hide', () => {
  expect(blockedIn('dist')).toEqual([]);
});

denseTest('nothing of a dense story’s site is', ({ harbour }) => {
  expect(blockedIn(harbour.folder)).toEqual([]);
});

test('names that blockers hide are known by parts, and others are not', () => {
  for (const name of ['ad', 'top-ad', 'ads.js', 'banner', 'x/social/y', 'popup', 'pop-up', 'sponsored']) expect(name).toMatch(BLOCKED);
  for (const name of ['masthead', 'head', 'thread', 'read', 'stack', 'load']) expect(name).not.toMatch(BLOCKED);
});

test('every id on the page begins with a prefix of its own, or is one of a few that no content makes', () => {
  const fixed = new Set(['app', 'article', 'corrections', 'headline', 'timeline', 'only', 'preview', 'event', 'way-address', 'way-element', 'way-frame', 'way-picture']);
  for (const path of files('dist').filter((one) => one.endsWith('.html'))) {
    const ids = [...readFileSync(`dist/${path}`, 'utf8').matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!);
    expect(ids.filter((id) => !fixed.has(id) && !/^(event|passage|note|source|gap|era)-/.test(id)), path).toEqual([]);
  }
});
