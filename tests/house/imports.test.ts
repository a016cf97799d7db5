// One zone is enough: imports have no time.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Allowance, countAny, findFault, importsOf, stageOf } from './check-imports.ts';

/** The import table of `src/README.md`. A type is erased, so it may come from where code may not. */
const TABLE = {
  content: { folders: [], packages: [], types: [] },
  story: { folders: [], packages: [], types: [] },
  look: { folders: [], packages: [], types: [] },
  compile: {
    folders: ['story'],
    packages: ['yaml', 'valibot', 'mdast*', 'edtf', 'temporal-polyfill', 'fastest-levenshtein', 'diff', 'string-width'],
    types: [],
  },
  exchange: {
    folders: ['compile', 'story'],
    packages: ['yaml', 'mdast*', 'hast*', 'papaparse', 'jsonc-parser', 'temporal-polyfill'],
    types: [],
  },
  embed: { folders: ['look'], packages: [], types: [] },
  layout: { folders: ['story'], packages: ['d3-scale'], types: [] },
  app: { folders: ['story', 'layout', 'look', 'embed'], packages: ['react', 'react-dom', '@tanstack/react-router'], types: ['schema-dts'] },
  build: {
    folders: ['compile', 'story', 'layout', 'embed'],
    packages: ['node:', 'vite', '@vitejs/plugin-react', 'harfbuzzjs', 'bidi-js', 'linebreak', '@resvg/resvg-wasm', 'image-size'],
    types: ['doors'],
  },
  cli: {
    folders: ['build', 'compile', 'exchange', 'story'],
    packages: ['node:', 'vite', '@vitejs/plugin-react', 'commander', 'yocto-spinner', 'tsx'],
    types: [],
  },
  doors: { folders: ['app', 'story', 'layout', 'look', 'embed'], packages: ['react', 'react-dom', '@tanstack/react-router'], types: [] },
} satisfies Record<string, Allowance>;

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** Paths from `src`. */
const FILES = (readdirSync(new URL('src/', ROOT), { recursive: true }) as string[]).filter((file) => /\.\w+$/.test(file)).toSorted();
const MODULES = FILES.filter((file) => /\.(?:[cm]?[jt]s|tsx)$/.test(file));
const FOLDERS = [...new Set(FILES.filter((file) => file.includes('/')).map(stageOf))];

const isData = (file: string) => /\.(?:md|yaml)$/.test(file);
const reexports = (file: string) => /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;\n]*\sfrom\b/m.test(read(`src/${file}`));

describe('the stages of src', () => {
  it.each(MODULES)('%s imports only what its folder may', (file) => {
    const faults = importsOf(file, read(`src/${file}`)).map((found) => findFault(file, found, TABLE));
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  it.each(FILES.filter((file) => file.endsWith('.css')))('%s imports only styles of its own folder', (file) => {
    const imported = [...read(`src/${file}`).matchAll(/@import\s+(?:url\()?['"]?([^'")\s]+)/g)].map((match) => match[1] ?? '');
    expect(imported.filter((path) => !/^\.\/[\w-]+\.css$/.test(path))).toEqual([]);
  });

  it('each have a row in the table', () => {
    expect(FOLDERS.filter((folder) => !(folder in TABLE))).toEqual([]);
  });

  it.each(FOLDERS)('the map of the house, src/README.md, names %s', (folder) => {
    expect(read('src/README.md')).toMatch(new RegExp(`^\\|[\\s*\`]*${folder}/?[\\s*\`]*\\|`, 'm'));
  });

  it('keep data free of code, and code free of data', () => {
    const misplaced = FILES.filter((file) => file.startsWith('content/') !== isData(file) && file !== 'README.md');
    expect(misplaced).toEqual([]);
  });
});

describe('the checker', () => {
  const forbidden: [title: string, file: string, code: string][] = [
    ['a package in the model', 'story/story.ts', `import { parse } from 'yaml';`],
    ['a stage that comes later', 'layout/strip.ts', `import { Card } from '../app/timeline/Card.tsx';`],
    ['a later stage by its type alone', 'story/find.ts', `import type { Strip } from '../layout/strip.ts';`],
    ['a parser among the views', 'app/explainer/Words.tsx', `import { compileStory } from '../../compile/compile-story.ts';`],
    ['a side effect', 'app/excerpt.ts', `import 'node:fs';`],
    ['an import at run time', 'app/excerpt.ts', `const fs = await import('node:fs');`],
    ['an import that only running it tells', 'app/excerpt.ts', 'const it = await import(`./${name}.ts`);'],
    ['a re-export', 'compile/limits.ts', `export * from '../build/site.ts';`],
    ['a named re-export', 'compile/limits.ts', `export { siteFiles } from '../build/site-files.ts';`],
    ['a type in place', 'story/find.ts', `type Html = import('react').ReactNode;`],
    ['a package used where only its types may be', 'app/head/json-ld.ts', `import { Thing } from 'schema-dts';`],
    ['a door, at run time', 'build/site-files.ts', `import { renderExplainer } from '../entry-server.tsx';`],
    ['a package whose name begins like one that is allowed', 'app/Card.tsx', `import { x } from 'react-query';`],
    ['an unknown folder', 'utils/things.ts', `import { x } from './x.ts';`],
    ['code in an import that also names a type', 'build/site-files.ts', `import { type RenderedPage, renderExplainer } from '../entry-server.tsx';`],
  ];
  it.each(forbidden)('catches %s', (_, file, code) => {
    expect(importsOf(file, code).map((found) => findFault(file, found, TABLE))).toEqual([expect.stringContaining(file)]);
  });

  const allowed: [title: string, file: string, code: string][] = [
    ['a file of the same folder', 'app/head/Head.tsx', `import { excerpt } from '../excerpt.ts';`],
    ['a part of a package', 'entry-client.tsx', `import { hydrateRoot } from 'react-dom/client';`],
    ['a family of packages', 'compile/article/read-body.ts', `import { fromMarkdown } from 'mdast-util-from-markdown';`],
    ['the types of a door', 'build/site-files.ts', `import type * as Server from '../entry-server.tsx';`],
    ['words in a comment or a text', 'story/find.ts', `// import 'yaml'\nexport const text = "import 'yaml'";`],
  ];
  it.each(allowed)('lets %s pass', (_, file, code) => {
    expect(importsOf(file, code).map((found) => findFault(file, found, TABLE)).filter((fault) => fault !== null)).toEqual([]);
  });

  it('tells `any` the type from the word', () => {
    expect(countAny('x.ts', `/** any */ const any = 'any'; const list: Array<any> = [any as any];`)).toBe(2);
  });
});

describe('the files of src', () => {
  it('have at most 250 lines each, but for the guide, where one looks things up', () => {
    const long = FILES.filter((file) => file !== 'content/README.md').map((file) => `${file}: ${read(`src/${file}`).trimEnd().split('\n').length}`);
    expect(long.filter((line) => Number(/\d+$/.exec(line)?.[0]) > 250)).toEqual([]);
  });

  it('use no `any`', () => {
    expect(MODULES.filter((file) => countAny(file, read(`src/${file}`)) > 0)).toEqual([]);
  });

  it('are no barrels', () => {
    expect(MODULES.filter((file) => /(?:^|\/)index\.[jt]sx?$/.test(file) || reexports(file))).toEqual([]);
  });
});

describe('the packages', () => {
  it('are locked without the address of any registry', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });

  it('have exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.length).toBeGreaterThan(10);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });
});
