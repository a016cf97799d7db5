import { crc32, deflateSync } from 'node:zlib';

/** Brightness or colour of a pixel: red, green, blue from 0 to 255. */
export type Paint = (x: number, y: number) => readonly [red: number, green: number, blue: number];

/** A PNG of the given size. */
export function makePng(width: number, height: number, paint: Paint = () => [90, 120, 140]): Buffer {
  const rows = Array.from({ length: height }, (_, y) => Buffer.from([0, ...Array.from({ length: width }, (__, x) => paint(x, y)).flat()]));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))]);
}

/** The head of a JPEG, without its picture: `before` bytes of comment, its orientation (EXIF) and its size. */
export function makeJpegHead(width: number, height: number, { orientation = 1, before = 0 } = {}): Buffer {
  const exif = Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\u0008', 'latin1'), Buffer.from([0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0])]);
  const size = Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
  const comments = Array.from({ length: Math.ceil(before / 60_000) }, () => segment(0xfe, Buffer.alloc(60_000)));
  return Buffer.concat([Buffer.from('ffd8', 'hex'), segment(0xe1, exif), ...comments, segment(0xc0, size), Buffer.from('ffd9', 'hex')]);
}

/** The head of a GIF, of a WebP and of an AVIF. */
export function makeGifHead(width: number, height: number): Buffer {
  return Buffer.concat([Buffer.from('GIF89a'), Buffer.from([width & 255, width >> 8, height & 255, height >> 8, 0, 0, 0])]);
}
export function makeWebpHead(width: number, height: number): Buffer {
  const [across, down] = [width - 1, height - 1].map((side) => [side & 255, (side >> 8) & 255, 0]);
  return Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPVP8X\u000a\0\0\0\0\0\0\0', 'latin1'), Buffer.from([...across!, ...down!, 0, 0])]);
}
export function makeAvifHead(width: number, height: number): Buffer {
  const size = Buffer.alloc(12);
  size.writeUInt32BE(width, 4);
  size.writeUInt32BE(height, 8);
  const properties = box('iprp', box('ipco', box('ispe', size)));
  return Buffer.concat([box('ftyp', Buffer.from('avif\0\0\0\0avifmif1', 'latin1')), box('meta', Buffer.alloc(4), properties)]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  return Buffer.concat([uint32(data.length), named, uint32(crc32(named))]);
}

function segment(marker: number, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]), data]);
}

function box(type: string, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat([Buffer.from(type), ...parts]);
  return Buffer.concat([uint32(content.length + 4), content]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}
