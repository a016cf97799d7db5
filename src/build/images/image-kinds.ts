/** Kinds of pictures that every browser shows and that hold no script. */
export type ImageKind = 'JPEG' | 'PNG' | 'GIF' | 'WebP' | 'AVIF';

const BY_ENDING: ReadonlyMap<string, ImageKind> = new Map([
  ['jpg', 'JPEG'],
  ['jpeg', 'JPEG'],
  ['png', 'PNG'],
  ['gif', 'GIF'],
  ['webp', 'WebP'],
  ['avif', 'AVIF'],
]);

/** What a file's name says it is; null for what is no picture. */
export function kindOfName(name: string): ImageKind | null {
  return BY_ENDING.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? null;
}

/** What a file's first bytes say it is: a kind of picture, or "SVG" or "another kind of file". */
export function kindOfBytes(head: Buffer): ImageKind | 'SVG' | 'another kind of file' {
  const text = head.toString('latin1', 0, 64);
  if (text.startsWith('\u00ff\u00d8\u00ff')) return 'JPEG';
  if (text.startsWith('\u0089PNG\r\n\u001a\n')) return 'PNG';
  if (/^GIF8[79]a/.test(text)) return 'GIF';
  if (/^RIFF[^]{4}WEBP/.test(text)) return 'WebP';
  if (/^[^]{4}ftyp[^]*avi[fs]/.test(text)) return 'AVIF';
  return /<(?:\?xml|svg|!)/i.test(text) ? 'SVG' : 'another kind of file';
}

/** How a server names it. */
export function mediaTypeOf(name: string): string | null {
  const kind = kindOfName(name);
  return kind && `image/${kind.toLowerCase()}`;
}
