import type { EnvironmentOptions, Rolldown, ViteBuilder } from 'vite';

/** The scripts that are built, each one file without imports. */
export const SCRIPTS = {
  /** The explainer's React. */
  client: 'src/entry-client.tsx',
  /** The same with the instrument of stories with many events. */
  dense: 'src/entry-dense.tsx',
  /** Inside the embed page: before it is painted, and after its body. */
  frameLook: 'src/embed/frame-look.ts',
  frame: 'src/embed/frame.ts',
  /** In host pages: beside a framed embed, and instead of one. */
  loader: 'src/embed/loader.ts',
  element: 'src/embed/element.ts',
  /** In the editor's page of codes. */
  codePage: 'src/embed/code-page.ts',
} as const;

export type ScriptName = keyof typeof SCRIPTS;

/** A script of the explainer's pages; its file name says its content. */
export interface PageScript {
  readonly fileName: string;
  readonly code: string;
}

/** Code by script. */
export interface BuiltScripts {
  readonly client: PageScript;
  readonly dense: PageScript;
  readonly embed: Readonly<Record<Exclude<ScriptName, 'client' | 'dense'>, string>>;
}

/** What Vite wraps around `import()`: it fetches nothing beforehand here, as what is imported stands in the same file. */
const INLINED_IMPORT: Rolldown.Plugin = {
  name: 'throughline-inlined-import',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

/** A build environment for each script. Classic scripts: module scripts are dead on file:// and in sandboxed frames. */
export const SCRIPT_ENVIRONMENTS = Object.fromEntries(
  Object.entries(SCRIPTS).map(([name, input]) => [name, environmentFor(input)]),
) satisfies Record<string, EnvironmentOptions>;

function environmentFor(input: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      modulePreload: false,
      write: false,
      rolldownOptions: { input, plugins: [INLINED_IMPORT], output: { format: 'iife', codeSplitting: false, entryFileNames: 'assets/app-[hash].js' } },
    },
  };
}

/** Builds them all, one after the other. */
export async function buildScripts(builder: ViteBuilder): Promise<BuiltScripts> {
  const client = await build(builder, 'client');
  const dense = await build(builder, 'dense');
  const embed: Record<string, string> = {};
  for (const name of Object.keys(SCRIPTS).filter((one) => one !== 'client' && one !== 'dense')) {
    // oxlint-disable-next-line no-await-in-loop -- They share one builder.
    embed[name] = asAscii((await build(builder, name)).code.trim());
  }
  return { client: pageScript(client), dense: pageScript(dense), embed: embed as BuiltScripts['embed'] };
}

function pageScript({ fileName, code }: Rolldown.OutputChunk): PageScript {
  return { fileName, code };
}

/** The same script in ASCII: a host's page may be in any encoding, and reads a script that does not say its own in that one. */
export function asAscii(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

async function build(builder: ViteBuilder, name: string): Promise<Rolldown.OutputChunk> {
  const output = await builder.build(builder.environments[name]!);
  const results = (Array.isArray(output) ? output : [output]) as Rolldown.RolldownOutput[];
  const entry = results.flatMap((result) => result.output).find((file) => file.type === 'chunk' && file.isEntry);
  if (entry?.type !== 'chunk') throw new Error(`the build of ${name} gave no script`);
  return entry;
}
