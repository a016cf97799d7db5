import { parseSync } from 'vite';

/** One import of a source file, in whatever form it is written. */
export interface Import {
  /** What is imported, as written; null where it is worked out when the code runs. */
  readonly from: string | null;
  /** Erased before the code runs. */
  readonly typeOnly: boolean;
}

/** What a folder may import besides its own files. */
export interface Allowance {
  readonly folders: readonly string[];
  /** Package names; `mdast*` stands for all that begin so. */
  readonly packages: readonly string[];
  /** Packages of which only types may be used. */
  readonly types: readonly string[];
}

/** All imports of a module: static, `import type`, dynamic, `export … from` and types in place. */
export function importsOf(file: string, code: string): Import[] {
  return nodesOf(file, code).flatMap((node) => {
    switch (node.type) {
      case 'ImportDeclaration':
        return [{ from: textOf(node.source), typeOnly: node.importKind === 'type' }];
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        return node.source ? [{ from: textOf(node.source), typeOnly: node.exportKind === 'type' }] : [];
      case 'ImportExpression':
        return [{ from: textOf(node.source), typeOnly: false }];
      case 'TSImportType':
        return [{ from: textOf(node.source), typeOnly: true }];
      default:
        return [];
    }
  });
}

/** The number of times a module uses `any` as a type. */
export function countAny(file: string, code: string): number {
  return nodesOf(file, code).filter((node) => node.type === 'TSAnyKeyword').length;
}

/** What is wrong with an import of `file` (`app/head/Head.tsx`), in a sentence; null when the table allows it. */
export function findFault(file: string, { from, typeOnly }: Import, table: Readonly<Record<string, Allowance>>): string | null {
  const folder = stageOf(file);
  const allowed = table[folder];
  if (allowed === undefined) return `${file}: the folder “${folder}” is not in the table`;
  if (from === null) return folder === 'build' ? null : `${file}: imports what only running it tells`;
  const granted = from.startsWith('.') ? mayReach(folder, stageOf(resolvePath(file, from)), typeOnly, allowed) : mayUse(from, typeOnly, allowed);
  return granted ? null : `${file}: ${folder} may not import ${typeOnly ? 'types of ' : ''}${from}`;
}

const DOOR = 'doors';

/** The folder of `src` a file belongs to; the entries beside the folders are its doors. */
export function stageOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : DOOR;
}

function mayReach(from: string, to: string, typeOnly: boolean, allowed: Allowance): boolean {
  if (to === DOOR) return typeOnly && allowed.types.includes(DOOR);
  return to === from || allowed.folders.includes(to);
}

function mayUse(name: string, typeOnly: boolean, allowed: Allowance): boolean {
  const names = typeOnly ? [...allowed.packages, ...allowed.types] : allowed.packages;
  return names.some((other) => name === other || name.startsWith(`${other}/`) || (/[*:]$/.test(other) && name.startsWith(other.replace('*', ''))));
}

function resolvePath(file: string, from: string): string {
  return new URL(from, `file:///src/${file}`).pathname.replace(/^\/src\//, '');
}

/** A node of a module's syntax tree, as ESTree has it. */
export type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

/** All nodes of a module, each before those inside it. Throws where it does not parse. */
export function nodesOf(file: string, code: string): Node[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} does not parse`);
  return walk(program);
}

/** All nodes in a part of a syntax tree. */
export function walk(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(walk);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(walk);
  return 'type' in value && typeof value.type === 'string' ? [value as Node, ...inside] : inside;
}

function textOf(source: unknown): string | null {
  return typeof source === 'object' && source !== null && 'value' in source && typeof source.value === 'string' ? source.value : null;
}
