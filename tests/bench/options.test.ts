// One zone is enough: arguments have no time.
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { runCommand } from '../helpers/run-command.ts';
import { optionsOrExit, program, readOptions, turnsAt } from './options.ts';

it('without options everything is measured, in five turns', () => {
  expect(readOptions([])).toEqual({ sizes: [8, 100, 1_000, 10_000], runs: 5, only: null, builds: [500, 1_000, 2_000, 4_000], readme: false, print: null });
});

it('parts can be named', () => {
  expect(readOptions(['--n', '8,100', '--only', 'floor,vis', '--runs', '3', '--builds', ''])).toMatchObject({ sizes: [8, 100], only: ['floor', 'vis'], runs: 3, builds: [] });
  expect(readOptions(['--quick'])).toMatchObject({ sizes: [8, 100], runs: 1, builds: [] });
});

it.each([
  ['--n', 'many'],
  ['--n', '8,0'],
  ['--n', ''],
  ['--runs', '1.5'],
  ['--runs', '3,4'],
  ['--builds', '-1'],
  ['--only', 'flor'],
  ['--print', 'nowhere.json'],
  ['--slow'],
  ['8'],
])('%s %s is refused in one line', (...args) => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(() => readOptions(args.filter((arg) => typeof arg === 'string'))).toThrow(/^error: .+$/);
  expect(said.mock.calls.map(([text]) => text)).toEqual([expect.stringMatching(/^error: .+\n$/)]);
});

it('a command that is not understood ends with 2, and what is wrong', async () => {
  expect(await runCommand('node_modules/.bin/tsx', ['tests/bench/bench.ts', '--slow'])).toEqual({ code: 2, output: "error: unknown option '--slow'\n" });
});

it('help lists every option, and is no fault', () => {
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => { throw new Error(`ended with ${code}`); });
  expect(() => optionsOrExit(['--help'])).toThrow('ended with 0');
  expect(exit).toHaveBeenCalledTimes(1);
  const output = said.mock.calls.join('');
  for (const { flags, description } of program().options) expect(output.replaceAll(/\s+/g, ' ')).toContain(`${flags} ${description}`);
});

it('the README has the same table', () => {
  const rows = readFileSync(new URL('README.md', import.meta.url), 'utf8').split('\n').filter((line) => line.startsWith('| `--'));
  expect(rows.map((row) => row.replaceAll('`', ''))).toEqual(program().options.map(({ flags, description }) => `| ${flags.replaceAll(/[<>]/g, '')} | ${description} |`));
});

it('larger pages have fewer turns, never none', () => {
  expect([turnsAt(8, 5), turnsAt(1_000, 5), turnsAt(1_000, 1)]).toEqual([5, 3, 1]);
});
