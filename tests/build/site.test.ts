import { describe, expect, it } from 'vitest';
import { siteFromEnvironment } from '../../src/build/site.ts';

describe('the site', () => {
  it('by default is the story that ships, at the root of no known address', () => {
    expect(siteFromEnvironment({})).toEqual({ story: 'src/content/putin-pyongyang', url: null, basePath: '/' });
    expect(siteFromEnvironment({ STORY: '', SITE_URL: '', BASE_PATH: '' })).toEqual({ story: 'src/content/putin-pyongyang', url: null, basePath: '/' });
  });

  it('takes fonts from a folder, if one is named', () => {
    expect(siteFromEnvironment({ PICTURE_FONTS: '../fonts' }).fonts).toBe('../fonts');
    expect(siteFromEnvironment({ PICTURE_FONTS: '' }).fonts).toBeUndefined();
  });

  it('takes any story folder', () => {
    expect(siteFromEnvironment({ STORY: '../stories/bridge' }).story).toBe('../stories/bridge');
  });

  it.each([
    ['https://example.org', undefined, 'https://example.org/'],
    ['https://example.org/x', undefined, 'https://example.org/x/'],
    ['https://example.org/x/', undefined, 'https://example.org/x/'],
    ['https://example.org/x/?a=1#b', undefined, 'https://example.org/x/'],
    ['http://example.org:8080', 'x', 'http://example.org:8080/x/'],
    ['https://example.org', '/a/b', 'https://example.org/a/b/'],
    ['https://example.org/x/', '/x/', 'https://example.org/x/'],
    ['HTTPS://Example.ORG', undefined, 'https://example.org/'],
  ])('at %s below %s stands at %s', (SITE_URL, BASE_PATH, url) => {
    expect(siteFromEnvironment({ SITE_URL, ...(BASE_PATH !== undefined && { BASE_PATH }) }).url).toBe(url);
  });

  it.each([
    ['/', '/'],
    ['x', '/x/'],
    ['/x', '/x/'],
    ['x/', '/x/'],
    ['//x//y//', '/x/y/'],
  ])('below the path %s has slashes at both ends: %s', (BASE_PATH, basePath) => {
    expect(siteFromEnvironment({ BASE_PATH }).basePath).toBe(basePath);
  });

  it.each(['example.org', '/x/', 'ftp://example.org', 'javascript:alert(1)', 'file:///x/', 'https://', 'not an address'])('refuses an address that is none, and shows a right one: %s', (SITE_URL) => {
    expect(() => siteFromEnvironment({ SITE_URL })).toThrow(`SITE_URL is “${SITE_URL}”; it must be an absolute address such as https://`);
  });
});
