import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from '../../helpers/fast-check.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { type FontChains, readFonts } from '../../../src/build/pictures/font-files.ts';
import { type BuildTypesetter, makeTypesetter } from '../../../src/build/pictures/make-typesetter.ts';
import { nameScripts } from '../../../src/build/pictures/name-scripts.ts';

let chains: FontChains;
let english: BuildTypesetter;
let arabic: BuildTypesetter;
beforeAll(async () => {
  chains = await readFonts(null);
  english = makeTypesetter(chains, { language: 'en-GB', direction: 'ltr' });
  arabic = makeTypesetter(chains, { language: 'ar', direction: 'rtl' });
});

const FACES = ['headline', 'quote', 'text', 'strong'] as const;

/** What is drawn of a text: its outlines, and the letters no font has. */
function setAll(typesetter: BuildTypesetter, text: string, face: (typeof FACES)[number] = 'text') {
  const glyphs = typesetter.setLine(text, face);
  return { glyphs, outlines: glyphs.map(({ key }) => typesetter.outlineOf(key)), missing: typesetter.takeMissing() };
}

/** A text cut wherever a line may end. */
function pieces(text: string): string[] {
  return english.breaksIn(text).map((end, at, ends) => text.slice(ends[at - 1] ?? 0, end));
}

describe('letters', () => {
  it.each([
    ['English', 'Kim prepares to play host — “again”, at 5½ % …'],
    ['Vietnamese', 'Tổng Bí thư Nguyễn Phú Trọng'],
    ['Russian', 'Путин едет в Пхеньян'],
    ['Greek', 'Η επίσκεψη στην Πιονγκγιάνγκ'],
    ['Polish', 'Zażółć gęślą jaźń'],
    ['decomposed accents', 'Zażółć'.normalize('NFD')],
    ['Arabic', 'كيم يستعد لاستضافة بوتين، ٢٠٢٤'],
    ['Hebrew', 'קים מתכונן לארח את פוטין'],
    ['Hindi', 'किम ने पुतिन की मेज़बानी की तैयारी की'],
    ['signs and money', '→ − × ≤ ≈ ★ № € ₽ ₹ ₿'],
    ['spaces that are not plain, and hyphens that hold', 'a\u00a0b\u202fc\u2009d\u2011e\u00adf\u200bg'],
    ['emoji', '🚀👩‍👩‍👧‍👦🇬🇧👍🏽☎️'],
  ])('of %s are all there, in every face', (_, text) => {
    for (const face of FACES) {
      const { glyphs, missing } = setAll(english, text, face);
      expect(missing).toEqual([]);
      expect(glyphs.length).toBeGreaterThan(0);
      expect(glyphs.filter(({ key }) => key.endsWith('-0'))).toEqual([]);
    }
  });

  it.each([
    ['Chinese', '金正恩准备迎接', ['Han']],
    ['Japanese', '首脳がピョンヤンへ', ['Han', 'Hiragana', 'Katakana']],
    ['Korean', '김정은', ['Hangul']],
    ['Bengali', 'কিমের প্রস্তুতি', ['Bengali']],
    ['Thai', 'คิมเตรียมต้อนรับ', ['Thai']],
  ])('of %s are told as missing, and no box is drawn for them', (_, text, scripts) => {
    const { outlines, missing } = setAll(english, `Kim ${text} end`);
    expect(missing.join('').length).toBeGreaterThan(2);
    expect(nameScripts(missing.join(''))).toEqual(scripts);
    expect(outlines.join('')).toBe(setAll(english, 'Kim  end').outlines.join(''));
    expect(english.takeMissing()).toEqual([]);
  });

  it('are never boxes, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(setAll(english, text).glyphs.filter(({ key }) => key.endsWith('-0'))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('Arabic', () => {
  it('joins: a word is narrower than its letters apart', () => {
    const word = 'الشمالية';
    const apart = Array.from(word).reduce((width, letter) => width + arabic.widthOf(letter, 'text'), 0);
    expect(arabic.widthOf(word, 'text')).toBeLessThan(0.85 * apart);
  });

  it('runs from the right, with numbers from the left', () => {
    const { glyphs } = setAll(arabic, 'عام 2024');
    const [first] = setAll(arabic, '2').glyphs;
    expect(glyphs[0]!.key).toBe(first!.key);
    expect(glyphs.map((glyph) => glyph.x)).toEqual(glyphs.map((glyph) => glyph.x).toSorted((a, b) => a - b));
  });

  it('leaves a line of other letters alone: its full stop stays at its end', () => {
    expect(setAll(arabic, 'To scale.').outlines).toEqual(setAll(english, 'To scale.').outlines);
    expect(setAll(arabic, '2–4').outlines).toEqual(setAll(english, '2–4').outlines);
  });
});

describe('a line', () => {
  it('is as wide as what is drawn', () => {
    const width = english.widthOf('Pyongyang', 'headline') * 1000;
    const { glyphs } = setAll(english, 'Pyongyang', 'headline');
    expect(glyphs.at(-1)!.x).toBeLessThan(width);
    expect(glyphs.at(-1)!.x).toBeGreaterThan(0.8 * width);
  });

  it('may end where Unicode’s rules let it', () => {
    expect(pieces('Kim, at 5\u00a0% (well-known)')).toEqual(['Kim, ', 'at ', '5\u00a0% ', '(well-', 'known)']);
    expect(pieces('平壤，首都。')).toEqual(['平', '壤，', '首', '都。']);
    expect(pieces('')).toEqual([]);
  });
});

describe('fonts of one’s own', () => {
  it('are asked last, for letters that ours lack', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
    copyFileSync(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'), join(folder, 'own.ttf'));
    writeFileSync(join(folder, 'broken.otf'), 'no font');
    writeFileSync(join(folder, 'README.txt'), 'no font either');
    const read = await readFonts(folder);
    expect(read.text.map((font) => font.name).slice(-2)).toEqual(['broken.otf', 'own.ttf']);
    const without = { ...chains, text: chains.text.filter((font) => !font.name.includes('Hebrew')) };
    const withOwn = { ...without, text: [...without.text, ...read.text.slice(-2)] };
    expect(setAll(makeTypesetter(without, { language: 'he', direction: 'rtl' }), 'קים').missing).toHaveLength(1);
    expect(setAll(makeTypesetter(withOwn, { language: 'he', direction: 'rtl' }), 'קים')).toMatchObject({ missing: [], outlines: [expect.stringMatching(/^M/), expect.anything(), expect.anything()] });
  });

  it('must be in a folder that is there', async () => {
    await expect(readFonts('no/such/folder')).rejects.toThrow('PICTURE_FONTS is “no/such/folder”; there is no such folder.');
  });
});
