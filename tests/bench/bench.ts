import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { browserVersion, commitOf, machineWith, versionsOf } from './circumstances.ts';
import { measureBuild, type BuildSpeed } from './measure/build-speed.ts';
import { MEASURES } from './measure/measures.ts';
import type { Outcome } from './measure/visit.ts';
import { optionsOrExit, turnsAt, type Options } from './options.ts';
import { bundlePeer } from './pages/build-pages.ts';
import { PAGES } from './pages/catalogue.ts';
import { preparePages, writeFolder, type Prepared } from './pages/prepare.ts';
import { addOutcome, isGivenUp, type Results, type Row } from './results.ts';
import { servePages, type PageServer } from '../helpers/serve-pages.ts';
import { printResults } from './table/print-table.ts';
import { putBetweenMarkers } from './table/put-in-readme.ts';

/** Where pages are built; git ignores it. */
const OUT = new URL('../../test-results/bench', import.meta.url).pathname;
const RESULTS = new URL('results', import.meta.url).pathname;
const README = new URL('../../README.md', import.meta.url);

/** A page of so many events comes to its end in seconds, if the machine lets it. */
const FEW = 100;

const options = optionsOrExit(process.argv.slice(2));
const pages = PAGES.filter(({ name }) => options.only === null || options.only.includes(name));
const say = (sentence: string) => console.log(`${new Date().toTimeString().slice(0, 8)} ${sentence}`);

if (options.print === null) keep(await measureAll());
else show(JSON.parse(readFileSync(options.print, 'utf8')) as Results);

async function measureAll(): Promise<Results> {
  installPeers();
  for (const page of pages) if (page.kind === 'peer') await bundlePeer(page, OUT);
  const server = await servePages(OUT);
  const browser = await browserVersion();
  const cells: Record<string, Readonly<Record<string, Row>>> = {};
  const builds: Record<string, BuildSpeed> = {};
  const soFar = (): Results => ({ date: new Date().toISOString(), machine: machineWith(browser), commit: commitOf(), versions: versionsOf(pages), turns: options.runs, cells, builds });
  for (const size of options.sizes) {
    say(`${size} events: building`);
    const prepared = await preparePages(pages, size, OUT);
    if (prepared.build) builds[size] = prepared.build;
    cells[size] = await measureSize(size, prepared, server, options);
    // Whoever stops a long run has what it found till then.
    write(join(OUT, 'latest'), soFar());
  }
  for (const size of options.builds.filter((one) => !(one in builds))) {
    say(`${size} events: how long a build takes`);
    builds[size] = await measureBuild(writeFolder(size, OUT), join(OUT, 'builds', String(size)));
  }
  server.close();
  return soFar();
}

/** Measures all pages in turns: each turn visits every page once, so that a busy minute falls on all of them. */
async function measureSize(size: number, { events, build }: Prepared, { url, prepare }: PageServer, { runs }: Options): Promise<Record<string, Row>> {
  const rows: Record<string, Row> = {};
  for (const { name } of pages) prepare(`/${size}/${name}/`);
  for (let turn = 0; turn < turnsAt(size, runs); turn++) {
    for (const measure of MEASURES.filter(({ at, once }) => at(size) && (!once || turn === 0))) {
      for (const page of pages) {
        const row = rows[page.name] ?? {};
        if (measure.columns.some((column) => isGivenUp(row, column))) continue;
        const refused = page.kind === 'ours' ? (build?.refusal ?? null) : null;
        const take = () => measure.take(page, `${url}${size}/${page.name}/`, events);
        const outcome = refused === null ? await patiently(take, size) : { failed: `not built: ${refused}` };
        rows[page.name] = addOutcome(row, measure.columns, outcome);
        say(`${size} events, turn ${turn + 1}, ${page.name}: ${JSON.stringify('value' in outcome ? outcome.value : outcome)}`);
      }
    }
  }
  return rows;
}

/** Tries a page of few events again when it did not come to its end: then it was the machine that was busy. */
async function patiently<Value>(take: () => Promise<Outcome<Value>>, size: number): Promise<Outcome<Value>> {
  const outcome = await take();
  return 'value' in outcome || size > FEW ? outcome : take();
}

/** Writes the results and shows them; a run of parts is not kept with the whole ones. */
function keep(results: Results): void {
  const whole = options.only === null && options.sizes.length > 2;
  const file = join(whole ? RESULTS : OUT, whole ? results.date.slice(0, 10) : 'latest');
  write(file, results);
  show(results);
  say(`kept in ${file}.json and .md`);
}

function write(file: string, results: Results): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.json`, `${JSON.stringify(results, null, 1)}\n`);
  writeFileSync(`${file}.md`, `${printResults(results)}\n`);
}

function show(results: Results): void {
  const table = printResults(results);
  if (options.readme) writeFileSync(README, putBetweenMarkers(readFileSync(README, 'utf8'), table));
  console.log(`\n${table}\n`);
}

function installPeers(): void {
  const folder = import.meta.dirname;
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return;
  say('installing the peers');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}
