import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

let started: Promise<void> | undefined;

/** Loads the renderer, once a process. */
function start(): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  started ??= readFile(wasm).then((bytes) => initWasm(bytes));
  return started;
}

/** An SVG without text, as PNG of the given width in pixels. The same bytes on every machine: renderer and encoder are WebAssembly. */
export async function rasterize(svg: string, width: number): Promise<Uint8Array> {
  await start();
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width } });
  const image = picture.render();
  const png = image.asPng();
  image.free();
  picture.free();
  return png;
}
