import { describe, expect, it } from 'vitest';
import { findSpoken } from '../../src/story/spoken.ts';

describe('the interface’s language for a story’s', () => {
  it.each([
    ['en', 'en'],
    ['EN-us', 'en'],
    ['ar-EG', 'ar'],
    ['uk', 'uk'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hans-HK', 'zh'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['ja-Hant', 'ja'],
    ['no', null],
    ['pt-BR', null],
    ['be', null],
    ['', null],
    ['not a tag', null],
  ])('%j is %j', (language, spoken) => {
    expect(findSpoken(language)).toBe(spoken);
  });
});
