import { inflateSync } from 'node:zlib';

/** A PNG of eight bits a channel, as pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Brightness from 0 to 255 at a pixel, green standing for all. */
  readonly brightness: (x: number, y: number) => number;
}

const SIGNATURE = '89504e470d0a1a0a';

/** Decodes the kind of PNG we write. Throws on any other. */
export function readPng(bytes: Uint8Array): Pixels {
  const file = Buffer.from(bytes);
  if (file.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('no PNG');
  const [width, height, depth, type] = [file.readUInt32BE(16), file.readUInt32BE(20), file[24], file[25]];
  if (depth !== 8 || (type !== 6 && type !== 2)) throw new Error(`PNG of depth ${depth}, type ${type}`);
  const channels = type === 6 ? 4 : 3;
  const rows = unfilter(inflateSync(Buffer.concat(dataOf(file))), width * channels, height, channels);
  return { width, height, brightness: (x, y) => rows[y * width * channels + x * channels + 1] ?? 0 };
}

function dataOf(file: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  return parts;
}

function unfilter(data: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= channels ? (out[at - channels] ?? 0) : 0;
      const up = y > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (out[at - stride - channels] ?? 0) : 0;
      out[at] = (data[y * (stride + 1) + 1 + x] ?? 0) + predict(filter, left, up, corner);
    }
  }
  return out;
}

function predict(filter: number, left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
  return [0, left, up, Math.floor((left + up) / 2), paeth][filter] ?? 0;
}
