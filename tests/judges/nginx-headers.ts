import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The README's nginx configuration, run as it stands but for port, name and folder, on the built site. */
const PREFIX = '/explainers/pyongyang/';

const EVERYWHERE = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'content-security-policy': 'frame-ancestors *',
};

/** Path, status, type, and how long it is kept. */
const CASES: readonly [path: string, status: number, type: string, cache: string][] = [
  ['', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['embed/', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['events/xi-2019/', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['v1/embed.js', 200, 'application/javascript; charset=utf-8', 'public, max-age=3600'],
  ['v1/timeline.js', 200, 'application/javascript; charset=utf-8', 'public, max-age=3600'],
  ['embed.js', 200, 'application/javascript; charset=utf-8', 'public, max-age=3600'],
  ['story.json', 200, 'application/json', 'no-cache'],
  ['annotations.jsonld', 200, 'application/ld+json', 'no-cache'],
  [/assets\/app-[\w-]+\.js/.exec(readFileSync('dist/index.html', 'utf8'))?.[0] ?? 'no script', 200, 'application/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['no/such/page', 404, 'text/html; charset=utf-8', 'no-cache'],
];

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function configuration(port: number, folder: string): string {
  const block = /```nginx\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const http = block.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('/srv/www/pyongyang/', `${resolve('dist')}/`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  return `daemon off; pid ${folder}/pid; error_log stderr; user root; events {} http { include /etc/nginx/mime.types; access_log off; ${temporary} ${http} }`;
}

async function faultsAt(base: string): Promise<string[]> {
  const answered = await Promise.all(CASES.map(([path]) => fetch(base + path)));
  return CASES.flatMap(([path, status, type, cache], at) => {
    const { status: found, headers } = answered[at]!;
    const expected = { ...EVERYWHERE, 'content-type': type, 'cache-control': cache, status: `${status}` };
    const sent = (name: string) => (name === 'status' ? `${found}` : headers.get(name));
    return Object.entries(expected)
      .filter(([name, value]) => sent(name) !== value)
      .map(([name, value]) => `${path}: ${name} is “${sent(name)}”, expected “${value}”`);
  });
}

/** Whether the server came up, within five seconds. */
async function comesUp(base: string, tries = 50): Promise<boolean> {
  const up = await fetch(base).then(
    () => true,
    () => false,
  );
  if (up || tries === 0) return up;
  await new Promise((done) => setTimeout(done, 100));
  return comesUp(base, tries - 1);
}

const folder = mkdtempSync(join(tmpdir(), 'throughline-nginx-'));
const port = await freePort();
const file = join(folder, 'nginx.conf');
writeFileSync(file, configuration(port, folder));
const server = spawn('nginx', ['-c', file, '-e', 'stderr'], { stdio: ['ignore', 'inherit', 'inherit'] });
const ended = new Promise((done) => server.once('exit', done));
const base = `http://127.0.0.1:${port}${PREFIX}`;
try {
  const faults = (await comesUp(base)) ? await faultsAt(base) : ['nginx did not start'];
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  server.kill();
  await ended;
}
