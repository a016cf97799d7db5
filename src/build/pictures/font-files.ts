import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Face } from '../../layout/picture/typesetter.ts';

/** A font's bytes, and what names it in messages. */
export interface FontFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The fonts of each face, in the order in which a letter is looked for. */
export type FontChains = Readonly<Record<Face, readonly FontFile[]>>;

/** Packages of Noto, by the scripts they add, and the weight of each face in them. */
const LIGHT_FACE = ['NotoSans_400Regular', 'NotoSansArabic_400Regular', 'NotoSansHebrew_400Regular'];
const STRONG_FACE = ['NotoSans_600SemiBold', 'NotoSansArabic_600SemiBold', 'NotoSansHebrew_600SemiBold'];
const SIGNS = ['NotoSansMath_400Regular', 'NotoEmoji_400Regular'];
const CHAINS: Readonly<Record<Face, readonly string[]>> = {
  headline: ['NotoSerif_700Bold', ...STRONG_FACE, ...SIGNS],
  quote: ['NotoSerif_400Regular', ...LIGHT_FACE, ...SIGNS],
  text: [...LIGHT_FACE, ...SIGNS],
  strong: [...STRONG_FACE, ...SIGNS],
};

/** Files of the folder `PICTURE_FONTS`; a collection counts with its first font. */
const FONT_NAME = /\.(?:ttf|otf|ttc|otc)$/i;

/** Reads the bundled fonts and those in `folder`, if any, which are asked last. Rejects where there is no such folder. */
export async function readFonts(folder: string | null): Promise<FontChains> {
  const bundled = new Map(await Promise.all([...new Set(Object.values(CHAINS).flat())].map(async (name) => [name, await readBundled(name)] as const)));
  const own = folder === null ? [] : await readFolder(folder);
  const chain = (names: readonly string[]) => [...names.map((name) => bundled.get(name)).filter((font) => font !== undefined), ...own];
  return { headline: chain(CHAINS.headline), quote: chain(CHAINS.quote), text: chain(CHAINS.text), strong: chain(CHAINS.strong) };
}

async function readBundled(name: string): Promise<FontFile> {
  const [family = '', weight = ''] = name.split('_');
  const parts = family.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  const path = createRequire(import.meta.url).resolve(`@expo-google-fonts/${parts}/${weight}/${name}.ttf`);
  return { name, bytes: await readFile(path) };
}

/** By name, so that the order of a disk changes nothing. */
async function readFolder(folder: string): Promise<FontFile[]> {
  const found = await readdir(folder).catch(() => {
    throw noFolder(folder);
  });
  const names = found.filter((name) => FONT_NAME.test(name)).toSorted();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}

/** For the person at the terminal, who has no use for a stack. */
function noFolder(folder: string): Error {
  const error = new Error(`PICTURE_FONTS is “${folder}”; there is no such folder.`);
  error.stack = error.message;
  return error;
}
