import { spawn } from 'node:child_process';

/** What a finished command left. */
export interface Finished {
  readonly code: number | null;
  /** Standard output and error, as they came, without colours. */
  readonly output: string;
}

/** Runs a command of the project to its end, with its environment added to. */
export function runCommand(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Builds a story folder into `outDir`. */
export function buildStory(outDir: string, env: Readonly<Record<string, string>> = {}): Promise<Finished> {
  return runCommand('node_modules/.bin/vite', ['build', '--outDir', outDir, '--logLevel', 'info'], env);
}
