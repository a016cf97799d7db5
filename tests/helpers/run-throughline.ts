import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a finished command left; its two streams apart. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const DOOR = resolve('src/cli/throughline.js');

/** Runs the command line in a folder, without a terminal. */
export function runThroughline(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((ended) => {
    const child = spawn(process.execPath, [DOOR, ...args], { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const texts = { out: '', err: '' };
    child.stdout.on('data', (part: Buffer) => (texts.out += part.toString()));
    child.stderr.on('data', (part: Buffer) => (texts.err += part.toString()));
    child.on('close', (code) => ended({ code, ...texts }));
  });
}

/** An empty folder of its own, whose name holds a blank. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'through line-'));
}

/** Writes files into a folder, by their paths in it. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
