import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGES } from './pages/catalogue.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const dependenciesOf = (path: string) => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(read(path)) as Record<string, Record<string, string>>;
  return { ...dependencies, ...devDependencies };
};
const peers = PAGES.flatMap(({ from }) => from ?? []);

it('peers have exact versions, locked without the address of any registry', () => {
  const versions = dependenciesOf('package.json');
  expect(peers.filter((name) => !/^\d+\.\d+\.\d+$/.test(versions[name] ?? ''))).toEqual([]);
  expect(Object.values(versions).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(read('package-lock.json')).not.toContain('"resolved"');
});

it('peers are no packages of the product', () => {
  expect(peers.length).toBeGreaterThan(4);
  const lock = JSON.parse(read('../../package-lock.json')) as { packages: Record<string, unknown> };
  expect(peers.filter((name) => name in dependenciesOf('../../package.json') || `node_modules/${name}` in lock.packages)).toEqual([]);
});

it('what both use is the same: files here find the packages of this folder first, once they are there', () => {
  const [product, versions] = [dependenciesOf('../../package.json'), dependenciesOf('package.json')];
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version?: string }> };
  const shared = Object.keys(product).filter((name) => `node_modules/${name}` in lock.packages);
  expect(shared).toContain('commander');
  expect(shared.filter((name) => lock.packages[`node_modules/${name}`]?.version !== product[name])).toEqual([]);
  expect(shared.filter((name) => versions[name] !== product[name])).toEqual([]);
});
