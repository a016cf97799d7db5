import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from './engines/engine.ts';
import { freePort } from './free-port.ts';

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

function configuration(port: number, folder: string): string {
  const block = /```nginx\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const http = block.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('/srv/www/pyongyang/', `${resolve('dist')}/`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  return `daemon off; pid ${folder}/pid; error_log stderr; user root; events {} http { include /etc/nginx/mime.types; access_log off; ${temporary} ${http} }`;
}

let server: ChildProcess;
let base: string;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-nginx-'));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(port, folder));
  server = spawn('nginx', ['-c', file, '-e', 'stderr'], { stdio: ['ignore', 'inherit', 'inherit'] });
  base = `http://127.0.0.1:${port}${PREFIX}`;
  if (!(await until(() => fetch(base).then(() => true)))) throw new Error('nginx did not start');
});
afterAll(async () => {
  const ended = new Promise((done) => server.once('exit', done));
  server.kill();
  await ended;
});

test.each(CASES)('nginx sends “%s” with the headers that the README promises', async (path, status, type, cache) => {
  const { status: found, headers } = await fetch(base + path);
  expect({ status: found, ...Object.fromEntries(Object.keys({ ...EVERYWHERE, 'content-type': '', 'cache-control': '' }).map((name) => [name, headers.get(name)])) }).toEqual({
    status,
    ...EVERYWHERE,
    'content-type': type,
    'cache-control': cache,
  });
});
