import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

/** How a build of ours went. */
export interface BuildSpeed {
  readonly seconds: number;
  /** Largest resident memory of the process, its worker threads included; bytes. */
  readonly peak: number;
  /** What it said when it refused, or that nobody waited for its end; null for a site. */
  readonly refusal: string | null;
}

/** Seconds after which a build is stopped. */
const PATIENCE = 180;
const DOOR = new URL('../../../src/cli/throughline.js', import.meta.url).pathname;
/** Runs in the builder first: it leaves its largest memory (kilobytes) in a file. */
const HOOK = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));`;

/** Builds the site of a story folder into `out`, from nothing, and looks how long that takes. */
export async function measureBuild(folder: string, out: string): Promise<BuildSpeed> {
  rmSync(out, { recursive: true, force: true });
  const peakFile = join(tmpdir(), `bench-peak-${process.pid}`);
  const begun = performance.now();
  const { code, text } = await run(['--import', `data:text/javascript,${encodeURIComponent(HOOK)}`, DOOR, 'build', folder, '--out', out], peakFile);
  const seconds = (performance.now() - begun) / 1_000;
  const peak = seconds < PATIENCE ? Number(readFileSync(peakFile, 'utf8')) * 1_024 : Number.NaN;
  rmSync(peakFile, { force: true });
  return { seconds, peak, refusal: code === 0 ? null : seconds < PATIENCE ? reasonIn(text) : `not within ${PATIENCE} s` };
}

function run(args: readonly string[], peakFile: string): Promise<{ code: number | null; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, BENCH_PEAK: peakFile }, stdio: ['ignore', 'pipe', 'pipe'], timeout: PATIENCE * 1_000, killSignal: 'SIGKILL' });
    let text = '';
    child.stdout.on('data', (part: Buffer) => (text += part.toString()));
    child.stderr.on('data', (part: Buffer) => (text += part.toString()));
    child.on('close', (code) => resolve({ code, text }));
  });
}

/** The sentence of the first fault in what a build said. */
function reasonIn(text: string): string {
  const line = text.split('\n').find((one) => /\berror\b/i.test(one)) ?? text.split('\n').find((one) => one.trim() !== '') ?? 'it said nothing';
  return line.replace(/^.*?\berror\s+/i, '').trim();
}
